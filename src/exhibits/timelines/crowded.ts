import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement } from '../../model/scene.js';
import type { WordedTimeline } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { plain } from '../../wording/text.js';
import { eventText } from './event-text.js';
import { placeInRow } from './label-rows.js';
import { leader } from './leader.js';
import { type Placed, placeEvents } from './placed-events.js';
import { type YearScale, yearScale, yearTicks } from './year-scale.js';

const band = 0.17;
const laneGap = 0.05;
const marker = 0.18;
const labelGap = 0.3;
const leaderReach = 0.58;
const tickRoom = 0.42;

/** Where the line of time stands, and how thick its lanes of spans are together; inches. */
interface Axis {
  readonly y: number;
  readonly lanes: number;
  readonly half: number;
}

/**
 * A line of years for more events than can be told at their places: spans as bands, in lanes where they overlap, moments
 * as markers, labels above and below in the order of time, tied to what they name by leaders that never cross.
 */
export function crowdedTimeline(
  exhibit: WordedTimeline,
  box: Box,
  type: Typesetter,
  neutrals: readonly ColorRole[],
): SceneElement[] {
  const scale = yearScale(exhibit.events, box.x, box.w);
  const placed = placeEvents(exhibit.events, scale, neutrals, type.theme.palette);
  const lanes = Math.max(1, ...placed.map((one) => one.lane + 1));
  const half = Math.max(marker, lanes * band + (lanes - 1) * laneGap) / 2;
  const axis: Axis = { y: box.y + (box.h - tickRoom) / 2, lanes, half };
  const rows = (['above', 'below'] as const)
    .map((side) =>
      setRow(
        placed.filter((one) => one.row === side),
        box,
      ),
    )
    .filter(({ row }) => row.length > 0);
  const room = (box.h - tickRoom) / 2 - half - leaderReach;
  const size = fitLabels(rows, room, type);
  const years = yearTicks(scale, { ...box, y: box.y + box.h - tickRoom, h: tickRoom }, axis.y, type);
  return [
    ...years.filter(({ kind }) => kind === 'line'),
    ...bands(placed, scale, axis, box),
    ...rows.flatMap((row) => labelsOf(row, { size, room }, axis, type)),
    ...placed.filter((one) => one.end === undefined).map((one) => markerOf(one, axis)),
    ...years.filter(({ kind }) => kind === 'text'),
  ];
}

function laneY(lane: number, axis: Axis): number {
  const total = axis.lanes * band + (axis.lanes - 1) * laneGap;
  return axis.y - total / 2 + lane * (band + laneGap);
}

function bands(placed: readonly Placed[], scale: YearScale, axis: Axis, box: Box): SceneElement[] {
  const base: SceneElement = {
    kind: 'shape',
    id: 'Line of time',
    shape: 'rectangle',
    box: { x: box.x, y: axis.y - 0.015, w: box.w, h: 0.03 },
    fill: { color: 'quiet' },
    decorative: true,
  };
  const spans = placed.flatMap(({ event, color, start, end, lane }): SceneElement[] => {
    if (end === undefined) return [];
    return [
      {
        kind: 'shape',
        id: `Span ${plain(event.label)}`,
        shape: 'rectangle',
        box: { x: scale.at(start), y: laneY(lane, axis), w: scale.at(end) - scale.at(start), h: band },
        fill: { color },
        decorative: true,
      },
    ];
  });
  return [base, ...spans];
}

function markerOf({ event, color, x }: Placed, axis: Axis): SceneElement {
  return {
    kind: 'shape',
    id: `Marker ${plain(event.label)}`,
    shape: 'ellipse',
    box: { x: x - marker / 2, y: axis.y - marker / 2, w: marker, h: marker },
    fill: { color: 'paper' },
    stroke: { color, width: 2.5 },
    decorative: true,
  };
}

interface RowSetting {
  readonly row: readonly Placed[];
  readonly starts: readonly number[];
  readonly width: number;
}

/** A row's labels side by side, each as near to what it names as the others allow. */
function setRow(row: readonly Placed[], box: Box): RowSetting {
  const width = Math.min(3.3, (box.w - labelGap * (row.length - 1)) / row.length);
  const anchors = row.map(({ x }) => ({ anchor: x - marker / 2, width }));
  const starts = placeInRow(anchors, box.x, box.x + box.w, labelGap) ?? anchors.map((one) => one.anchor);
  return { row, starts, width };
}

/** The largest type at which the labels of both rows stand in their room. */
function fitLabels(rows: readonly RowSetting[], height: number, type: Typesetter): number {
  return type.fit(
    'body',
    (size) =>
      rows.every(({ row, width }) =>
        row.every((one) => type.fits(eventText(one, size, type), width, height)),
      ),
    type.smallest('lead'),
  );
}

function labelsOf(
  { row, starts, width }: RowSetting,
  { size, room }: { readonly size: number; readonly room: number },
  axis: Axis,
  type: Typesetter,
): SceneElement[] {
  const reach = axis.half + leaderReach;
  return row.flatMap((one, index): SceneElement[] => {
    const text = eventText(one, size, type);
    // What is taller than its room is told when it is placed in it.
    const height = Math.min(room, type.height(text, width) + 0.02);
    const y = one.row === 'above' ? axis.y - reach - height : axis.y + reach;
    const labelX = starts[index]!;
    const from =
      one.end === undefined ? marker / 2 : Math.abs(laneY(one.lane, axis) + band / 2 - axis.y) + band / 2;
    // A span may be pointed at anywhere on its band, so its leader drops straight where the label allows it.
    const onBand = one.endX !== undefined && labelX >= one.x && labelX + marker <= one.endX;
    const place = {
      markerX: onBand ? labelX + marker / 2 : one.x,
      labelX,
      axisY: axis.y,
      from,
      reach,
      side: one.row,
      index,
      count: row.length,
      color: one.color,
    };
    return [
      leader(place, plain(one.event.label)),
      type.place(`Event ${plain(one.event.label)}`, { x: labelX, y, w: width, h: height }, text),
    ];
  });
}
