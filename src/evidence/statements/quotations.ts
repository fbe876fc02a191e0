import { referencesLabel } from '../../wording/references.js';
import { plain } from '../../wording/text.js';
import type { Evidence } from '../evidence.js';
import { isQuoted, quotationsIn } from '../quotations.js';
import type { Sink } from '../settled.js';
import type { Statement } from '../statement.js';
import { placeWithin } from '../within-text.js';

/** Says which words in quotation marks the cited paragraphs do not have. What an exhibit quotes as such is checked there. */
export function checkQuotations(
  { text, cited, by, part, language }: Statement,
  { passages: read, paper }: Evidence,
  report: Sink,
): void {
  const passages = read.of(cited);
  // A translation has other words than the author; it is no quotation to be looked up.
  if (passages.length === 0 || part === 'quote' || language !== paper.language) return;
  for (const quotation of quotationsIn(plain(text))) {
    if (passages.some((passage) => isQuoted(quotation, passage, paper.text))) continue;
    const at = placeWithin(text, quotation.start, quotation.end);
    const where = referencesLabel(cited, 'en');
    const start = `the ${part} of ${by} quotes “${quotation.words}”`;
    if (paper.text === 'full') {
      report.add('quote-unfound', `${start}, which is not word for word in ${where}`, at);
    } else {
      const message = `${start}, which ${where} does not quote: a digest has no words of the author’s`;
      const hint = 'say it without quotation marks, or hold the paper in full (`text: full`)';
      report.add('quote-of-digest', message, at, hint);
    }
  }
}
