import { referencesLabel } from '../../wording/references.js';
import type { Evidence } from '../evidence.js';
import type { Sink } from '../settled.js';
import type { Statement } from '../statement.js';
import { told } from '../told.js';
import { placeWithin } from '../within-text.js';

/** Says which numbers and dates the cited paragraphs do not have, have otherwise, or have of somebody else. */
export function checkAmounts(statement: Statement, evidence: Evidence, report: Sink): void {
  const { text, cited, by, part } = statement;
  for (const { mention, said, doubt, misattributed } of evidence.assess(statement)) {
    const start = `the ${part.replace('soWhat', 'so-what')} of ${by} says “${said}”`;
    const at = placeWithin(text, mention.start, mention.end);
    if (doubt) report.add(doubt.code, told(doubt, start, cited), at, doubt.hint);
    if (!misattributed) continue;
    const where = referencesLabel(cited, 'en');
    const message = `${start} of ${misattributed.said}; ${where} says it of ${misattributed.owner}`;
    report.add('number-entity', message, at);
  }
}
