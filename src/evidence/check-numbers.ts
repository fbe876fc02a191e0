import type { Report } from '../diagnostics/report.js';
import type { ChartExhibit } from '../model/exhibit.js';
import type { Findings } from '../model/findings.js';
import { quantityOf } from '../wording/facts.js';

/** How far shares that are rounded may stand from a whole, percent. */
const rounding = 1;

/** Says which derived facts cannot be computed, and which charts could not be drawn without misleading. */
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

function checkChart(exhibit: ChartExhibit, findings: Findings, report: Report): void {
  const values = exhibit.data.map((id) => numberOf(id, findings));
  if (values.length === 0) {
    report.add('wrong-value', `the chart "${exhibit.id}" has no data`, exhibit.at, 'name facts in "data:"');
    return;
  }
  const fault = exhibit.chart === 'bar' ? barFault(values) : doughnutFault(values, exhibit, findings);
  if (fault) report.add('wrong-value', `the chart "${exhibit.id}" ${fault.message}`, exhibit.at, fault.hint);
}

interface Fault {
  readonly message: string;
  readonly hint: string;
}

function barFault(values: readonly number[]): Fault | undefined {
  if (values.every((value) => value >= 0) && values.some((value) => value > 0)) return undefined;
  return {
    message: 'has values that bars from zero cannot show',
    hint: 'bars need values of zero and more, one above zero',
  };
}

function doughnutFault(
  values: readonly number[],
  exhibit: ChartExhibit,
  findings: Findings,
): Fault | undefined {
  const units = exhibit.data.map((id) => quantityOf(findings.facts.get(id), findings.facts)?.unit);
  if (units.some((unit) => unit !== '%')) {
    return { message: 'is of shares, but its data are not in %', hint: 'draw it as a bar chart' };
  }
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.every((value) => value >= 0) && Math.abs(sum - 100) <= rounding) return undefined;
  return {
    message: `shows shares that add up to ${Math.round(sum * 10) / 10}%`,
    hint: 'a ring stands for a whole: add what is missing, such as { complement: … }',
  };
}
