import type { Report } from '../diagnostics/report.js';
import type { Findings } from '../model/findings.js';
import { quantityOf } from '../wording/facts.js';
import { checkChart } from './check-chart.js';
import { checkTable } from './check-table.js';

/** Says which derived facts cannot be computed, which charts could not be drawn without misleading, and which totals do not add up. */
export function checkNumbers(findings: Findings, report: Report): void {
  for (const fact of findings.facts.values()) {
    if (fact.kind !== 'derived' || Number.isFinite(numberOf(fact.id, findings))) continue;
    report.add(
      'fact-operands',
      `"${fact.id}" divides by zero`,
      fact.at,
      'leave it out, or derive it from other facts',
    );
  }
  for (const exhibit of findings.exhibits.values()) {
    if (exhibit.kind === 'chart') checkChart(exhibit, findings, report);
    if (exhibit.kind === 'table') checkTable(exhibit, findings, report);
    if (exhibit.kind === 'pillars' && exhibit.share) {
      const share = numberOf(exhibit.share.fact, findings);
      if (share >= 0 && share <= 100) continue;
      report.add(
        'wrong-value',
        `a share of ${share}% cannot be drawn`,
        exhibit.at,
        'a share stands between 0 and 100%',
      );
    }
  }
}

function numberOf(id: string, findings: Findings): number {
  return quantityOf(findings.facts.get(id), findings.facts)?.value ?? Number.NaN;
}
