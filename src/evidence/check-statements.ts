import type { Report } from '../diagnostics/report.js';
import type { Findings } from '../model/findings.js';
import type { Paper } from '../model/paper.js';
import type { Storyboard } from '../model/storyboard.js';
import { referencesLabel } from '../wording/references.js';
import { type Assessed, Assessor } from './assess.js';
import { findingsStatements, type Statement, slideStatements } from './statement.js';
import { told } from './told.js';

/** Says which numbers and dates of the findings' texts their cited paragraphs do not have, or have otherwise. */
export function checkStatements(findings: Findings, paper: Paper, report: Report): void {
  checkEach(findingsStatements(findings, paper), new Assessor(findings, paper), report);
}

interface Material {
  readonly findings: Findings;
  readonly paper: Paper;
}

/** The same of what a deck says beside its findings: titles, kickers, speech and judgements of the brief. */
export function checkSlideStatements(storyboard: Storyboard, material: Material, report: Report): void {
  const assessor = new Assessor(material.findings, material.paper);
  checkEach(slideStatements(storyboard, material.findings), assessor, report);
}

function checkEach(statements: readonly Statement[], assessor: Assessor, report: Report): void {
  for (const statement of statements) {
    for (const assessed of assessor.assess(statement)) reportDoubt(assessed, statement, report);
  }
}

function reportDoubt({ said, doubt, misattributed }: Assessed, statement: Statement, report: Report): void {
  const { text, cited, by, part } = statement;
  const start = `the ${part} of ${by} says “${said}”`;
  if (doubt) report.add(doubt.code, told(doubt, start, cited), text.at, doubt.hint);
  if (misattributed) {
    const { said: owner, owner: right } = misattributed;
    report.add(
      'number-entity',
      `${start} of ${owner}; ${referencesLabel(cited, 'en')} says it of ${right}`,
      text.at,
    );
  }
}
