import { type Point, type Ring, ringArea } from './plane.js';

/**
 * Cuts a ring (degrees) along a line from one of its points to another: the points nearest to the line's ends. Both
 * sides hold the same points along the cut, so that they share that edge; `part` is the smaller one.
 */
export function splitAlong(ring: Ring, line: readonly Point[]): { readonly rest: Ring; readonly part: Ring } {
  const points = ring.slice(0, -1);
  const [start, end] = [nearest(points, line[0]!), nearest(points, line.at(-1)!)];
  if (start === end) throw new Error('A line must lead from one point of a ring to another');
  const along = line.slice(1, -1);
  const between = (from: number, to: number): Point[] =>
    from <= to ? points.slice(from, to + 1) : [...points.slice(from), ...points.slice(0, to + 1)];
  const sides = [
    closed([...between(start, end), ...along.toReversed()]),
    closed([...between(end, start), ...along]),
  ] as const;
  const [first, second] = sides;
  return Math.abs(ringArea(first)) < Math.abs(ringArea(second))
    ? { part: first, rest: second }
    : { part: second, rest: first };
}

function closed(points: readonly Point[]): Ring {
  return [...points, points[0]!];
}

function nearest(points: readonly Point[], [x, y]: Point): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  points.forEach(([px, py], index) => {
    const off = (px - x) ** 2 + (py - y) ** 2;
    if (off < least) [best, least] = [index, off];
  });
  return best;
}
