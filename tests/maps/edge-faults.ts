import type { Point } from '../../src/exhibits/maps/plane.js';
import type { Box, FreeformElement, GroupElement } from '../../src/model/scene.js';
import { freeforms, outlines } from './worded-map.js';

const lineNames = /^(Coastline|Borders|Boundary|Line of|Ceasefire|Route|Arc|Locator)/;

/** The objects whose outlines run along an edge, by the direction in which they do. */
interface Uses {
  readonly onward: string[];
  readonly back: string[];
}

/**
 * Every edge of the ground is one country's on one side and another's on the other, and is travelled once in either
 * direction; or it is drawn as coast and travelled once, twice where a strait is too narrow to be seen and its coasts are one; or it
 * lies on the frame.
 */
export function edgeFaults(group: GroupElement, frame: Box): string[] {
  const uses = new Map<string, Uses>();
  for (const element of freeforms(group)) {
    if (lineNames.test(element.id) || isDot(element)) continue;
    for (const ring of outlines(element))
      for (const [a, b] of edges(ring)) {
        if (onFrame(a, b, frame)) continue;
        const { key, onward } = edgeOf(a, b);
        const known = uses.get(key) ?? { onward: [], back: [] };
        known[onward ? 'onward' : 'back'].push(element.id);
        uses.set(key, known);
      }
  }
  const coast = new Set(
    freeforms(group)
      .filter(({ id }) => id === 'Coastline')
      .flatMap(outlines)
      .flatMap((line) => edges(line).map(([a, b]) => edgeOf(a, b).key)),
  );
  const faults: string[] = [];
  for (const [way, { onward, back }] of uses) {
    const isCoast = coast.has(way);
    const twoSided = onward.length === 1 && back.length === 1;
    const oneSided = onward.length + back.length === 1;
    if (!(twoSided || (isCoast && oneSided)))
      faults.push(
        `${isCoast ? 'the coast ' : ''}${way} is that of ${onward.join(', ')} and back of ${back.join(', ')}`,
      );
  }
  return faults;
}

/** A dot, of twelve corners, is no ground: it lies over it. */
function isDot({ path, box }: FreeformElement): boolean {
  return path.length === 13 && Math.abs(box.w - 0.09) < 1e-3 && Math.abs(box.h - 0.09) < 1e-3;
}

function edges(line: readonly Point[]): (readonly [Point, Point])[] {
  return line
    .slice(1)
    .map((point, i) => [line[i]!, point] as const)
    .filter(([a, b]) => cornerOf(a) !== cornerOf(b));
}

/** An edge whichever way it is travelled, and which way that is. */
function edgeOf(a: Point, b: Point): { readonly key: string; readonly onward: boolean } {
  const [p, q] = [cornerOf(a), cornerOf(b)];
  return p < q ? { key: `${p} ${q}`, onward: true } : { key: `${q} ${p}`, onward: false };
}

function cornerOf([x, y]: Point): string {
  return `${Math.round(x * 1e4)},${Math.round(y * 1e4)}`;
}

function onFrame(a: Point, b: Point, frame: Box): boolean {
  const on = (u: number, v: number, edge: number): boolean =>
    Math.abs(u - edge) < 5e-4 && Math.abs(v - edge) < 5e-4;
  return (
    on(a[0], b[0], frame.x) ||
    on(a[0], b[0], frame.x + frame.w) ||
    on(a[1], b[1], frame.y) ||
    on(a[1], b[1], frame.y + frame.h)
  );
}
