import type { Point, Ring } from './plane.js';

/** Degrees of longitude between the points set along the cut: a straight line on the map is not the parallel. */
const step = 0.5;

/**
 * Cuts a ring (degrees) along a parallel that it crosses twice. Points on the parallel belong to the north;
 * both parts hold the same points along the cut, so that they share that edge.
 */
export function splitAtParallel(
  ring: Ring,
  latitude: number,
): { readonly north: Ring; readonly south: Ring } {
  const points = ring.slice(0, -1);
  const isNorth = (point: Point): boolean => point[1] >= latitude;
  const next = (index: number): number => (index + 1) % points.length;
  const edges = points.flatMap((point, i) => (isNorth(point) === isNorth(points[next(i)]!) ? [] : [i]));
  const [first, second] = edges;
  if (first === undefined || second === undefined || edges.length > 2) {
    throw new Error(`A ring crosses ${latitude}° ${edges.length} times, not twice`);
  }
  const crossing = (edge: number): Point => onParallel(points[edge]!, points[next(edge)]!, latitude);
  const [a, b] = [crossing(first), crossing(second)];
  const along = between(a, b, latitude);
  const inner = closed([a, ...points.slice(first + 1, second + 1), b, ...along.toReversed()]);
  const outer = closed([b, ...points.slice(second + 1), ...points.slice(0, first + 1), a, ...along]);
  return isNorth(points[second]!) ? { north: inner, south: outer } : { north: outer, south: inner };
}

function onParallel([ax, ay]: Point, [bx, by]: Point, latitude: number): Point {
  if (ay === latitude) return [ax, ay];
  return [ax + ((bx - ax) * (latitude - ay)) / (by - ay), latitude];
}

/** Points on the parallel strictly between two others, from the first to the second. */
function between([ax]: Point, [bx]: Point, latitude: number): Point[] {
  const count = Math.ceil(Math.abs(bx - ax) / step) - 1;
  return Array.from(
    { length: Math.max(0, count) },
    (_, i): Point => [ax + ((bx - ax) * (i + 1)) / (count + 1), latitude],
  );
}

/** Without repeats, and with the first point again at the end. */
function closed(points: readonly Point[]): Ring {
  const kept = points.filter(([x, y], i) => {
    const before = points[(i + points.length - 1) % points.length]!;
    return x !== before[0] || y !== before[1];
  });
  return [...kept, kept[0]!];
}
