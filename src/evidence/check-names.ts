import type { Report } from '../diagnostics/report.js';
import type { Findings } from '../model/findings.js';
import type { Paper } from '../model/paper.js';
import type { Storyboard } from '../model/storyboard.js';
import { referencesLabel } from '../wording/references.js';
import { plain } from '../wording/text.js';
import { entitiesOf } from './assess.js';
import type { Entities } from './entities.js';
import { strayNames } from './names.js';
import { Passages } from './passages.js';
import { findingsStatements, type Statement, slideStatements } from './statement.js';

/** Parts that state something of the paper, rather than speak of the deck or of what follows for us. */
const stating = new Set([
  'claim',
  'detail',
  'figure',
  'title',
  'message',
  'text',
  'cells',
  'label',
  'summary',
  'because',
]);

/** Says which names stand in a claim and in none of the paragraphs that it cites. */
export function checkNames(findings: Findings, paper: Paper, report: Report): void {
  checkEach(findingsStatements(findings, paper), findings, paper, report);
}

export function checkSlideNames(
  storyboard: Storyboard,
  material: { readonly findings: Findings; readonly paper: Paper },
  report: Report,
): void {
  checkEach(slideStatements(storyboard, material.findings), material.findings, material.paper, report);
}

function checkEach(statements: readonly Statement[], findings: Findings, paper: Paper, report: Report): void {
  const read = new Passages(paper);
  const entities = entitiesOf(findings, paper.language);
  for (const statement of statements) {
    if (stating.has(statement.part)) checkStatement(statement, read, { entities, paper }, report);
  }
}

function checkStatement(
  { text, language, cited, by, part, dataNames = [] }: Statement,
  read: Passages,
  { entities, paper }: { readonly entities: Entities; readonly paper: Paper },
  report: Report,
): void {
  const passages = read.of(cited);
  // What leans on another source beside the paper may have its names from there.
  if (passages.length === 0) return;
  const context = { entities, also: [paper.title, ...dataNames], sameLanguage: language === paper.language };
  for (const { name } of strayNames(plain(text), passages, context)) {
    const where = referencesLabel(cited, 'en');
    report.add(
      'name-unfound',
      `the ${part} of ${by} names “${name}”, which ${where} does not`,
      text.at,
      'cite the paragraph that does; if it is another name for something there, add it to `aliases`',
    );
  }
}
