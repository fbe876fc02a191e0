import type { Report } from '../diagnostics/report.js';
import type { Evidence } from './evidence.js';
import { derivedFault } from './facts/derived.js';
import { statedFault } from './facts/stated.js';

/**
 * Says of which facts the value, unit, bound, approximation, period or owner do not stand in the paragraphs that they cite.
 * Facts of sources beside the paper alone cannot be looked up.
 */
export function checkFactValues(
  { findings, passages: read, entities, settled }: Evidence,
  report: Report,
): void {
  for (const fact of findings.facts.values()) {
    const passages = read.of(fact.references);
    if (passages.length === 0) continue;
    const fault =
      fact.kind === 'derived'
        ? derivedFault(fact, passages, findings.facts, entities)
        : statedFault(fact, passages, findings, entities);
    if (fault) settled.for(fact.settled, report).add(fault.code, fault.message, fact.at, fault.hint);
  }
}
