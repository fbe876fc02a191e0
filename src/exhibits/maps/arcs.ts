import type { Box } from '../../model/scene.js';
import { linesCross, type Obstacle } from './obstacles.js';
import { boxHasPoint, distance, grown, type Line, type Point } from './plane.js';
import { type Cubic, part, piecesInside, pointAt, type RoutePiece } from './routes.js';

interface ArcGround {
  /** Inches to leave free at the beginning and at the end. */
  readonly gaps: readonly [number, number];
  readonly box: Box;
  readonly obstacles: readonly Obstacle[];
  readonly lines: readonly Line[];
}

/** How far an arc may bow, as shares of the way; to the side of the pole first, as great circles do north of the equator. */
const bows = [0.16, -0.16, 0.24, -0.24, 0.1, -0.1, 0.34, -0.34];

/** A curve that bows clear from one point to another, cut at the box's edges. */
export function arcPieces(from: Point, to: Point, ground: ArcGround): RoutePiece[] {
  const tried = bows.map((bow, order) => {
    const arc = shortened(bowed(from, to, bow), ground.gaps);
    return { arc, cost: order * 0.3 + inTheWay(arc, ground) };
  });
  const best = tried.reduce((least, each) => (each.cost < least.cost ? each : least));
  return piecesInside([best.arc], ground.box);
}

/** A quadratic curve, written as a cubic one; bows to the top where `bow` is above zero. */
function bowed(from: Point, to: Point, bow: number): Cubic {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const up = dx >= 0 ? 1 : -1;
  const top: Point = [(from[0] + to[0]) / 2 + 2 * bow * up * dy, (from[1] + to[1]) / 2 - 2 * bow * up * dx];
  const towards = (end: Point): Point => [
    end[0] + (2 / 3) * (top[0] - end[0]),
    end[1] + (2 / 3) * (top[1] - end[1]),
  ];
  return [from, towards(from), towards(to), to];
}

/** Without the stretches at its ends where something stands that it ties. */
function shortened(arc: Cubic, [first, last]: readonly [number, number]): Cubic {
  const steps = 60;
  const at = (step: number): Point => pointAt(arc, step / steps);
  let [from, to] = [0, steps];
  while (from < steps / 3 && distance(at(from), arc[0]) < first) from += 1;
  while (to > (steps * 2) / 3 && distance(at(to), arc[3]) < last) to -= 1;
  return part(arc, from / steps, to / steps);
}

/** The more it leaves the map, runs over marks and crosses other lines, the more. */
function inTheWay(arc: Cubic, { box, obstacles, lines }: ArcGround): number {
  const line = Array.from({ length: 25 }, (_, i) => pointAt(arc, i / 24));
  const inner = grown(box, -0.1);
  const outside = line.filter((point) => !boxHasPoint(inner, point)).length;
  const [start, end] = [line[0]!, line.at(-1)!];
  const touched = obstacles.filter(({ center, radius }) => {
    const own = distance(center, start) < radius + 0.1 || distance(center, end) < radius + 0.1;
    return !own && line.some((point) => distance(point, center) < radius + 0.08);
  }).length;
  return outside + 5 * touched + 2 * lines.filter((other) => linesCross(line, other)).length;
}
