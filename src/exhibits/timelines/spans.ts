import type { ColorRole } from '../../model/color.js';
import type { Box, PathStep, SceneElement } from '../../model/scene.js';
import type { WordedEvent } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { yearPosition } from '../../wording/dates.js';
import { plain } from '../../wording/text.js';
import { breakMarks } from './break-mark.js';
import { dateColor } from './event-text.js';
import { spanColors } from './span-colors.js';
import { breaksIn, type PlacedBreak, wholePart, type YearScale } from './year-scale.js';

/** A stretch of time on the line. Inches. */
export interface Span {
  readonly event: WordedEvent;
  readonly color: ColorRole;
  readonly x: number;
  readonly w: number;
  /** The breaks of the axis that it crosses, and the part between them that has most room for words. */
  readonly breaks: readonly PlacedBreak[];
  readonly whole: { readonly x: number; readonly w: number };
}

/** Inches of the point in which a span without an end runs out. */
const point = 0.16;

/** Spans in order of time, neighbours in colours that are told apart; one without an end runs to that of the axis. */
export function spansOf(
  events: readonly WordedEvent[],
  scale: YearScale,
  neutrals: readonly ColorRole[],
  type: Typesetter,
): Span[] {
  const sorted = events
    .map((event) => ({
      event,
      start: yearPosition(event.from),
      end: event.to === undefined ? scale.last : yearPosition(event.to, 'end'),
    }))
    .sort((a, b) => a.start - b.start);
  const given = sorted.map(({ event }) => event.color);
  const colors = spanColors(given, neutrals, type.theme.palette);
  return sorted.map(({ event, start, end }, index) => {
    const x = scale.at(start);
    const w = scale.at(end) - x;
    const breaks = breaksIn(scale, x, w);
    return { event, color: colors[index]!, x, w, breaks, whole: wholePart(breaks, x, w - pointOf(event, w)) };
  });
}

function pointOf({ open }: WordedEvent, w: number): number {
  return open ? Math.min(point, w / 2) : 0;
}

/** A span's bar: hollow where its dates are known roughly, pointed where it has no end, broken with the axis. */
export function spanBar({ event, color, x, w, breaks }: Span, y: number, h: number): SceneElement[] {
  const name = `Span ${plain(event.label)}`;
  const box: Box = { x, y, w, h };
  const look = event.about
    ? ({ fill: { color: 'paper' }, stroke: { color: dateColor(color), width: 1.75, dash: 'dash' } } as const)
    : { fill: { color } };
  const common = { id: name, box, ...look, decorative: true } as const;
  const bar: SceneElement = event.open
    ? { kind: 'freeform', ...common, path: pointed(w, h, pointOf(event, w)) }
    : { kind: 'shape', ...common, shape: 'rectangle' };
  return [bar, ...breakMarks(breaks, box, name, 'shown')];
}

/** The colour under a bar's words. */
export function groundOf({ event, color }: Span): ColorRole {
  return event.about ? 'paper' : color;
}

function pointed(w: number, h: number, tip: number): PathStep[] {
  return [
    { to: 'move', x: 0, y: 0 },
    { to: 'line', x: w - tip, y: 0 },
    { to: 'line', x: w, y: h / 2 },
    { to: 'line', x: w - tip, y: h },
    { to: 'line', x: 0, y: h },
    { to: 'close' },
  ];
}
