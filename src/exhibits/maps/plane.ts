import type { Box } from '../../model/scene.js';

export { boxesMeet, boxHolds } from '../boxes.js';

/** Inches on the slide, or longitude and latitude in degrees where a name says so. */
export type Point = readonly [number, number];
/** Closed: the last point repeats the first. */
export type Ring = readonly Point[];
export type Line = readonly Point[];

/** Signed area; its sign tells the direction of travel. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]!;
    const [bx, by] = ring[i]!;
    twice += ax * by - bx * ay;
  }
  return twice / 2;
}

export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay);
}

export function boundsOf(points: Iterable<Point>): Box {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, w: right - left, h: bottom - top };
}

export function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, w: box.w + 2 * by, h: box.h + 2 * by };
}

export function boxHasPoint(box: Box, [x, y]: Point): boolean {
  return x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h;
}

/** Whether any part of the segment lies in the box: the segment is cut by each side in turn until nothing is left. */
export function segmentMeetsBox([ax, ay]: Point, [bx, by]: Point, box: Box): boolean {
  let from = 0;
  let to = 1;
  const cut = (start: number, step: number, low: number, high: number): boolean => {
    if (step === 0) return start >= low && start <= high;
    const enter = ((step > 0 ? low : high) - start) / step;
    const leave = ((step > 0 ? high : low) - start) / step;
    from = Math.max(from, enter);
    to = Math.min(to, leave);
    return from <= to;
  };
  return cut(ax, bx - ax, box.x, box.x + box.w) && cut(ay, by - ay, box.y, box.y + box.h);
}

export function lineMeetsBox(line: Line, box: Box): boolean {
  for (let i = 1; i < line.length; i++) if (segmentMeetsBox(line[i - 1]!, line[i]!, box)) return true;
  return false;
}

/** The point of the box nearest to `point`; `point` itself where it lies inside. */
export function nearestInBox(box: Box, [x, y]: Point): Point {
  return [Math.min(Math.max(x, box.x), box.x + box.w), Math.min(Math.max(y, box.y), box.y + box.h)];
}

/** A ten-thousandth of an inch: finer than any screen, and coarse enough that equal points stay equal. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
