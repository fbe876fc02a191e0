import type { Report } from '../diagnostics/report.js';
import { coverSlot } from '../layouts/parts/cover-plan.js';
import type { Logo, PreparedPicture } from '../layouts/prepared-picture.js';
import type { AudienceSpec } from '../model/brief.js';
import type { Theme } from '../model/theme.js';

/** What a logo is kept ready for, inches: the largest that it is placed at. */
const logoRoom = { w: 2.4, h: 0.72 };

export interface PreparedPictures {
  readonly coverPicture?: PreparedPicture;
  readonly logo?: Logo;
}

/** The pictures of themes, each made ready once for all decks of a run. */
export class ThemePictures {
  readonly #ready = new Map<Theme, PreparedPictures>();

  /** What cannot be used goes to the report, and is left out. */
  async of(theme: Theme, audience: AudienceSpec, report: Report): Promise<PreparedPictures> {
    const known = this.#ready.get(theme);
    if (known) return known;
    const coverPicture = await prepared(() => coverOf(theme), audience, report);
    const logo = await prepared(() => logoOf(theme), audience, report);
    const pictures = { ...(coverPicture && { coverPicture }), ...(logo && { logo }) };
    // What went wrong is told of every deck that it keeps from being made.
    if (!report.failed) this.#ready.set(theme, pictures);
    return pictures;
  }
}

async function coverOf(theme: Theme): Promise<PreparedPicture | undefined> {
  const slot = coverSlot(theme);
  if (theme.cover.picture === undefined || !slot) return undefined;
  const { cropToSlot } = await import('../pictures/picture.js');
  return cropToSlot(theme.cover.picture, slot, { dpi: 144 });
}

async function logoOf({ logo }: Theme): Promise<Logo | undefined> {
  if (logo === undefined) return undefined;
  const { fitIntoRoom } = await import('../pictures/whole.js');
  const { bytes, format, width, height } = await fitIntoRoom(logo, logoRoom, { dpi: 300 });
  return { bytes, format, aspect: width / height };
}

async function prepared<T>(
  prepare: () => Promise<T>,
  audience: AudienceSpec,
  report: Report,
): Promise<T | undefined> {
  const { PictureError } = await import('../pictures/picture-error.js');
  try {
    return await prepare();
  } catch (problem) {
    if (!(problem instanceof PictureError)) throw problem;
    report.add(problem.code, problem.message, audience.at, problem.hint);
    return undefined;
  }
}
