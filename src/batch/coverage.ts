import { join, resolve } from 'node:path';
import { Report } from '../diagnostics/report.js';
import { coverageOf } from '../evidence/coverage.js';
import { findProject } from '../files/project.js';
import { writeFileAtomically } from '../files/write.js';
import type { Coverage } from '../model/coverage.js';
import type { Storyboard } from '../model/storyboard.js';
import { coveragePageOf } from '../pipeline.js';
import { type BuildOptions, type BuildResult, deliverDecks } from './build.js';
import type { LoadedBrief } from './load.js';

/** What was checked, with what the decks of each brief tell of its paper. */
export interface CoverageResult extends BuildResult {
  readonly coverage: readonly CoverageSummary[];
}

export interface CoverageSummary extends Coverage {
  /** Where its page was written. */
  readonly file: string;
}

/**
 * Checks as `check` does, and writes out/<brief>/coverage.html, for the analyst alone. Decks with problems tell nothing:
 * they are not counted, and a brief without any other has no coverage.
 */
export async function checkCoverage(options: BuildOptions = {}): Promise<CoverageResult> {
  const told = new Map<LoadedBrief, Storyboard[]>();
  const result = await deliverDecks(options, async ({ storyboard }, _, loaded) => {
    told.set(loaded, [...(told.get(loaded) ?? []), storyboard]);
    return undefined;
  });
  const cwd = options.cwd ?? process.cwd();
  const out = options.out === undefined ? findProject(cwd).outFolder : resolve(cwd, options.out);
  const report = new Report();
  const coverage = [...told].map(([loaded, decks]) => {
    const found = coverageOf(loaded, decks);
    const file = join(out, found.brief, 'coverage.html');
    writePage(file, coveragePageOf(found), report);
    return { ...found, file };
  });
  const diagnostics = [...result.diagnostics, ...report.entries];
  return { ...result, ok: result.ok && !report.failed, diagnostics, coverage };
}

function writePage(file: string, text: string, report: Report): void {
  try {
    writeFileAtomically(file, text);
  } catch (problem) {
    if (!(problem instanceof Error && 'code' in problem && 'syscall' in problem)) throw problem;
    report.add('write-failed', `${file} cannot be written: ${problem.message}`);
  }
}
