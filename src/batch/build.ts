import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { Report } from '../diagnostics/report.js';
import { slideSettlements } from '../evidence/settled.js';
import { findProject, findTemplate, type Project } from '../files/project.js';
import { writeFileAtomically } from '../files/write.js';
import { layouts } from '../layouts/index.js';
import type { AudienceSpec } from '../model/brief.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { LeftOut } from '../model/storyboard.js';
import type { Theme } from '../model/theme.js';
import {
  type ComposedDeck,
  checkUntold,
  composeDeck,
  type DeckMaterial,
  drawDeck,
  sheetOf,
} from '../pipeline.js';
import { readTheme } from '../theme/theme.js';
import { deckInstant } from './instant.js';
import { type LoadedBrief, loadBrief, loadNotesTemplate } from './load.js';
import { deckPath, evidencePath, planBriefs, UsageError } from './plan.js';
import { reviewReports } from './reviews.js';
import { ThemePictures } from './theme-pictures.js';

export interface BuildOptions {
  /** Names under briefs/ or paths of YAML files; all of briefs/ where empty. */
  readonly briefs?: readonly string[];
  /** Audience ids; all where empty. */
  readonly audiences?: readonly string[];
  /** Folder to write to; the project's out/ where absent. */
  readonly out?: string;
  /** Folder in which the project is looked for; the working folder where absent. */
  readonly cwd?: string;
  /** Another text of the paper, such as the original of a digest, to hold the findings against; for `check` alone. */
  readonly paper?: string;
  /** Whether a warning stands in the way of a deck as an error does. */
  readonly strict?: boolean;
  /** Whether `build` writes an evidence sheet beside each deck; it does where absent. */
  readonly evidence?: boolean;
  /** Called before a deck is begun and when it is done. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly brief: string;
  readonly audience: string;
  readonly index: number;
  readonly total: number;
  /** Absent while the deck is under way; null where its problems keep it from being made. */
  readonly deck?: DeckSummary | null;
}

/** A deck that was built or, by `check`, could be. */
export interface DeckSummary {
  readonly brief: string;
  readonly audience: string;
  /** Where it was written; absent for `check`. */
  readonly file?: string;
  /** Where its evidence sheet was written. */
  readonly evidence?: string;
  readonly slides: number;
  readonly titles: readonly string[];
  /** Spoken time and the time there is. */
  readonly spokenSeconds: number;
  readonly minutes: number;
  readonly leftOut: readonly LeftOut[];
}

export interface BuildResult {
  /** Whether nothing stood in the way of any deck. */
  readonly ok: boolean;
  readonly decks: readonly DeckSummary[];
  readonly diagnostics: readonly Diagnostic[];
}

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

/** What becomes of a deck without problems, and where it then stands. */
export type Deliver = (
  composed: ComposedDeck,
  file: string,
  loaded: LoadedBrief,
) => Promise<Delivered | undefined>;

/** Files that were written of a deck. */
export interface Delivered {
  readonly file: string;
  readonly evidence?: string;
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
  const batch = new Batch(project, out, report, strict, deliver);
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

/** Whether what was found stands in the way of a deck. */
function stopped(report: Report, strict: boolean): boolean {
  return report.failed || (strict && report.entries.length > 0);
}

/** A brief and whether its own files are free of errors; decks are composed only then. */
interface Loaded {
  readonly loaded: LoadedBrief | undefined;
  readonly sound: boolean;
}

const layoutsByName = new Map(layouts.map((layout) => [layout.name, layout]));

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

interface DeckJob {
  readonly loaded: LoadedBrief;
  readonly audience: AudienceSpec;
  /** Whether its brief, findings and paper are free of errors; else it is checked but not written. */
  readonly sound: boolean;
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

/** Makes the decks of one run; what several need, such as a theme's cover picture, is made once. */
class Batch {
  readonly #themes = new Map<string, { readonly theme: Theme | undefined; readonly report: Report }>();
  readonly #pictures = new ThemePictures();

  constructor(
    readonly project: Project,
    readonly out: string,
    readonly report: Report,
    readonly strict: boolean,
    readonly deliver: Deliver,
  ) {}

  async make({ loaded, audience, sound }: DeckJob): Promise<DeckSummary | undefined> {
    const own = new Report();
    const material = await this.#material(loaded, audience, own);
    const composed = material && (await composeDeck(material, own));
    this.report.addAll(own.entries);
    if (!composed || stopped(own, this.strict) || !sound) return undefined;
    const delivered = await this.#write(composed, loaded);
    return delivered === null ? undefined : summary(composed, delivered);
  }

  /** Null where the file system refused; the report then says why, and other decks go on. */
  async #write(composed: ComposedDeck, loaded: LoadedBrief): Promise<Delivered | undefined | null> {
    const { brief, audience } = composed.storyboard;
    const path = deckPath(this.out, brief, audience);
    try {
      return await this.deliver(composed, path, loaded);
    } catch (problem) {
      if (problem instanceof Error && problem.name === 'PackageDefect') {
        this.report.add(
          'own-defect',
          `${path} was not written, by a defect of briefdeck: ${problem.message}`,
        );
        return null;
      }
      if (!(problem instanceof Error && 'code' in problem && 'syscall' in problem)) throw problem;
      this.report.add('write-failed', `${path} cannot be written: ${problem.message}`);
      return null;
    }
  }

  async #material(
    loaded: LoadedBrief,
    audience: AudienceSpec,
    report: Report,
  ): Promise<DeckMaterial | undefined> {
    const theme = this.#theme(audience, report);
    const notes = loadNotesTemplate(audience.notes, audience.language, this.project);
    if (!theme || !notes) return undefined;
    const { coverPicture, logo } = await this.#pictures.of(theme, audience, report);
    const instant = deckInstant([audience.meeting.date, loaded.brief.date, loaded.paper.date]);
    return {
      ...loaded,
      audience,
      layouts: layoutsByName,
      theme,
      notes,
      instant,
      ...(coverPicture && { coverPicture }),
      ...(logo && { logo }),
    };
  }

  #theme(audience: AudienceSpec, report: Report): Theme | undefined {
    const file = findTemplate(this.project, 'themes', audience.theme);
    if (file === undefined) return undefined;
    const known = this.#themes.get(file) ?? themeOf(audience, file);
    this.#themes.set(file, known);
    // Said to every deck that has the theme: each is stopped by what is wrong with it.
    report.addAll(known.report.entries);
    return known.theme;
  }
}

function themeOf(
  audience: AudienceSpec,
  file: string,
): { readonly theme: Theme | undefined; readonly report: Report } {
  const report = new Report();
  return { theme: readTheme(audience.theme, file, report, audience.at), report };
}

function summary({ storyboard }: ComposedDeck, delivered: Delivered | undefined): DeckSummary {
  return {
    brief: storyboard.brief,
    audience: storyboard.audience,
    ...delivered,
    slides: storyboard.slides.length,
    titles: storyboard.slides.map((slide) => slide.title.runs.map((run) => run.text).join('')),
    spokenSeconds: storyboard.slides.at(-1)?.notes?.runningSeconds ?? 0,
    minutes: storyboard.minutes,
    leftOut: storyboard.leftOut,
  };
}
