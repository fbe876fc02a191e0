import { readFileSync } from 'node:fs';
import { readBrief } from '../brief/brief.js';
import { readFindings } from '../brief/findings.js';
import type { Report } from '../diagnostics/report.js';
import { checkCells } from '../evidence/check-cells.js';
import { checkContradictions } from '../evidence/check-contradictions.js';
import { checkData } from '../evidence/check-data.js';
import { checkExtent } from '../evidence/check-extent.js';
import { checkFactValues } from '../evidence/check-fact-values.js';
import { checkFilters } from '../evidence/check-filters.js';
import { checkFindings } from '../evidence/check-findings.js';
import { checkNumbers } from '../evidence/check-numbers.js';
import { checkQuotes } from '../evidence/check-quotes.js';
import { checkReferences, checkSlideReferences } from '../evidence/check-references.js';
import { checkStandings } from '../evidence/check-standings.js';
import { Evidence } from '../evidence/evidence.js';
import { settlementsOf } from '../evidence/settled.js';
import { checkStatements } from '../evidence/statements/index.js';
import { findTemplate, type Project } from '../files/project.js';
import { layouts } from '../layouts/index.js';
import type { Brief } from '../model/brief.js';
import type { Findings } from '../model/findings.js';
import type { Paper } from '../model/paper.js';
import { readPaper, readPaperText } from '../paper/index.js';
import type { NotesTemplate } from '../storyboard/notes.js';

/** A brief with everything that it draws on, read and checked on its own. */
export interface LoadedBrief {
  readonly brief: Brief;
  readonly findings: Findings;
  readonly paper: Paper;
  /** The paper and the findings as read for what is held against them. */
  readonly evidence: Evidence;
}

/** Reads a brief, its findings and their paper, or another text of it; undefined where no deck can come of them, with the reasons in the report. */
export function loadBrief(
  file: string,
  project: Project,
  report: Report,
  paperFile?: string,
): LoadedBrief | undefined {
  const brief = readBrief(file, { report, project, layouts });
  const [findingsFile, another] = brief?.findings ?? [];
  if (!brief || findingsFile === undefined) return undefined;
  if (another !== undefined) {
    report.add(
      'wrong-value',
      'a brief draws on one findings file so far',
      brief.slides[0]?.at,
      `keep ${findingsFile}`,
    );
    return undefined;
  }
  const read = readFindings(findingsFile, report);
  const own = read && readPaper(read.paper, report);
  const paper = own && paperFile !== undefined ? readPaperText(paperFile, own, report) : own;
  if (!read || !paper) return undefined;
  const findings = { ...read, colors: { ...read.colors, ...brief.colors } };
  checkReferences(findings, paper, report);
  checkFindings(findings, report);
  const evidence = checkFindingsEvidence(findings, paper, report);
  checkNumbers(findings, report);
  checkQuotes(findings, paper, report);
  checkFilters(brief, findings, paper, report);
  checkSlideReferences(brief, findings, paper, report);
  return { brief, findings, paper, evidence };
}

/** Holds all that the findings say against the paper. */
export function checkFindingsEvidence(findings: Findings, paper: Paper, report: Report): Evidence {
  const evidence = new Evidence(findings, paper);
  checkFactValues(evidence, report);
  checkContradictions(evidence, report);
  checkStatements(evidence, report);
  checkData(evidence, report);
  checkCells(evidence, report);
  checkExtent(evidence, report);
  checkStandings(evidence, report);
  evidence.settled.reportUnused(settlementsOf(findings), report);
  return evidence;
}

/** The notes template of a deck: the one for its language where there is one, else the one for all. */
export function loadNotesTemplate(
  name: string,
  language: string,
  project: Project,
): NotesTemplate | undefined {
  const file = findTemplate(project, 'notes', `${name}.${language}`) ?? findTemplate(project, 'notes', name);
  return file === undefined ? undefined : { file, text: readFileSync(file, 'utf8') };
}
