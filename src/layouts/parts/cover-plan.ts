import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement, TextElement } from '../../model/scene.js';
import type { CoverStyle, Theme } from '../../model/theme.js';
import { measureOf, page } from '../sheet.js';

export type CoverColors = Readonly<Record<'kicker' | 'title' | 'text' | 'rule', ColorRole>>;

/** Where everything on a cover stands, inches. */
export interface CoverPlan {
  /** The picture's slot, or what is filled with colour where there is no picture; absent for words alone. */
  readonly picture?: Box;
  readonly kicker: Box;
  readonly title: Box;
  readonly titleAlign: TextElement['valign'];
  readonly subtitle: Box;
  readonly basis: Box;
  readonly rules: readonly { readonly box: Box; readonly color: ColorRole }[];
  /** Height at which the logo's top stands. */
  readonly logoY: number;
}

const onDark: CoverColors = { kicker: 'accent3', title: 'onDeep', text: 'onDeepMuted', rule: 'accent3' };
const onLight: CoverColors = { kicker: 'accent1', title: 'ink', text: 'ink', rule: 'accent1' };

export function coverColors({ cover }: Theme): CoverColors {
  return cover.background === 'deep' ? onDark : onLight;
}

export function coverPlan(theme: Theme): CoverPlan {
  return plans[theme.cover.style](theme);
}

/** The slot of a theme's cover picture; a plain cover has none. */
export function coverSlot(theme: Theme): Box | undefined {
  return coverPlan(theme).picture;
}

const plans: Readonly<Record<CoverStyle, (theme: Theme) => CoverPlan>> = {
  full: fullPlan,
  band: bandPlan,
  split: splitPlan,
  plain: plainPlan,
};

/** The picture over the whole slide, quiet at its start where the words stand. */
function fullPlan(theme: Theme): CoverPlan {
  const { x } = measureOf(theme);
  const w = 6.5;
  return {
    picture: { x: 0, y: 0, w: page.width, h: page.height },
    kicker: { x, y: 0.78, w, h: 0.26 },
    title: { x, y: 1.45, w, h: 2.1 },
    titleAlign: 'bottom',
    subtitle: { x, y: 3.75, w, h: 1.05 },
    basis: { x, y: 5.45, w, h: 1.2 },
    rules: [{ box: { x, y: 5.25, w: 0.9, h: 0.05 }, color: coverColors(theme).rule }],
    logoY: 0.6,
  };
}

/** The picture as a band at the end; the words have the rest, held by a rule from top to bottom. */
function bandPlan(theme: Theme): CoverPlan {
  const { x } = measureOf(theme);
  const band = 4.7;
  const edge = page.width - band;
  const w = edge - x - 0.65;
  return {
    picture: { x: edge, y: 0, w: band, h: page.height },
    kicker: { x, y: 0.78, w, h: 0.26 },
    title: { x, y: 1.5, w, h: 2.45 },
    titleAlign: 'bottom',
    subtitle: { x, y: 4.2, w, h: 1.05 },
    basis: { x, y: 5.7, w, h: 1.2 },
    rules: [{ box: { x: edge - 0.06, y: 0, w: 0.06, h: page.height }, color: coverColors(theme).rule }],
    logoY: 0.6,
  };
}

/** The picture across the top, the title under it, and what it rests on in a column of its own. */
function splitPlan(theme: Theme): CoverPlan {
  const { x, w } = measureOf(theme);
  const horizon = 3.45;
  const aside = 3.3;
  const words = w - aside - 0.7;
  return {
    picture: { x: 0, y: 0, w: page.width, h: horizon },
    kicker: { x, y: 3.95, w: words, h: 0.26 },
    title: { x, y: 4.3, w: words, h: 1.5 },
    titleAlign: 'top',
    subtitle: { x, y: 5.95, w: words, h: 0.95 },
    basis: { x: x + w - aside, y: 4.37, w: aside, h: 2.4 },
    rules: [
      { box: { x: 0, y: horizon, w: page.width, h: 0.1 }, color: coverColors(theme).rule },
      { box: { x: x + w - aside - 0.35, y: 3.98, w: 0.02, h: 2.9 }, color: coverColors(theme).rule },
    ],
    logoY: 0.6,
  };
}

/** Words alone between two rules, the title as large as it can be. */
function plainPlan(theme: Theme): CoverPlan {
  const { x, w } = measureOf(theme);
  const colors = coverColors(theme);
  const aside = 3.6;
  const foot = 5.3;
  return {
    kicker: { x, y: 1.02, w: w - 3, h: 0.26 },
    title: { x, y: 1.55, w: w * 0.86, h: 3.3 },
    titleAlign: 'middle',
    subtitle: { x, y: foot + 0.25, w: w - aside - 0.7, h: 1.3 },
    basis: { x: x + w - aside, y: foot + 0.27, w: aside, h: 1.4 },
    rules: [
      { box: { x, y: 0.7, w, h: 0.05 }, color: colors.title },
      { box: { x, y: 0.7, w: 1.6, h: 0.16 }, color: colors.rule },
      { box: { x, y: foot, w, h: 0.02 }, color: colors.title },
    ],
    logoY: 0.95,
  };
}

/** What fills a picture's slot where there is no picture: a ground that stands out from the words', with a step in it. */
export function slotGround(theme: Theme, slot: Box): SceneElement[] {
  const dark = theme.cover.background === 'deep';
  const shape = (id: string, box: Box, color: ColorRole): SceneElement => ({
    kind: 'shape',
    id,
    shape: 'rectangle',
    box,
    fill: { color },
    decorative: true,
  });
  const upright = slot.h > slot.w;
  const step: Box = upright
    ? { ...slot, y: slot.y + slot.h * 0.62, h: slot.h * 0.38 }
    : { ...slot, x: slot.x + slot.w * 0.62, w: slot.w * 0.38 };
  return [
    shape('Cover ground', slot, dark ? 'deepCard' : 'deep'),
    shape('Cover step', step, dark ? 'deepRule' : 'deepCard'),
  ];
}
