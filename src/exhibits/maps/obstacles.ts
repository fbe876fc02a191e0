import type { Box } from '../../model/scene.js';
import { distance, type Line, type Point } from './plane.js';

/** Something round that stands on a map: a mark or a symbol. */
export interface Obstacle {
  readonly center: Point;
  /** Where it belongs, if it had to stand a little aside. */
  readonly belongs?: Point;
  /** Inches. */
  readonly radius: number;
}

/** Whether it stands for what lies at a point. */
export function standsFor({ center, belongs = center }: Obstacle, point: Point): boolean {
  return distance(belongs, point) < 0.02;
}

/** Boxes that cover a circle and little more: labels keep out of them. */
export function boxesOver({ center: [x, y], radius }: Obstacle): Box[] {
  // A small one is covered by its square; a large one by three strips, so that its corners stay free.
  const strips = radius < 0.12 ? [1] : [0.38, 0.76, 0.98];
  return strips.map((share) => {
    const half = {
      w: radius * (strips.length === 1 ? 1 : Math.sqrt(1 - share * share) + 0.04),
      h: radius * share,
    };
    return { x: x - half.w, y: y - half.h, w: 2 * half.w, h: 2 * half.h };
  });
}

/** Its outline, for lines that must not cross it. */
export function outlineOf({ center: [x, y], radius }: Obstacle): Line {
  return Array.from({ length: 25 }, (_, i): Point => {
    const turn = (i / 24) * 2 * Math.PI;
    return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
  });
}

/** Whether two open lines cross. */
export function linesCross(a: Line, b: Line): boolean {
  for (let i = 1; i < a.length; i++) {
    for (let j = 1; j < b.length; j++) if (segmentsCross(a[i - 1]!, a[i]!, b[j - 1]!, b[j]!)) return true;
  }
  return false;
}

function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
