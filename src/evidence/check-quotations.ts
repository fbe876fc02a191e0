import type { Report } from '../diagnostics/report.js';
import type { Findings } from '../model/findings.js';
import type { Paper } from '../model/paper.js';
import type { Storyboard } from '../model/storyboard.js';
import { referencesLabel } from '../wording/references.js';
import { plain } from '../wording/text.js';
import { Passages } from './passages.js';
import { isQuoted, quotationsIn } from './quotations.js';
import { findingsStatements, type Statement, slideStatements } from './statement.js';

/** Says which words in quotation marks the cited paragraphs do not have. What an exhibit quotes as such is checked there. */
export function checkQuotations(findings: Findings, paper: Paper, report: Report): void {
  checkEach(findingsStatements(findings, paper), paper, report);
}

/** The same of what a deck says beside its findings. */
export function checkSlideQuotations(
  storyboard: Storyboard,
  { findings, paper }: { readonly findings: Findings; readonly paper: Paper },
  report: Report,
): void {
  checkEach(slideStatements(storyboard, findings), paper, report);
}

function checkEach(statements: readonly Statement[], paper: Paper, report: Report): void {
  const read = new Passages(paper);
  for (const { text, cited, by, part, language } of statements) {
    const passages = read.of(cited);
    // A translation has other words than the author; it is no quotation to be looked up.
    if (passages.length === 0 || part === 'quote' || language !== paper.language) continue;
    for (const quotation of quotationsIn(plain(text))) {
      if (passages.some((passage) => isQuoted(quotation, passage, paper.text))) continue;
      const where = referencesLabel(cited, 'en');
      const start = `the ${part} of ${by} quotes “${quotation.words}”`;
      if (paper.text === 'full') {
        report.add('quote-unfound', `${start}, which is not word for word in ${where}`, text.at);
      } else {
        const hint = 'say it without quotation marks, or hold the paper in full (`text: full`)';
        report.add(
          'quote-of-digest',
          `${start}, which ${where} does not quote: a digest has no words of the author’s`,
          text.at,
          hint,
        );
      }
    }
  }
}
