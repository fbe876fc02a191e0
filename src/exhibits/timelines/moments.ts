import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedEvent } from '../../model/storyboard.js';
import { filledShare, measure } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { yearPosition } from '../../wording/dates.js';
import { plain } from '../../wording/text.js';
import { givenColor } from '../given-color.js';
import { eventText, nameWidth } from './event-text.js';
import { arrangeFlags, type Flag, readingOrder } from './flags.js';
import { placeInRow } from './label-rows.js';
import { markOf, markSize, momentMark } from './marks.js';
import type { YearScale } from './year-scale.js';

/** Something that happened at one time, and where on the line. Inches. */
export interface Moment {
  readonly event: WordedEvent;
  readonly color: ColorRole;
  readonly pole: number;
  /** Where its year begins and ends, if more is not known. */
  readonly year?: { readonly from: number; readonly to: number };
}

/** Least inches between poles: moments closer in time are set so far apart. */
const leastApart = 0.09;

/** Inches from pole to pole under which markers would run together, so that slim ticks stand for them. */
const markersApart = 0.26;
const sunk = 0.04;
const bracketHeight = 0.1;
const tierGap = 0.14;

/** Where in its year the pole of a moment may stand that is known to the year only: in the middle, if that is free. */
const sharesOfYear = [0.5, 0.7, 0.85, 0.3, 0.15];

/** Moments in order of their poles; one known to the year only is pointed at where its year is freest of others. */
export function momentsOf(
  events: readonly WordedEvent[],
  scale: YearScale,
  neutrals: readonly ColorRole[],
): Moment[] {
  const exact = events
    .filter(({ from }) => !yearOnly(from))
    .map(({ from }) => scale.at(yearPosition(from, 'middle')));
  const sorted = events
    .map((event) => ({ event, anchor: anchorOf(event, exact, scale), width: 0 }))
    .sort((a, b) => a.anchor - b.anchor);
  const poles = placeInRow(sorted, scale.at(scale.first), scale.at(scale.last), leastApart);
  return sorted.map(({ event, anchor }, index) => {
    const first = yearPosition(event.from);
    return {
      event,
      color: givenColor(event.color, neutrals[0]!),
      pole: poles?.[index] ?? anchor,
      ...(yearOnly(event.from) && { year: { from: scale.at(first), to: scale.at(first + 1) } }),
    };
  });
}

export function yearOnly(iso: string): boolean {
  return !iso.includes('-');
}

function anchorOf({ from }: WordedEvent, exact: readonly number[], scale: YearScale): number {
  if (!yearOnly(from)) return scale.at(yearPosition(from, 'middle'));
  const year = yearPosition(from);
  const free = (x: number): number => Math.min(markersApart, ...exact.map((other) => Math.abs(other - x)));
  const places = sharesOfYear.map((share) => scale.at(year + share));
  return places.reduce((best, place) => (free(place) > free(best) + 1e-9 ? place : best));
}

/** Moments of one side of the line, set as flags in tiers. */
export interface FlagSetting {
  readonly side: 'above' | 'below';
  readonly moments: readonly Moment[];
  readonly flags: readonly Flag[];
  readonly texts: readonly (readonly TextParagraph[])[];
  readonly heights: readonly number[];
  /** Inches from the foot of the poles to each tier, and over all of them together. */
  readonly tiers: readonly number[];
  readonly height: number;
}

/** Flags no wider than so many inches; undefined where words break or poles cannot all be kept free. */
export function setFlags(
  moments: readonly Moment[],
  side: 'above' | 'below',
  { size, width: most }: { readonly size: number; readonly width: number },
  box: Box,
  type: Typesetter,
): FlagSetting | undefined {
  const plainTexts = moments.map((one) => eventText(one, size, type));
  if (plainTexts.some((text) => !type.fits(text, most, Number.POSITIVE_INFINITY))) return undefined;
  const wanted = moments.map(({ pole }, index) => ({
    pole,
    width: balancedWidth(plainTexts[index]!, most, leastWidth(moments[index]!, size, most, type), type),
  }));
  const flags = arrangeFlags(wanted, box.x, box.x + box.w);
  if (!flags) return undefined;
  const texts = moments.map((one, index) =>
    eventText(one, size, type, flags[index]!.before ? 'end' : 'start'),
  );
  const heights = texts.map((text, index) => type.height(text, wanted[index]!.width) + 0.02);
  const tiers: number[] = [];
  let height = 0;
  for (let tier = 0; flags.some((one) => one.tier === tier); tier += 1) {
    tiers.push(height + (tier > 0 ? tierGap : 0));
    height = tiers[tier]! + Math.max(...heights.filter((_, index) => flags[index]!.tier === tier));
  }
  return { side, moments, flags, texts, heights, tiers, height };
}

/** A name that has its one line keeps it. */
function leastWidth({ event }: Moment, size: number, most: number, type: Typesetter): number {
  const name = nameWidth(event, size, type);
  return name <= most ? name : 0.5;
}

/** The least width at which words take no more lines than at the most: lines of like length, no last word alone. */
export function balancedWidth(
  text: readonly TextParagraph[],
  most: number,
  least: number,
  type: Typesetter,
): number {
  const { lines, widest } = measure(text, most, type.fonts);
  const step = 0.1;
  let width = Math.min(most, widest / filledShare + 0.04);
  while (width - step >= least) {
    const narrower = measure(text, width - step, type.fonts);
    if (narrower.lines > lines || narrower.broken.length > 0) break;
    width -= step;
  }
  return width;
}

/** Flags whose lowest words are `reach` inches off the edge of the line, at `edgeY`. */
export function drawFlags(
  setting: FlagSetting,
  edgeY: number,
  reach: number,
  type: Typesetter,
): SceneElement[] {
  const { side, moments, flags, texts, heights, tiers, height } = setting;
  const topOf = ({ tier }: Flag): number =>
    side === 'below'
      ? edgeY + reach + tiers[tier]!
      : // Words of a tier begin level with each other.
        edgeY - reach - (tier + 1 < tiers.length ? tiers[tier + 1]! - tierGap : height);
  const poles = moments.map((one, index) => {
    const top = topOf(flags[index]!);
    return poleOf(one, edgeY, side === 'above' ? top : top + heights[index]!);
  });
  const labels = readingOrder(flags, side).map((index) => {
    const { x, width: w } = flags[index]!;
    const place: Box = { x, y: topOf(flags[index]!), w, h: heights[index]! };
    return type.place(`Event ${plain(moments[index]!.event.label)}`, place, texts[index]!);
  });
  return [...poles, ...moments.flatMap((one) => footOf(one, moments, edgeY, side)), ...labels];
}

function poleOf({ event, color, pole }: Moment, from: number, to: number): SceneElement {
  return {
    kind: 'line',
    id: `Pole ${plain(event.label)}`,
    box: { x: pole, y: Math.min(from, to), w: 0, h: Math.abs(to - from) },
    stroke: { color, width: 1.5 },
    decorative: true,
  };
}

/** What stands on the line: the mark of the moment, or the whole year where no more is known. */
function footOf(
  { event, color, pole, year }: Moment,
  moments: readonly Moment[],
  edgeY: number,
  side: 'above' | 'below',
): SceneElement[] {
  const beside = moments.some((one) => one.pole !== pole && Math.abs(one.pole - pole) < markersApart);
  const { w, h } = markSize(event, beside);
  // Hardly into the ribbon, where years are written.
  const box: Box = { x: pole - w / 2, y: side === 'above' ? edgeY - h + sunk : edgeY - sunk, w, h };
  const mark = momentMark(event, color, box, beside);
  if (!year) return [mark];
  const bracket: SceneElement = {
    kind: 'shape',
    id: `Year of ${plain(event.label)}`,
    shape: 'rectangle',
    box: {
      x: year.from,
      y: side === 'above' ? edgeY - bracketHeight : edgeY,
      w: Math.max(bracketHeight, year.to - year.from),
      h: bracketHeight,
    },
    ...(event.about ? markOf(event, color) : { fill: { color, transparency: 0.45 } }),
    decorative: true,
  };
  return event.milestone ? [bracket, mark] : [bracket];
}
