import { distance } from 'fastest-levenshtein';
import type { Report } from '../diagnostics/report.js';
import type { QuoteExhibit } from '../model/exhibit.js';
import type { Findings } from '../model/findings.js';
import type { Paper } from '../model/paper.js';
import type { PaperReference } from '../model/reference.js';
import type { Wording } from '../model/wording.js';
import { referencesLabel } from '../wording/references.js';
import { holdsWords, plainMarks } from './quoted-words.js';

/** A paragraph that a quotation cites. */
interface Cited {
  readonly text: string;
  readonly label: string;
}

/**
 * Says which quotations do not stand word for word in a paragraph that they cite, white space and the style of quotation
 * marks aside. Against a digest nothing can be quoted. What cites only sources beside the paper is not held here.
 */
export function checkQuotes(findings: Findings, paper: Paper, report: Report): void {
  for (const exhibit of findings.exhibits.values()) {
    if (exhibit.kind === 'quote') checkQuote(exhibit, paper, report);
  }
}

function checkQuote({ id, quote, cited }: QuoteExhibit, paper: Paper, report: Report): void {
  const places = cited.filter((reference): reference is PaperReference => reference.kind === 'paper');
  if (places.length === 0) return;
  if (paper.text === 'digest') {
    report.add(
      'quote-of-digest',
      `"${id}" quotes the paper, which is held as a digest: those are not the author’s words`,
      quote.at,
      'tell it as a finding, or hold the paper in full (`text: full`)',
    );
    return;
  }
  const words = inLanguageOf(paper, quote);
  const paragraphs = paragraphsOf(paper, places);
  // That a paragraph is not there has been said of its reference.
  if (paragraphs.length === 0 || paragraphs.some(({ text }) => holdsWords(text, words))) return;
  report.add(
    'quote-unfound',
    `"${id}" is not word for word in ${referencesLabel(places, paper.language)}`,
    quote.at,
    nearest(words, paragraphs),
  );
}

/** The words that the author wrote; wordings in other languages are translations of them. */
function inLanguageOf({ language }: Paper, { byLanguage }: Wording): string {
  return byLanguage[language] ?? byLanguage['*'] ?? Object.values(byLanguage)[0] ?? '';
}

function paragraphsOf(paper: Paper, places: readonly PaperReference[]): Cited[] {
  return places.flatMap(({ section, from, to }) =>
    (paper.sections.find((one) => one.id === section)?.paragraphs ?? [])
      .filter(({ number }) => number >= from && number <= to)
      .map(({ number, text }) => ({
        text,
        label: referencesLabel(
          [{ kind: 'paper', section, from: number, to: number, at: places[0]!.at }],
          paper.language,
        ),
      })),
  );
}

/** The stretch of the paragraphs, as long as the quotation, that differs least from it. */
function nearest(words: string, paragraphs: readonly Cited[]): string {
  const wanted = plainMarks(words);
  const length = wanted.split(' ').length;
  let best = { apart: Number.POSITIVE_INFINITY, hint: '' };
  for (const { text, label } of paragraphs) {
    const all = text.split(/\s+/);
    for (let from = 0; from <= Math.max(0, all.length - length); from += 1) {
      const passage = all.slice(from, from + length).join(' ');
      const apart = distance(plainMarks(passage), wanted);
      if (apart < best.apart) best = { apart, hint: `${label} comes nearest: “${passage}”` };
    }
  }
  return best.hint;
}
