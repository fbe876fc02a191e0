import type { Box } from '../../model/scene.js';

export type Point = readonly [x: number, y: number];

/** Whether a line from one point to another goes through a box: what is left of it between the box's edges is something. */
export function cuts([x1, y1]: Point, [x2, y2]: Point, box: Box): boolean {
  let [from, to] = [0, 1];
  const edges = [
    [x2 - x1, box.x - x1, box.x + box.w - x1],
    [y2 - y1, box.y - y1, box.y + box.h - y1],
  ] as const;
  for (const [way, near, far] of edges) {
    if (Math.abs(way) < 1e-9) {
      if (near >= 0 || far <= 0) return false;
      continue;
    }
    from = Math.max(from, Math.min(near / way, far / way));
    to = Math.min(to, Math.max(near / way, far / way));
  }
  return from < to;
}

/** Whether two lines cross. */
export function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (from: Point, to: Point, [x, y]: Point): number =>
    Math.sign((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
