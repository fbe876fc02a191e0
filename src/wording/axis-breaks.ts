import { yearPosition } from './dates.js';

/** What stands on a line of years, as far as its breaks are concerned. */
export interface Dated {
  readonly from: string;
  readonly to?: string;
  readonly open?: boolean;
}

/** From the beginning of one year to that of another. */
export interface EmptyStretch {
  readonly from: number;
  readonly to: number;
}

/** A break must take out more years than this, and more than this share of all; half of all where something goes on. */
const leastYears = 4;
const leastShare = { empty: 1 / 3, underWay: 1 / 2 } as const;

/** Beginnings nearer to each other than this share of the axis are crowded: only then is there something to gain. */
const crowded = 1 / 15;

/** What is left on either side of a break has at least this share of the axis, and between two breaks that share: room for its years. */
const leastKept = { side: 1 / 14, between: 1 / 7 } as const;

/** Breaks that take out fewer years than this are not worth their mark. */
const fewestBroken = 3;

interface Times {
  readonly first: number;
  readonly last: number;
  /** When something begins, happens or ends, in order. */
  readonly moments: readonly { readonly from: number; readonly to: number }[];
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

/**
 * Stretches of whole years that a line of years may leave out, in order: long ones in which nothing begins, happens or
 * ends, while other events crowd.
 */
export function emptyStretches(events: readonly Dated[], now?: string): EmptyStretch[] {
  const times = timesOf(events, now);
  const { first, last } = times;
  const starts = events.map(({ from }) => yearPosition(from)).sort((a, b) => a - b);
  const near = (last - first) * crowded;
  // What begins together stays together on a longer axis too.
  const isCrowded = starts.some((start, index) => {
    const apart = start - (starts[index - 1] ?? Number.NEGATIVE_INFINITY);
    return apart > 0 && apart < near;
  });
  if (!isCrowded) return [];
  return narrowed(
    gaps(times).filter((gap) => isLong(gap, times)),
    times,
  );
}

function timesOf(events: readonly Dated[], now: string | undefined): Times {
  const lasting = events.filter(({ to, open }) => to !== undefined || open === true);
  const spans = lasting.map(({ from, to }) => ({
    from: yearPosition(from),
    to: to === undefined ? Number.POSITIVE_INFINITY : yearPosition(to, 'end'),
  }));
  const instants = events.filter((event) => !lasting.includes(event)).map(({ from }) => from);
  const moments = [
    ...[...instants, ...(now === undefined ? [] : [now])].map((date) => ({
      from: yearPosition(date),
      to: yearPosition(date, 'end'),
    })),
    ...spans.flatMap(({ from, to }) =>
      [from, to].filter(Number.isFinite).map((at) => ({ from: at, to: at })),
    ),
  ].sort((a, b) => a.from - b.from);
  return {
    first: Math.floor(Math.min(...moments.map(({ from }) => from))),
    last: Math.ceil(Math.max(...moments.map(({ to }) => to))),
    moments,
    spans,
  };
}

/** Whole years between one thing and the next. */
function gaps({ moments }: Times): EmptyStretch[] {
  let reached = Number.NEGATIVE_INFINITY;
  return moments.flatMap(({ from, to }) => {
    const gap = { from: Math.ceil(reached - 1e-9), to: Math.floor(from + 1e-9) };
    const isFirst = reached === Number.NEGATIVE_INFINITY;
    reached = Math.max(reached, to);
    return !isFirst && gap.to > gap.from ? [gap] : [];
  });
}

function isLong({ from, to }: EmptyStretch, { first, last, spans }: Times): boolean {
  const underWay = spans.some((span) => span.from < to && span.to > from);
  const share = leastShare[underWay ? 'underWay' : 'empty'];
  return to - from > Math.max(leastYears, (last - first) * share);
}

/** Breaks given up year by year until what they leave has room for its own years. */
function narrowed(breaks: readonly EmptyStretch[], { first, last }: Times): EmptyStretch[] {
  let kept = [...breaks];
  for (let round = 0; round < last - first; round += 1) {
    const edges = [first, ...kept.flatMap(({ from, to }) => [from, to]), last];
    const years = kept.reduce((left, { from, to }) => left - (to - from), last - first);
    const tight = Array.from({ length: kept.length + 1 }, (_, index) => index).find((index) => {
      const share = index > 0 && index < kept.length ? leastKept.between : leastKept.side;
      return edges[2 * index + 1]! - edges[2 * index]! < Math.max(1, years * share);
    });
    if (tight === undefined || kept.length === 0) break;
    kept = kept
      .map(({ from, to }, index) => ({
        from: index === tight ? from + 1 : from,
        to: index === tight - 1 && tight === kept.length ? to - 1 : to,
      }))
      .filter(({ from, to }) => to - from >= fewestBroken);
  }
  return kept;
}
