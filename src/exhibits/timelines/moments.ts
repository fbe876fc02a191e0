import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedEvent } from '../../model/storyboard.js';
import { filledShare, measure } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { yearPosition } from '../../wording/dates.js';
import { plain } from '../../wording/text.js';
import { pointColor } from '../charts/bar.js';
import { eventText } from './event-text.js';
import { arrangeFlags, type Flag, readingOrder } from './flags.js';
import { placeInRow } from './label-rows.js';
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
const marker = 0.15;
const tierGap = 0.16;

/** Moments in order of time; one known to the year only is pointed at in the middle of its year. */
export function momentsOf(
  events: readonly WordedEvent[],
  scale: YearScale,
  neutrals: readonly ColorRole[],
): Moment[] {
  const sorted = events
    .map((event) => ({ event, start: yearPosition(event.from, 'middle') }))
    .sort((a, b) => a.start - b.start);
  const wanted = sorted.map(({ start }) => ({ anchor: scale.at(start), width: 0 }));
  const poles = placeInRow(wanted, scale.at(scale.first), scale.at(scale.last), leastApart);
  return sorted.map(({ event }, index) => {
    const year = Number(event.from);
    return {
      event,
      color: pointColor(event.color, neutrals[0]!),
      pole: poles?.[index] ?? wanted[index]!.anchor,
      // Only a bare year is a number; a month or a day has hyphens.
      ...(Number.isInteger(year) && { year: { from: scale.at(year), to: scale.at(year + 1) } }),
    };
  });
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
  size: number,
  most: number,
  box: Box,
  type: Typesetter,
): FlagSetting | undefined {
  const set = moments.map((one) => measure(eventText(one, size, type), most, type.fonts));
  if (set.some(({ broken }) => broken.length > 0)) return undefined;
  const wanted = moments.map(({ pole }, index) => ({
    pole,
    width: Math.min(most, set[index]!.widest / filledShare + 0.04),
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

/** What stands on the line: a dot, a slim tick among neighbours, or the whole year where no more is known. */
function footOf(
  { event, color, pole, year }: Moment,
  moments: readonly Moment[],
  edgeY: number,
  side: 'above' | 'below',
): SceneElement[] {
  const beside = moments.some((one) => one.pole !== pole && Math.abs(one.pole - pole) < markersApart);
  const [w, h] = beside ? [0.05, marker] : [marker, marker];
  if (!year) {
    return [
      {
        kind: 'shape',
        id: `Marker ${plain(event.label)}`,
        shape: beside ? 'rectangle' : 'ellipse',
        box: { x: pole - w / 2, y: edgeY - h / 2, w, h },
        fill: { color },
        decorative: true,
      },
    ];
  }
  const bracket = 0.07;
  return [
    {
      kind: 'shape',
      id: `Year of ${plain(event.label)}`,
      shape: 'rectangle',
      box: {
        x: year.from,
        y: side === 'above' ? edgeY - bracket : edgeY,
        w: Math.max(bracket, year.to - year.from),
        h: bracket,
      },
      fill: { color, transparency: 0.45 },
      decorative: true,
    },
  ];
}
