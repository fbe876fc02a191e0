import type { Box } from '../../model/scene.js';
import type { Point, Ring } from './plane.js';
import type { Setting } from './setting.js';

/** The points of a grid, `step` inches apart. */
export function gridOver(bounds: Box, step: number): Point[] {
  const points: Point[] = [];
  for (let y = bounds.y; y <= bounds.y + bounds.h; y += step) {
    for (let x = bounds.x; x <= bounds.x + bounds.w; x += step) points.push([x, y]);
  }
  return points;
}

export function nearestFirst(points: readonly Point[], [x, y]: Point): Point[] {
  return points
    .map((point) => ({ point, off: (point[0] - x) ** 2 + (point[1] - y) ** 2 }))
    .sort((a, b) => a.off - b.off)
    .map(({ point }) => point);
}

/** Centres at which a label stands just beside a point, on each of its sides and corners. */
export function centersBeside([x, y]: Point, { w, h }: Setting): Point[] {
  const [dx, dy] = [w / 2 + 0.07, h / 2 + 0.03];
  return [
    [x - dx, y],
    [x + dx, y],
    [x, y - dy],
    [x, y + dy],
    [x - dx, y - dy],
    [x + dx, y - dy],
    [x - dx, y + dy],
    [x + dx, y + dy],
  ];
}

/** At most `count` points of a ring, evenly by number. */
export function evenly(ring: Ring, count: number): Point[] {
  const stride = Math.max(1, Math.ceil(ring.length / count));
  return ring.filter((_, i) => i % stride === 0);
}
