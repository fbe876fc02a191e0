import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedEvent, WordedTimeline } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { yearPosition } from '../../wording/dates.js';
import { plain } from '../../wording/text.js';
import { pointColor } from '../charts/bar.js';
import { placeInRow } from './label-rows.js';
import { leader } from './leader.js';
import { type YearScale, yearScale, yearTicks } from './year-scale.js';

const band = 0.16;
const marker = 0.24;
const labelGap = 0.3;
const leaderReach = 0.62;
const tickRoom = 0.42;
const textColors: Readonly<Partial<Record<ColorRole, ColorRole>>> = {
  accent3: 'ink',
  accent4: 'ink',
  accent5: 'ink',
};

/** An event with everything that decides its place. */
interface Placed {
  readonly event: WordedEvent;
  readonly color: ColorRole;
  /** Where its marker stands: for a span, its start. */
  readonly x: number;
  readonly row: 'above' | 'below';
}

/**
 * Events on a line of years drawn to scale: spans as bands, moments as markers, labels above and below in the order
 * of time, tied to their markers by leaders that never cross.
 */
export function timeline(exhibit: WordedTimeline, box: Box, type: Typesetter): SceneElement[] {
  const events = [...exhibit.events].sort((a, b) => yearPosition(a.from) - yearPosition(b.from));
  const scale = yearScale(events, box.x, box.w);
  const axisY = box.y + (box.h - tickRoom) / 2;
  const placed = events.map(
    (event, index): Placed => ({
      event,
      color: pointColor(event.color, index % 2 === 0 ? 'deep' : 'accent2'),
      x: scale.at(yearPosition(event.from)),
      row: index % 2 === 0 ? 'above' : 'below',
    }),
  );
  return [
    ...yearTicks(scale, { ...box, y: box.y + box.h - tickRoom, h: tickRoom }, type),
    ...line(placed, scale, axisY, box),
    ...labelRow(placed, 'above', axisY, box, type),
    ...labelRow(placed, 'below', axisY, { ...box, h: box.h - tickRoom }, type),
    ...placed.map((one) => markerOf(one, axisY)),
  ];
}

function line(placed: readonly Placed[], scale: YearScale, axisY: number, box: Box): SceneElement[] {
  const base: SceneElement = {
    kind: 'shape',
    id: 'Line of time',
    shape: 'rectangle',
    box: { x: box.x, y: axisY - 0.02, w: box.w, h: 0.04 },
    fill: { color: 'quiet' },
    decorative: true,
  };
  const spans = placed.flatMap(({ event, color, x }): SceneElement[] => {
    if (!event.to) return [];
    const end = scale.at(yearPosition(event.to, 'end'));
    return [
      {
        kind: 'shape',
        id: `Span ${plain(event.label)}`,
        shape: 'rectangle',
        box: { x, y: axisY - band / 2, w: end - x, h: band },
        fill: { color },
        decorative: true,
      },
    ];
  });
  return [base, ...spans];
}

function markerOf({ event, color, x }: Placed, axisY: number): SceneElement {
  return {
    kind: 'shape',
    id: `Marker ${plain(event.label)}`,
    shape: 'ellipse',
    box: { x: x - marker / 2, y: axisY - marker / 2, w: marker, h: marker },
    fill: { color: 'paper' },
    stroke: { color, width: 3 },
    decorative: true,
  };
}

function labelText({ event, color }: Placed, size: number, type: Typesetter): TextParagraph[] {
  const date = type.style('heading', size, { color: textColors[color] ?? color });
  const paragraphs = [
    type.paragraph(event.when, date),
    type.paragraph(event.label, type.style('heading', size + 2), { before: 1 }),
  ];
  if (event.detail) paragraphs.push(type.paragraph(event.detail, type.style('body', size), { before: 2 }));
  return paragraphs;
}

interface RowSetting {
  readonly starts: readonly number[];
  readonly width: number;
  readonly size: number;
}

/** The largest type at which a row's labels stand side by side and end before the edge. */
function setRow(row: readonly Placed[], height: number, box: Box, type: Typesetter): RowSetting {
  const width = Math.min(2.9, (box.w - labelGap * (row.length - 1)) / row.length);
  const anchors = row.map(({ x }) => ({ anchor: x - marker / 2, width }));
  const starts = placeInRow(anchors, box.x, box.x + box.w, labelGap) ?? anchors.map((one) => one.anchor);
  const fits = (size: number): boolean =>
    row.every((one) => type.height(labelText(one, size, type), width) <= height);
  return { starts, width, size: type.fit('body', fits, 15) };
}

function labelRow(
  placed: readonly Placed[],
  side: Placed['row'],
  axisY: number,
  box: Box,
  type: Typesetter,
): SceneElement[] {
  const row = placed.filter((one) => one.row === side);
  if (row.length === 0) return [];
  const room = side === 'above' ? axisY - leaderReach - box.y : box.y + box.h - axisY - leaderReach;
  const { starts, width, size } = setRow(row, room, box, type);
  return row.flatMap((one, index): SceneElement[] => {
    const text = labelText(one, size, type);
    const height = type.height(text, width) + 0.02;
    const y = side === 'above' ? axisY - leaderReach - height : axisY + leaderReach;
    const textX = starts[index]!;
    return [
      leader(
        {
          markerX: one.x,
          labelX: textX,
          axisY,
          reach: leaderReach,
          side,
          index,
          count: row.length,
          color: one.color,
          marker,
        },
        plain(one.event.label),
      ),
      type.place(`Event ${plain(one.event.label)}`, { x: textX, y, w: width, h: height }, text),
    ];
  });
}
