import type { Box, PathStep } from '../../model/scene.js';

type Point = readonly [run: number, depth: number];

/** Share of the radius at which a curve's handles stand so that a quarter of it is a quarter of a circle. */
const quarter = 0.5523;

/**
 * The part of a rounded rectangle that lies within its band: along the top its upper edge with both corners cut off
 * below, along the start the same turned by a quarter.
 */
export function roundedBand(strip: Box, along: 'top' | 'start', corner: number): PathStep[] {
  const [long, thick] = along === 'top' ? [strip.w, strip.h] : [strip.h, strip.w];
  const radius = Math.min(corner, long / 2);
  const arc = arcWithin(thick, radius);
  const place = (run: number, depth: number): { x: number; y: number } =>
    along === 'top' ? { x: run, y: depth } : { x: depth, y: run };
  const cubic = (points: readonly Point[]): PathStep => {
    const [first, second, end] = points.map(([run, depth]) => place(run, depth));
    return { to: 'cubic', x1: first!.x, y1: first!.y, x2: second!.x, y2: second!.y, ...end! };
  };
  const mirrored = [...arc].reverse().map(([run, depth]): Point => [long - run, depth]);
  return [
    { to: 'move', ...place(...arc[0]!) },
    cubic(arc.slice(1)),
    { to: 'line', ...place(...mirrored[0]!) },
    cubic(mirrored.slice(1)),
    // Deeper than its corners, a band goes on straight below them.
    ...(thick > radius
      ? ([long, 0] as const).map((run): PathStep => ({ to: 'line', ...place(run, thick) }))
      : []),
    { to: 'close' },
  ];
}

/**
 * The start corner's arc as far as a band of this thickness reaches: from the depth of its lower edge up to the edge of
 * the card, as end, two handles and end of a cubic.
 */
function arcWithin(thick: number, radius: number): Point[] {
  const full: Point[] = [
    [0, radius],
    [0, radius * (1 - quarter)],
    [radius * (1 - quarter), 0],
    [radius, 0],
  ];
  if (thick >= radius) return full;
  let [low, high] = [0, 1];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (pointAt(full, middle)[1] > thick) low = middle;
    else high = middle;
  }
  return laterPart(full, high);
}

function between([ax, ay]: Point, [bx, by]: Point, t: number): Point {
  return [ax + (bx - ax) * t, ay + (by - ay) * t];
}

function halved(points: readonly Point[], t: number): readonly Point[] {
  return points.slice(1).map((point, index) => between(points[index]!, point, t));
}

function pointAt(points: readonly Point[], t: number): Point {
  return points.length === 1 ? points[0]! : pointAt(halved(points, t), t);
}

/** What is left of a cubic from `t` on, by de Casteljau. */
function laterPart(points: readonly Point[], t: number): Point[] {
  const once = halved(points, t);
  const twice = halved(once, t);
  return [pointAt(points, t), twice[1]!, once[2]!, points[3]!];
}
