import type { Text } from '../../model/wording.js';
import { referencesLabel } from '../../wording/references.js';
import { plain } from '../../wording/text.js';
import type { Evidence } from '../evidence.js';
import { strayNames } from '../names.js';
import type { Sink } from '../settled.js';
import type { Statement } from '../statement.js';
import { placeWithin } from '../within-text.js';

/** Parts that state something of the paper, rather than speak of the deck or of what follows for us. */
const stating = new Set([
  'claim',
  'detail',
  'figure',
  'title',
  'message',
  'text',
  'cells',
  'summary',
  'because',
]);

/** Says which names stand in a claim and in none of the paragraphs that it cites. */
export function checkNames(
  statement: Statement,
  { passages: read, entities, paper }: Evidence,
  report: Sink,
): void {
  const { text, language, cited, by, part, dataNames = [] } = statement;
  if (!stating.has(part)) return;
  const passages = read.of(cited);
  if (passages.length === 0) return;
  const context = { entities, also: [paper.title, ...dataNames], sameLanguage: language === paper.language };
  for (const { name, start } of strayNames(plain(text), passages, context)) {
    if (isOfFact(text, start)) continue;
    const message = `the ${part} of ${by} names “${name}”, which ${referencesLabel(cited, 'en')} does not`;
    const hint =
      'cite the paragraph that does; if it is another name for something there, add it to `aliases`';
    report.add('name-unfound', message, placeWithin(text, start, start + name.length), hint);
  }
}

/** Whether words were printed of a fact: those are looked up as one. */
function isOfFact({ runs }: Text, at: number): boolean {
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    if (at >= start && at < end) return run.provenance.kind === 'fact';
    start = end;
  }
  return false;
}
