import { basename } from 'node:path';
import { Report } from '../diagnostics/report.js';
import type { Reviewable } from '../evidence/review/check-review.js';
import { lockPath, lockText, readLock } from '../evidence/review/lock-file.js';
import { type NewReview, type ReviewChange, reviewAnew } from '../evidence/review/review-anew.js';
import { findProject } from '../files/project.js';
import { writeFileAtomically } from '../files/write.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Reviews } from '../model/review.js';
import { loadBrief } from './load.js';
import { planBriefs } from './plan.js';
import { byFindings } from './reviews.js';

export interface AcceptOptions {
  /** Names under briefs/ or paths of YAML files; all of briefs/ where empty. */
  readonly briefs?: readonly string[];
  /** Folder in which the project is looked for; the working folder where absent. */
  readonly cwd?: string;
}

/** The review of a findings file as recorded. */
export interface AcceptedReview {
  readonly findings: string;
  /** The file that keeps it. */
  readonly lock: string;
  readonly paragraphs: number;
  readonly changes: readonly ReviewChange[];
}

export interface AcceptResult {
  /** Whether everything was recorded; with an error anywhere, nothing was. */
  readonly ok: boolean;
  readonly reviews: readonly AcceptedReview[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Records that the findings of briefs were reviewed against their paper as it stands now. */
export function accept(options: AcceptOptions = {}): AcceptResult {
  const cwd = options.cwd ?? process.cwd();
  const project = findProject(cwd);
  const report = new Report();
  const named = options.briefs ?? [];
  const loaded = planBriefs(named, project, cwd).flatMap((file) => loadBrief(file, project, report) ?? []);
  const locks = new Map<string, Reviews>();
  const accepted: AcceptedReview[] = [];
  for (const [file, reviewable] of byFindings(loaded)) {
    const lock = lockPath(file);
    const kept = locks.get(lock) ?? readLock(lock, report);
    if (!kept) continue;
    const { review, changes } = anew(reviewable, kept, named.length > 0);
    locks.set(lock, new Map([...kept, [basename(file), review]]));
    accepted.push({ findings: file, lock, paragraphs: review.size, changes });
  }
  if (!report.failed) writeAll(locks, report);
  return { ok: !report.failed, reviews: report.failed ? [] : accepted, diagnostics: report.entries };
}

function anew(reviewable: Reviewable, kept: Reviews, keepOthers: boolean): NewReview {
  return reviewAnew(reviewable, kept.get(basename(reviewable.findings.file)) ?? new Map(), keepOthers);
}

function writeAll(locks: ReadonlyMap<string, Reviews>, report: Report): void {
  for (const [lock, reviews] of locks) {
    try {
      writeFileAtomically(lock, lockText(reviews));
    } catch (problem) {
      if (!(problem instanceof Error && 'syscall' in problem)) throw problem;
      report.add('write-failed', `${lock} cannot be written: ${problem.message}`);
    }
  }
}
