import type { Box, Fill, FreeformElement, PathStep, Stroke } from '../../model/scene.js';
import { boundsOf, type Line, type Point, type Ring, rounded } from './plane.js';
import type { Cubic } from './routes.js';

/** Closed outlines as one filled shape. */
export function area(id: string, rings: readonly Ring[], fill: Fill): FreeformElement {
  const box = boundsOf(rings.flat());
  const path = rings.flatMap((ring): PathStep[] => [
    ...ring.slice(0, -1).map((point, i) => step(point, i, box)),
    { to: 'close' },
  ]);
  return { kind: 'freeform', id, box: roundedBox(box), path, fill, decorative: true };
}

/** Open lines as one stroked shape. */
export function lines(id: string, parts: readonly Line[], stroke: Stroke): FreeformElement {
  const box = boundsOf(parts.flat());
  const path = parts.flatMap((part) => part.map((point, i) => step(point, i, box)));
  return { kind: 'freeform', id, box: roundedBox(box), path, stroke, decorative: true };
}

/** A run of curves, each starting where the one before ends; `line` is the same run as a polyline. */
export function curve(id: string, curves: readonly Cubic[], line: Line, stroke: Stroke): FreeformElement {
  const box = boundsOf(line);
  const bends = curves.map(
    ([, [ax, ay], [bx, by], [x, y]]): PathStep => ({
      to: 'cubic',
      x1: rounded(ax - box.x),
      y1: rounded(ay - box.y),
      x2: rounded(bx - box.x),
      y2: rounded(by - box.y),
      x: rounded(x - box.x),
      y: rounded(y - box.y),
    }),
  );
  const path = [step(line[0]!, 0, box), ...bends];
  return { kind: 'freeform', id, box: roundedBox(box), path, stroke, decorative: true };
}

function step([x, y]: Point, index: number, box: Box): PathStep {
  return { to: index === 0 ? 'move' : 'line', x: rounded(x - box.x), y: rounded(y - box.y) };
}

function roundedBox(box: Box): Box {
  return { x: rounded(box.x), y: rounded(box.y), w: rounded(box.w), h: rounded(box.h) };
}
