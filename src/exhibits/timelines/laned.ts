import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement } from '../../model/scene.js';
import type { WordedEvent, WordedLane, WordedTimeline } from '../../model/storyboard.js';
import { filledShare } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { yearPosition } from '../../wording/dates.js';
import { plain } from '../../wording/text.js';
import { givenColor } from '../given-color.js';
import { dateColor } from './event-text.js';
import { type Block, momentBlocks, spanBlock, type Words } from './lane-blocks.js';
import { markRoom, nowAlone, nowMark, placeNow } from './now-mark.js';
import { spansOf } from './spans.js';
import { ribbonHeight, yearRibbon } from './year-ribbon.js';
import { isSpan, type YearScale, yearScale } from './year-scale.js';

/** Inches: the lanes' names, the mark of a lane's colour, the gap to what happened in it. */
const names = { least: 0.9, most: 2.1 };
const colorMark = 0.07;
const toName = 0.12;
const toPlot = 0.2;

/** Inches over and under what stands in a lane, and between its rows: as they are best, and as they must be. */
const spacings = [
  { padding: 0.13, rowGap: 0.1 },
  { padding: 0.07, rowGap: 0.05 },
] as const;
type Spacing = (typeof spacings)[number];

/** Inches between blocks of a row, and how far lanes grow. */
const apart = 0.22;
const mostMore = 0.45;

/** Inches that a tick reaches into a lane from the line under it. */
const tickLength = 0.07;

/** Inches that words of moments may be wide, widest first. */
const widths = [3.4, 2.8, 2.3, 1.9, 1.5];

/** What is tried at each size of type, in this order. */
const looks = spacings.flatMap((spacing) =>
  [true, false].flatMap((dateOver) => widths.map((width) => ({ width, dateOver, spacing }))),
);

/** A lane's rows of blocks, from the top; inches. */
interface SetLane {
  readonly lane: WordedLane;
  readonly rows: readonly (readonly Block[])[];
  readonly heights: readonly number[];
  readonly height: number;
  readonly spacing: Spacing;
}

/**
 * Events on one line of years in lanes, each with its name before it: who did what, at the same scale. In its lane an
 * event stands in the first row in which nothing is in its way.
 */
export function lanedTimeline(
  exhibit: WordedTimeline & { readonly lanes: readonly WordedLane[] },
  box: Box,
  type: Typesetter,
  neutrals: readonly ColorRole[],
): SceneElement[] {
  const named = nameWidth(exhibit.lanes, type);
  const x = box.x + colorMark + toName + named + toPlot;
  const plot: Box = { ...box, x, w: box.x + box.w - x };
  const scale = yearScale(exhibit, plot.x, plot.w);
  const now = exhibit.now && placeNow(exhibit.now, scale, { above: [], below: 'taken' }, plot, type);
  const over = now ? nowAlone : markRoom;
  const room = box.h - over - ribbonHeight;
  const lanes = setLargest(exhibit, scale, { ...plot, h: room }, type, neutrals);
  const needed = heightOf(lanes);
  const more = Math.min(mostMore, Math.max(0, room - needed) / lanes.length);
  // What has no room at all is squeezed, and told by each text that does not fit.
  const share = Math.min(1, room / needed);
  const top = box.y + Math.max(0, room - needed - more * lanes.length) / 2;
  const ribbon: Box = { x: plot.x, y: top + over, w: plot.w, h: ribbonHeight };
  const years = yearRibbon(scale, ribbon, type);
  const ticks = years.ground.flatMap(({ id, box: tick }) => (id.startsWith('Tick ') ? [tick.x] : []));
  let y = ribbon.y + ribbon.h;
  const drawn = lanes.flatMap((lane) => {
    const place: Box = { x: box.x, y, w: box.w, h: lane.height * share + more };
    y += place.h;
    return drawLane(lane, { place, named, share, ticks }, type, neutrals);
  });
  return [
    ...years.ground,
    ...years.read,
    ...(now ? nowMark(now, exhibit.now!, ribbon, years, type) : []),
    ...drawn,
  ];
}

function nameWidth(lanes: readonly WordedLane[], type: Typesetter): number {
  const style = type.style('heading', type.largest('body'));
  const wide = lanes.map(({ name }) => type.width(plain(name), style) / filledShare + 0.04);
  const words = lanes.flatMap(({ name }) => plain(name).split(/\s+/));
  const longest = words.map((word) => type.width(word, style) / filledShare + 0.04);
  return Math.max(names.least, Math.min(names.most, Math.max(...wide)), ...longest);
}

/** The lanes in the largest type that has room, with the widest words; as low as they can be where none has. */
function setLargest(
  exhibit: WordedTimeline & { readonly lanes: readonly WordedLane[] },
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
        setLane(lane, exhibit.events, { ...look, size }, scale, plot, type, neutrals),
      );
      if (set.includes(undefined)) continue;
      const height = heightOf(set as SetLane[]);
      if (height < least - 1e-9) [lowest, least] = [set as SetLane[], height];
      if (height <= plot.h) return lowest;
    }
  }
  return lowest;
}

function heightOf(lanes: readonly SetLane[]): number {
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
    if (span) return [spanBlock(span, words.size, plot, type)];
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

interface LanePlace {
  readonly place: Box;
  /** Inches of its name. */
  readonly named: number;
  /** Of its height, what it has. */
  readonly share: number;
  /** Where years begin. */
  readonly ticks: readonly number[];
}

function drawLane(
  { lane, rows, heights, height, spacing: { padding, rowGap } }: SetLane,
  { place, named, share, ticks }: LanePlace,
  type: Typesetter,
  neutrals: readonly ColorRole[],
): SceneElement[] {
  const name = plain(lane.name);
  const color = givenColor(lane.color, neutrals[0]!);
  const style = type.style('heading', type.largest('body'), { color: dateColor(color) });
  const middle: Box = { x: place.x, y: place.y + padding / 2, w: colorMark, h: place.h - padding };
  const words: Box = { x: place.x + colorMark + toName, y: middle.y, w: named, h: middle.h };
  const end = place.y + place.h;
  let y = place.y + (place.h - height * share) / 2 + padding * share;
  const blocks = rows.flatMap((row, index) => {
    const [top, room] = [y, heights[index]! * share];
    y += room + rowGap * share;
    const inOrder = [...row].sort((a, b) => a.from - b.from);
    return inOrder.flatMap((block) => block.draw(top, room));
  });
  return [
    {
      kind: 'shape',
      id: `Lane ${name} mark`,
      shape: 'rectangle',
      box: middle,
      fill: { color },
      decorative: true,
    },
    line(`Lane ${name} end`, { x: place.x, y: end, w: place.w, h: 0 }),
    ...ticks.map((x, index) =>
      line(`Lane ${name} tick ${index + 1}`, { x, y: end - tickLength, w: 0, h: tickLength }),
    ),
    type.place(`Lane ${name}`, words, [type.paragraph(lane.name, style)], { valign: 'middle' }),
    ...blocks,
  ];
}

function line(id: string, box: Box): SceneElement {
  return { kind: 'line', id, box, stroke: { color: 'quiet', width: 0.75 }, decorative: true };
}
