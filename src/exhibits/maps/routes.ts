import type { Box } from '../../model/scene.js';
import { boxHasPoint, distance, type Line, type Point } from './plane.js';

/** Two ends and, between them, the two points that bend the curve. */
export type Cubic = readonly [Point, Point, Point, Point];

/** A stretch of a route that lies in the box. */
export interface RoutePiece {
  readonly curves: readonly Cubic[];
  /** The same as a fine polyline. */
  readonly line: Line;
  /** Whether the route begins or ends with it, rather than crossing the box's edge. */
  readonly starts: boolean;
  readonly ends: boolean;
}

const samples = 32;

/** A line through the points (inches), smooth where it is `curved`, cut at the box's edges. */
export function routePieces(points: readonly Point[], box: Box, curved = true): RoutePiece[] {
  return piecesInside(curved ? curveThrough(points) : straightThrough(points), box);
}

/** Curves that follow on one another, cut at the box's edges. */
export function piecesInside(curves: readonly Cubic[], box: Box): RoutePiece[] {
  const pieces: { curves: Cubic[]; starts: boolean; ends: boolean }[] = [];
  let open: (typeof pieces)[number] | undefined;
  curves.forEach((curve, index) => {
    for (const [from, to] of stretchesInside(curve, box)) {
      if (!open || from > 0) {
        open = { curves: [], starts: index === 0 && from === 0, ends: false };
        pieces.push(open);
      }
      open.curves.push(from === 0 && to === 1 ? curve : part(curve, from, to));
      open.ends = to === 1 && index === curves.length - 1;
      if (to < 1) open = undefined;
    }
  });
  return pieces.map((piece) => ({ ...piece, line: sampled(piece.curves) }));
}

function straightThrough(points: readonly Point[]): Cubic[] {
  return distinctOf(points)
    .slice(1)
    .map((to, i, all): Cubic => {
      const from = i === 0 ? points[0]! : all[i - 1]!;
      const third = (share: number): Point => [
        from[0] + (to[0] - from[0]) * share,
        from[1] + (to[1] - from[1]) * share,
      ];
      return [from, third(1 / 3), third(2 / 3), to];
    });
}

function distinctOf(points: readonly Point[]): Point[] {
  return points.filter((point, i) => i === 0 || distance(point, points[i - 1]!) > 1e-6);
}

/** Centripetal Catmull-Rom: passes through every point and neither loops nor overshoots where points are uneven. */
function curveThrough(points: readonly Point[]): Cubic[] {
  const distinct = distinctOf(points);
  return distinct.slice(1).map((to, i): Cubic => {
    const from = distinct[i]!;
    const before = distinct[i - 1] ?? mirrored(from, to);
    const after = distinct[i + 2] ?? mirrored(to, from);
    return [from, handle(before, from, to), handle(after, to, from), to];
  });
}

/** The bending point next to `at` on the way to `next`. */
function handle(before: Point, at: Point, next: Point): Point {
  const a = Math.sqrt(distance(before, at));
  const b = Math.sqrt(distance(at, next));
  const along = (axis: 0 | 1): number =>
    (a * a * next[axis] - b * b * before[axis] + (2 * a * a + 3 * a * b + b * b) * at[axis]) /
    (3 * a * (a + b));
  return [along(0), along(1)];
}

function mirrored(at: Point, other: Point): Point {
  return [2 * at[0] - other[0], 2 * at[1] - other[1]];
}

/** Stretches of the curve's parameter, 0 to 1, where it lies in the box. */
function stretchesInside(curve: Cubic, box: Box): (readonly [number, number])[] {
  const inside = (t: number): boolean => boxHasPoint(box, pointAt(curve, t));
  const found: (readonly [number, number])[] = [];
  let entered = inside(0) ? 0 : undefined;
  for (let i = 1; i <= samples; i++) {
    const [before, now] = [(i - 1) / samples, i / samples];
    if (entered === undefined && inside(now)) entered = crossing(now, before, inside);
    else if (entered !== undefined && !inside(now)) {
      found.push([entered, crossing(before, now, inside)]);
      entered = undefined;
    }
  }
  if (entered !== undefined) found.push([entered, 1]);
  return found;
}

/** The last parameter that is inside, between one inside and one outside. */
function crossing(inner: number, outer: number, inside: (t: number) => boolean): number {
  let [yes, no] = [inner, outer];
  for (let i = 0; i < 30; i++) {
    const middle = (yes + no) / 2;
    if (inside(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** The curve between two parameters, as a curve of its own (de Casteljau). */
export function part(curve: Cubic, from: number, to: number): Cubic {
  const upTo = halves(curve, to)[0];
  return from === 0 ? upTo : halves(upTo, from / to)[1];
}

function halves([a, b, c, d]: Cubic, t: number): readonly [Cubic, Cubic] {
  const mix = (p: Point, q: Point): Point => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
  const [ab, bc, cd] = [mix(a, b), mix(b, c), mix(c, d)];
  const [abc, bcd] = [mix(ab, bc), mix(bc, cd)];
  const middle = mix(abc, bcd);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

function sampled(curves: readonly Cubic[]): Line {
  const start = curves[0]?.[0];
  const rest = curves.flatMap((curve) =>
    Array.from({ length: samples }, (_, i) => pointAt(curve, (i + 1) / samples)),
  );
  return start ? [start, ...rest] : [];
}

export function pointAt(curve: Cubic, t: number): Point {
  return halves(curve, t)[0][3];
}
