import type { Report } from '../diagnostics/report.js';
import type { Findings } from '../model/findings.js';
import type { Paper } from '../model/paper.js';
import type { Storyboard } from '../model/storyboard.js';
import type { Text } from '../model/wording.js';
import { referencesLabel } from '../wording/references.js';
import { plain } from '../wording/text.js';
import { KnownMentions } from './known-mentions.js';
import { sameBound } from './likeness.js';
import { isOwnCount } from './own-counts.js';
import { Passages } from './passages.js';
import type { Mention } from './reading/mention.js';
import { readMentions } from './reading/read.js';
import { findingsStatements, type Statement, slideStatements } from './statement.js';
import { type Doubt, doubtOf } from './support.js';

/** Says which numbers and dates of the findings' texts their cited paragraphs do not have, or have otherwise. */
export function checkStatements(findings: Findings, paper: Paper, report: Report): void {
  const known = new KnownMentions(findings, new Passages(paper));
  for (const statement of findingsStatements(findings, paper)) {
    checkStatement(statement, known, report);
  }
}

/** The same of what a deck says beside its findings: titles, kickers, speech and judgements of the brief. */
export function checkSlideStatements(
  storyboard: Storyboard,
  { findings, paper }: Material,
  report: Report,
): void {
  const known = new KnownMentions(findings, new Passages(paper));
  for (const statement of slideStatements(storyboard, findings)) checkStatement(statement, known, report);
}

interface Material {
  readonly findings: Findings;
  readonly paper: Paper;
}

export function checkStatement(statement: Statement, known: KnownMentions, report: Report): void {
  const { text, cited, by, part, language, own } = statement;
  if (!cited.some((reference) => reference.kind === 'paper')) return;
  const words = plain(text);
  const under = known.under(cited);
  for (const mention of readMentions(words, language)) {
    if (own && isOwnCount(mention, own, { language, before: words.slice(0, mention.start) })) continue;
    const doubt = doubtOfFact(mention, text, language) ?? doubtOf(mention, under);
    if (!doubt || doubt === 'none') continue;
    const said = words.slice(mention.start, mention.end);
    const where = referencesLabel(cited, language);
    report.add(doubt.code, sentenceOf(doubt, said, `the ${part} of ${by}`, where), text.at, doubt.hint);
  }
}

/** The number that a fact was printed as is the fact's; only words written before or after it may change what it says. */
function doubtOfFact(mention: Mention, text: Text, language: string): Doubt | 'none' | undefined {
  let start = 0;
  for (const run of text.runs) {
    const end = start + run.text.length;
    const overlaps = run.provenance.kind === 'fact' && mention.start < end && mention.end > start;
    if (overlaps) {
      const [printed] = readMentions(run.text, language);
      if (printed?.kind !== 'amount' || mention.kind !== 'amount') return 'none';
      return sameBound(printed.bound, mention.bound) ? 'none' : { code: 'number-bound' };
    }
    start = end;
  }
  return undefined;
}

function sentenceOf({ code }: Doubt, said: string, by: string, where: string): string {
  switch (code) {
    case 'number-unfound':
      return `${by} says “${said}”, which does not stand in ${where}`;
    case 'number-bound':
      return `${by} says “${said}”, which ${where} bounds otherwise`;
    case 'hedge-dropped':
      return `${by} says “${said}”, which ${where} gives as approximate`;
  }
}
