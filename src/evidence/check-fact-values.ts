import type { Report } from '../diagnostics/report.js';
import type { Findings } from '../model/findings.js';
import type { Paper } from '../model/paper.js';
import { entitiesOf } from './assess.js';
import { derivedFault } from './facts/derived.js';
import { statedFault } from './facts/stated.js';
import { Passages } from './passages.js';

/**
 * Says of which facts the value, unit, bound, approximation, period or owner do not stand in the paragraphs that they cite.
 * Facts of sources beside the paper alone cannot be looked up.
 */
export function checkFactValues(findings: Findings, paper: Paper, report: Report): void {
  const read = new Passages(paper);
  const entities = entitiesOf(findings, paper.language);
  for (const fact of findings.facts.values()) {
    const passages = read.of(fact.references);
    if (passages.length === 0) continue;
    const fault =
      fact.kind === 'derived'
        ? derivedFault(fact, passages, findings.facts, entities)
        : statedFault(fact, passages, findings, entities);
    if (fault) report.add(fault.code, fault.message, fact.at, fault.hint);
  }
}
