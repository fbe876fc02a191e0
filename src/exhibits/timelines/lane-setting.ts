import type { ColorRole } from '../../model/color.js';
import type { Box } from '../../model/scene.js';
import type { WordedEvent, WordedLane, WordedTimeline } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { yearPosition } from '../../wording/dates.js';
import { givenColor } from '../given-color.js';
import { type Block, momentBlocks, spanBlock, type Words } from './lane-blocks.js';
import { spansOf } from './spans.js';
import { isSpan, type YearScale } from './year-scale.js';

/** Inches over and under what stands in a lane, and between its rows: as they are best, and as they must be. */
const spacings = [
  { padding: 0.13, rowGap: 0.1 },
  { padding: 0.07, rowGap: 0.05 },
] as const;
type Spacing = (typeof spacings)[number];

/** Inches between blocks of a row. */
const apart = 0.22;

/** Inches that words of moments may be wide, widest first. */
const widths = [3.4, 2.8, 2.3, 1.9, 1.5];

/** What is tried at each size of type, in this order. */
const looks = spacings.flatMap((spacing) =>
  [true, false].flatMap((dateOver) => widths.map((width) => ({ width, dateOver, spacing }))),
);

/** A lane's rows of blocks, from the top; inches. */
export interface SetLane {
  readonly lane: WordedLane;
  readonly rows: readonly (readonly Block[])[];
  readonly heights: readonly number[];
  readonly height: number;
  readonly spacing: Spacing;
}

/** The lanes in the largest type that has room, no word broken unless one is wider than all widths. */
export function setLargest(
  exhibit: WordedTimeline & { readonly lanes: readonly WordedLane[] },
  scale: YearScale,
  plot: Box,
  type: Typesetter,
  neutrals: readonly ColorRole[],
): SetLane[] {
  const whole = setFirst(exhibit, true, scale, plot, type, neutrals);
  return whole.length > 0 ? whole : setFirst(exhibit, false, scale, plot, type, neutrals);
}

/** The first setting that has room, with the widest words; the lowest one where none has. */
function setFirst(
  exhibit: WordedTimeline & { readonly lanes: readonly WordedLane[] },
  wholeWords: boolean,
  scale: YearScale,
  plot: Box,
  type: Typesetter,
  neutrals: readonly ColorRole[],
): SetLane[] {
  let lowest: SetLane[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const size of type.steps('body')) {
    for (const look of looks) {
      const set = exhibit.lanes.map((lane) =>
        setLane(lane, exhibit.events, { ...look, size, wholeWords }, scale, plot, type, neutrals),
      );
      if (set.includes(undefined)) continue;
      const height = heightOf(set as SetLane[]);
      if (height < least - 1e-9) [lowest, least] = [set as SetLane[], height];
      if (height <= plot.h) return lowest;
    }
  }
  return lowest;
}

export function heightOf(lanes: readonly SetLane[]): number {
  return lanes.reduce((sum, { height }) => sum + height, 0);
}

/** A lane with its events in rows; undefined where the words of one have no place on either side of its mark. */
function setLane(
  lane: WordedLane,
  all: readonly WordedEvent[],
  words: Words & { readonly spacing: Spacing },
  scale: YearScale,
  plot: Box,
  type: Typesetter,
  neutrals: readonly ColorRole[],
): SetLane | undefined {
  const color = givenColor(lane.color, neutrals[0]!);
  const events = all
    .filter(({ id }) => lane.events.includes(id))
    .map((event) => ({ ...event, color: event.color ?? color }))
    .sort((a, b) => yearPosition(a.from, 'middle') - yearPosition(b.from, 'middle'));
  const spans = spansOf(
    events.filter((event) => isSpan(event, scale)),
    scale,
    neutrals,
    type,
  );
  const choices = events.map((event) => {
    const span = spans.find((one) => one.event === event);
    if (span) return [spanBlock(span, words, plot, type)];
    return momentBlocks(event, givenColor(event.color, color), words, scale, plot, type);
  });
  if (choices.some((blocks) => blocks.length === 0)) return undefined;
  const byHeight = [...choices].sort((one, other) => other[0]!.height - one[0]!.height);
  const [first, second] = [inRows(choices), inRows(byHeight)];
  const rows = sumOfHeights(second) < sumOfHeights(first) - 0.05 ? second : first;
  const heights = heightsOf(rows);
  const { spacing } = words;
  const around = 2 * spacing.padding + spacing.rowGap * (rows.length - 1);
  const height = heights.reduce((sum, one) => sum + one, around);
  return { lane, rows, heights, height, spacing };
}

function heightsOf(rows: readonly (readonly Block[])[]): number[] {
  return rows.map((row) => Math.max(...row.map(({ height }) => height)));
}

function sumOfHeights(rows: readonly (readonly Block[])[]): number {
  return heightsOf(rows).reduce((sum, one) => sum + one, 0);
}

/** Each block in the first row where one of its ways of standing is free. */
function inRows(choices: readonly (readonly Block[])[]): Block[][] {
  const rows: Block[][] = [];
  for (const ways of choices) {
    const row = rows.find((blocks) => ways.some((way) => isFree(way, blocks)));
    if (row) row.push(ways.find((way) => isFree(way, row))!);
    else rows.push([ways[0]!]);
  }
  return rows;
}

function isFree({ from, to }: Block, row: readonly Block[]): boolean {
  return row.every((other) => to + apart <= other.from || other.to + apart <= from);
}
