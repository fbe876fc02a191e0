import type { ColorRole, Palette } from '../../model/color.js';
import type { WordedEvent } from '../../model/storyboard.js';
import { yearPosition } from '../../wording/dates.js';
import { givenColor } from '../given-color.js';
import { spanColors } from './span-colors.js';
import type { YearScale } from './year-scale.js';

/** An event with everything that decides its place. */
export interface Placed {
  readonly event: WordedEvent;
  readonly color: ColorRole;
  /** Years; a moment has no end. */
  readonly start: number;
  readonly end?: number;
  /** Spans that overlap stand in lanes of their own, counting from 0 at the top. */
  readonly lane: number;
  /** Where its label points to: a moment's marker, a span's first part. Inches. */
  readonly x: number;
  /** Where a span's band ends, so that its leader may drop anywhere on it. */
  readonly endX?: number;
  readonly row: 'above' | 'below';
}

/** A span is pointed at a third of its way, clear of the moments that cluster at its start. */
const spanAnchor = 0.36;

function byTime(a: { start: number }, b: { start: number }): number {
  return a.start - b.start;
}

/** Inches under which a stretch of time is drawn as a moment: a meeting of three days on a line of decades. */
const shortestSpan = 0.5;

/** Whether an event is drawn as a stretch of time. */
export function isSpan(event: WordedEvent, scale: YearScale): boolean {
  if (event.to === undefined) return false;
  return scale.at(yearPosition(event.to, 'end')) - scale.at(yearPosition(event.from)) >= shortestSpan;
}

/** Spans take lanes from the top, each the first that is free; upper lanes are labelled above, the lowest below. */
function placeSpans(
  events: readonly WordedEvent[],
  scale: YearScale,
  neutrals: readonly ColorRole[],
  palette: Palette,
): Placed[] {
  const spans = events
    .filter((event) => isSpan(event, scale))
    .map((event) => ({ event, start: yearPosition(event.from), end: yearPosition(event.to!, 'end') }))
    .sort(byTime);
  const laneEnds: number[] = [];
  const laned = spans.map((span) => {
    const free = laneEnds.findIndex((end) => end <= span.start);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = span.end;
    return { ...span, lane };
  });
  const colors = spanColors(
    laned.map(({ event }) => event.color),
    neutrals,
    palette,
  );
  return laned.map(({ event, start, end, lane }, index) => ({
    event,
    start,
    end,
    lane,
    color: colors[index]!,
    x: scale.at(start + (end - start) * (start === scale.first || lane === 0 ? 0.06 : spanAnchor)),
    endX: scale.at(end),
    row: laneEnds.length > 1 && lane === laneEnds.length - 1 ? 'below' : 'above',
  }));
}

/** Moments alternate between the rows, beginning with the one that has fewer labels; known to the year, they stand in its middle. */
function placeMoments(
  events: readonly WordedEvent[],
  spans: readonly Placed[],
  scale: YearScale,
  neutrals: readonly ColorRole[],
): Placed[] {
  const moments = events
    .filter((event) => !isSpan(event, scale))
    .map((event) => ({ event, start: yearPosition(event.from, 'middle') }))
    .sort(byTime);
  const above = spans.filter((span) => span.row === 'above').length;
  const first = above <= spans.length - above ? 0 : 1;
  return moments.map(({ event, start }, index) => ({
    event,
    start,
    lane: 0,
    color: givenColor(event.color, neutrals[0]!),
    x: scale.at(start),
    row: index % 2 === first ? 'above' : 'below',
  }));
}

/** All events with their places, from left to right. */
export function placeEvents(
  events: readonly WordedEvent[],
  scale: YearScale,
  neutrals: readonly ColorRole[],
  palette: Palette,
): Placed[] {
  const spans = placeSpans(events, scale, neutrals, palette);
  return [...spans, ...placeMoments(events, spans, scale, neutrals)].sort((a, b) => a.x - b.x);
}
