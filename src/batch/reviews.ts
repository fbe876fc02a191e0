import { basename } from 'node:path';
import { Report } from '../diagnostics/report.js';
import { checkReview, type Reviewable } from '../evidence/review/check-review.js';
import { lockPath, readLock } from '../evidence/review/lock-file.js';
import type { LoadedBrief } from './load.js';

/** The briefs that draw on each findings file: its review is of them all. */
export function byFindings(loaded: readonly LoadedBrief[]): Map<string, Reviewable> {
  const all = new Map<string, Reviewable>();
  for (const { brief, findings, paper } of loaded) {
    const known = all.get(findings.file) ?? { findings, paper, briefs: [] };
    all.set(findings.file, { ...known, briefs: [...known.briefs, brief] });
  }
  return all;
}

/** What each findings file has of paragraphs that changed since its last review; nothing where none is recorded. */
export function reviewReports(loaded: readonly LoadedBrief[]): Map<string, Report> {
  const reports = new Map<string, Report>();
  for (const [file, reviewable] of byFindings(loaded)) {
    const report = new Report();
    const review = readLock(lockPath(file), report)?.get(basename(file));
    if (review) checkReview(reviewable, review, report);
    reports.set(file, report);
  }
  return reports;
}
