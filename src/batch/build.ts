import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { Report } from '../diagnostics/report.js';
import { slideSettlements } from '../evidence/settled.js';
import { findProject, type Project } from '../files/project.js';
import { writeFileAtomically } from '../files/write.js';
import { checkUntold, drawDeck, sheetOf } from '../pipeline.js';
import { DeckBatch, type DeckJob, layoutsByName, stopped } from './deck-batch.js';
import { type LoadedBrief, loadBrief } from './load.js';
import { evidencePath, planBriefs, UsageError } from './plan.js';
import type { BuildOptions, BuildResult, DeckSummary, Deliver } from './result.js';
import { reviewReports } from './reviews.js';

export type { BuildOptions, BuildResult, DeckSummary, Deliver, Delivered, Progress } from './result.js';

/** Builds decks into the out folder. Decks without problems are written even where others have some. */
export async function build(options: BuildOptions = {}): Promise<BuildResult> {
  return deliverDecks(options, async (composed, file) => {
    const evidence = evidencePath(file);
    const deck = await drawDeck(composed);
    if (options.evidence === false) {
      // One that an earlier build left would speak of another deck.
      rmSync(evidence, { force: true });
      writeFileAtomically(file, deck);
      return { file };
    }
    const sheet = sheetOf(composed);
    writeFileAtomically(file, deck);
    writeFileAtomically(evidence, sheet);
    return { file, evidence };
  });
}

/** Reports every problem and writes nothing. */
export async function check(options: BuildOptions = {}): Promise<BuildResult> {
  return deliverDecks(options, async () => undefined);
}

/** Composes decks and hands over each that has no problem, with the path that is its own. */
export async function deliverDecks(options: BuildOptions, deliver: Deliver): Promise<BuildResult> {
  const cwd = options.cwd ?? process.cwd();
  const project = findProject(cwd);
  const report = new Report();
  const strict = options.strict ?? false;
  const paper = options.paper === undefined ? undefined : resolve(cwd, options.paper);
  const read = planBriefs(options.briefs ?? [], project, cwd).map((file) =>
    loadedWith(file, project, report, { strict, paper }),
  );
  // Another text of the paper is not what the findings were reviewed against.
  const loaded = paper === undefined ? reviewed(read, report, strict) : read;
  const jobs = plannedDecks(loaded, options.audiences ?? []);
  const out = options.out === undefined ? project.outFolder : resolve(cwd, options.out);
  const batch = new DeckBatch(project, out, report, strict, deliver);
  const decks: DeckSummary[] = [];
  for (const [index, job] of jobs.entries()) {
    const progress = { brief: job.loaded.brief.id, audience: job.audience.id, index, total: jobs.length };
    options.onProgress?.(progress);
    const deck = await batch.make(job);
    if (deck) decks.push(deck);
    options.onProgress?.({ ...progress, deck: deck ?? null });
  }
  // Whether a slide's settlement was needed shows only once every audience has been told.
  if ((options.audiences ?? []).length === 0) {
    for (const { loaded: brief } of loaded) {
      brief?.evidence.settled.reportUnused(slideSettlements(brief.brief), report);
    }
  }
  return { ok: !stopped(report, strict), decks, diagnostics: report.entries };
}

/** A brief and whether its own files are free of errors; decks are composed only then. */
interface Loaded {
  readonly loaded: LoadedBrief | undefined;
  readonly sound: boolean;
}

function loadedWith(
  file: string,
  project: Project,
  report: Report,
  { strict, paper }: { readonly strict: boolean; readonly paper: string | undefined },
): Loaded {
  const own = new Report();
  const loaded = loadBrief(file, project, own, paper);
  const [audience] = loaded?.brief.audiences ?? [];
  if (loaded && audience && !own.failed) checkUntold({ ...loaded, audience, layouts: layoutsByName }, own);
  report.addAll(own.entries);
  return { loaded, sound: loaded !== undefined && !stopped(own, strict) };
}

/** Says what changed since the findings were reviewed, once for all briefs that draw on them. */
function reviewed(all: readonly Loaded[], report: Report, strict: boolean): Loaded[] {
  const reports = reviewReports(all.flatMap(({ loaded }) => loaded ?? []));
  for (const own of reports.values()) report.addAll(own.entries);
  return all.map((one) => {
    const own = one.loaded && reports.get(one.loaded.findings.file);
    return { ...one, sound: one.sound && !(own && stopped(own, strict)) };
  });
}

function plannedDecks(briefs: readonly Loaded[], wanted: readonly string[]): DeckJob[] {
  const jobs = briefs.flatMap(({ loaded, sound }) =>
    loaded ? loaded.brief.audiences.map((audience) => ({ loaded, audience, sound })) : [],
  );
  const known = new Set(jobs.map((job) => job.audience.id));
  const unknown = wanted.filter((id) => !known.has(id));
  if (unknown.length > 0 && briefs.every(({ loaded }) => loaded !== undefined)) {
    throw new UsageError(
      `there is no audience "${unknown.join('", "')}" (there are: ${[...known].join(', ')})`,
    );
  }
  return wanted.length === 0 ? jobs : jobs.filter((job) => wanted.includes(job.audience.id));
}
