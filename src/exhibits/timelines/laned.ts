import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement } from '../../model/scene.js';
import type { WordedLane, WordedTimeline } from '../../model/storyboard.js';
import { filledShare } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { plain } from '../../wording/text.js';
import { givenColor } from '../given-color.js';
import { dateColor } from './event-text.js';
import { heightOf, type SetLane, setLargest } from './lane-setting.js';
import { markRoom, nowAlone, nowMark, placeNow } from './now-mark.js';
import { ribbonHeight, yearRibbon } from './year-ribbon.js';
import { yearScale } from './year-scale.js';

/** Inches: the lanes' names, the mark of a lane's colour, the gap to what happened in it. */
const names = { least: 0.9, most: 2.1 };
const colorMark = 0.07;
const toName = 0.12;
const toPlot = 0.2;

/** Inches that lanes grow at most. */
const mostMore = 0.45;

/** Inches that a tick reaches into a lane from the line under it. */
const tickLength = 0.07;

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
