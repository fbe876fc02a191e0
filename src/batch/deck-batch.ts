import { Report } from '../diagnostics/report.js';
import { findTemplate, type Project } from '../files/project.js';
import { layouts } from '../layouts/index.js';
import type { AudienceSpec } from '../model/brief.js';
import type { Theme } from '../model/theme.js';
import { type ComposedDeck, composeDeck, type DeckMaterial } from '../pipeline.js';
import { readTheme } from '../theme/theme.js';
import { deckInstant } from './instant.js';
import { type LoadedBrief, loadNotesTemplate } from './load.js';
import { deckPath } from './plan.js';
import type { DeckSummary, Deliver, Delivered } from './result.js';
import { ThemePictures } from './theme-pictures.js';

/** Every layout by its name. */
export const layoutsByName = new Map(layouts.map((layout) => [layout.name, layout]));

export interface DeckJob {
  readonly loaded: LoadedBrief;
  readonly audience: AudienceSpec;
  /** Whether its brief, findings and paper are free of errors; else it is checked but not written. */
  readonly sound: boolean;
}

/** Whether what was found stands in the way of a deck. */
export function stopped(report: Report, strict: boolean): boolean {
  return report.failed || (strict && report.entries.length > 0);
}

/** Makes the decks of one run; what several need, such as a theme's cover picture, is made once. */
export class DeckBatch {
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
