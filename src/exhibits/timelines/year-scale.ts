import type { WordedEvent, WordedTimeline } from '../../model/storyboard.js';
import { yearPosition } from '../../wording/dates.js';

/** Years to inches: one scale throughout, save that breaks take out years. */
export interface YearScale {
  readonly first: number;
  readonly last: number;
  /** Inches of a year. */
  readonly perYear: number;
  readonly at: (year: number) => number;
  /** What is drawn, in order: years from and to, without what breaks take out. */
  readonly stretches: readonly Stretch[];
  readonly breaks: readonly PlacedBreak[];
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A break and where it stands on the axis; inches. */
export interface PlacedBreak extends Stretch {
  readonly x: number;
  readonly w: number;
  readonly words: string;
}

const edge = 0.2;
const breakWidth = 0.3;

/** Of an axis, what a span without an end has at least of it. */
const leastOpen = 0.12;

type Dates = Pick<WordedTimeline, 'events' | 'breaks' | 'now'>;

/** A scale from the year of the first event to the end of the last one's. */
export function yearScale({ events, breaks = [], now }: Dates, x: number, width: number): YearScale {
  const broken = breaks.reduce((years, { from, to }) => years + to - from, 0);
  const { first, last } = endsOf(events, now?.date, broken);
  const kept = Math.max(1, last - first) - broken;
  const perYear = (width - 2 * edge - breaks.length * breakWidth) / kept;
  const stretches: Stretch[] = [];
  const placed: PlacedBreak[] = [];
  let [from, start] = [first, x + edge];
  const starts: number[] = [];
  for (const { from: until, to, words } of breaks) {
    stretches.push({ from, to: until });
    starts.push(start);
    start += (until - from) * perYear;
    placed.push({
      from: until,
      to,
      x: start,
      w: breakWidth,
      words: words.runs.map((run) => run.text).join(''),
    });
    start += breakWidth;
    from = to;
  }
  stretches.push({ from, to: last });
  starts.push(start);
  const at = (year: number): number => {
    const broken = placed.find((one) => year > one.from && year < one.to);
    if (broken) return broken.x + broken.w / 2;
    const index = Math.max(
      0,
      stretches.findLastIndex((one) => year >= one.from),
    );
    return starts[index]! + (year - stretches[index]!.from) * perYear;
  };
  return { first, last, perYear, at, stretches, breaks: placed };
}

function endsOf(
  events: Dates['events'],
  now: string | undefined,
  broken: number,
): { readonly first: number; readonly last: number } {
  const dates = [...events, ...(now === undefined ? [] : [{ from: now, to: undefined }])];
  const first = Math.floor(Math.min(...dates.map(({ from }) => yearPosition(from))));
  const last = Math.max(...dates.map(({ from, to }) => yearPosition(to ?? from, 'end')));
  const opened = events.flatMap(({ from, open }) => (open ? [yearPosition(from)] : []));
  const least = Math.max(0.5, (last - first - broken) * leastOpen);
  const room = Math.max(...opened.map((from) => from + least), last);
  return { first, last: Math.ceil(room - 1e-9) };
}

/** Years between ticks, so that no more than so many are written. */
export function tickStep(years: number, most: number): number {
  return [1, 2, 5, 10, 20, 25, 50, 100].find((step) => years / step <= most) ?? 200;
}

/** The breaks that cut a bar from `x`, so wide; inches. */
export function breaksIn({ breaks }: YearScale, x: number, w: number): PlacedBreak[] {
  return breaks.filter((one) => one.x < x + w - 1e-6 && one.x + one.w > x + 1e-6);
}

/** The longest part of a bar that none of these breaks cuts; inches. */
export function wholePart(
  cuts: readonly PlacedBreak[],
  x: number,
  w: number,
): { readonly x: number; readonly w: number } {
  const starts = [x, ...cuts.map((one) => one.x + one.w)];
  const ends = [...cuts.map((one) => one.x), x + w];
  const parts = starts.map((start, index) => ({ x: start, w: ends[index]! - start }));
  return parts.reduce((best, part) => (part.w > best.w + 1e-9 ? part : best));
}

/** Inches under which a stretch of time is drawn as a moment: a meeting of three days on a line of decades. */
const shortestSpan = 0.5;

/** Whether an event is drawn as a stretch of time. */
export function isSpan(event: WordedEvent, scale: YearScale): boolean {
  if (event.open) return true;
  if (event.to === undefined) return false;
  return scale.at(yearPosition(event.to, 'end')) - scale.at(yearPosition(event.from)) >= shortestSpan;
}
