import type { Report } from '../../diagnostics/report.js';
import type { Storyboard } from '../../model/storyboard.js';
import type { Evidence } from '../evidence.js';
import type { Sink } from '../settled.js';
import { type Statement, slideStatements } from '../statement.js';
import { checkAmounts } from './amounts.js';
import { checkNames } from './names.js';
import { checkQuotations } from './quotations.js';

/** Something that a single statement is judged by, against what it cites. */
export type StatementCheck = (statement: Statement, evidence: Evidence, report: Sink) => void;

/** Every check of a statement. */
export const statementChecks: readonly StatementCheck[] = [checkAmounts, checkNames, checkQuotations];

/** Checks every text of the findings, shown in a deck or not. */
export function checkStatements(evidence: Evidence, report: Report): void {
  checkEach(evidence.statements, evidence, report);
}

/** The same of what a deck says beside its findings: titles, kickers, speech and judgements of the brief. */
export function checkSlideStatements(storyboard: Storyboard, evidence: Evidence, report: Report): void {
  checkEach(slideStatements(storyboard, evidence.findings), evidence, report);
}

function checkEach(statements: readonly Statement[], evidence: Evidence, report: Report): void {
  for (const statement of statements) {
    const sink = evidence.settled.for(statement.settled, report);
    for (const check of statementChecks) check(statement, evidence, sink);
  }
}
