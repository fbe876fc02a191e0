import type { Box, LineElement, TextElement } from '../../model/scene.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { boxesMeet, boxHolds } from '../boxes.js';
import { cross, cuts, type Point } from './overlap.js';

/** A point of a scatter, slide inches, and its name; strong ones are named first and in bold. */
export interface PointName {
  readonly id: string;
  readonly name: string;
  readonly at: Point;
  readonly strong: boolean;
}

/** Names at their points, lines from those that stand further off, and the points that have no name. */
export interface PlacedNames {
  readonly names: readonly TextElement[];
  readonly leaders: readonly LineElement[];
  readonly left: readonly PointName[];
}

interface Spot {
  readonly box: Box;
  /** The line from the point to the name. */
  readonly leader?: readonly [Point, Point];
}

/** Inches from a point's edge to its name. */
const gap = 0.05;
/** How far off a name with a leader stands, inches, and in how many directions a place is looked for. */
const reaches = [0.22, 0.34, 0.5, 0.7, 0.95, 1.25, 1.6];
const directions = 24;
/** Share of the plot's width that a name takes on a line at most. */
const widthShare = 0.3;

/**
 * Names beside their points: after, before, over or under, where they touch neither another name nor a point nor leave the
 * plot. A name that has no such place stands further off, at the end of a line that crosses nothing.
 */
export function placePointNames(
  points: readonly PointName[],
  plot: Box,
  dot: number,
  size: number,
  type: Typesetter,
): PlacedNames {
  const dots = points.map(({ at: [x, y] }): Box => ({ x: x - dot / 2, y: y - dot / 2, w: dot, h: dot }));
  const spots = new Map<number, Spot>();
  const order = [...points.keys()].sort(
    (a, b) => Number(points[b]!.strong) - Number(points[a]!.strong) || a - b,
  );
  const free = ({ box, leader }: Spot, index: number): boolean => {
    const taken = [...spots.values()];
    const inTheWay = [...dots.filter((_, other) => other !== index), ...taken.map((one) => one.box)];
    if (!boxHolds(plot, box) || inTheWay.some((one) => boxesMeet(one, box))) return false;
    if (taken.some((one) => one.leader && cuts(...one.leader, box))) return false;
    if (!leader) return true;
    // Dots that cover each other cannot be kept clear of: the line ends in the middle of its own.
    const apart = inTheWay.filter((one) => !boxesMeet(one, dots[index]!));
    return !apart.some((one) => cuts(...leader, one)) && !taken.some((one) => crosses(one, leader));
  };
  for (const places of [placesAround, placesFarther]) {
    for (const index of order) {
      if (spots.has(index)) continue;
      const { at } = points[index]!;
      const { w, h } = sizeOf(points[index]!, plot, size, type);
      const covered = dots.some((one, other) => other !== index && boxesMeet(one, dots[index]!));
      const spot = places(at, { w, h, off: dot / 2 + gap, covered }).find((one) => free(one, index));
      if (spot) spots.set(index, spot);
    }
  }
  return elementsOf(points, spots, size, type);
}

function crosses({ leader }: Spot, other: readonly [Point, Point]): boolean {
  return leader !== undefined && cross(leader, other);
}

function styleOf({ strong }: PointName, size: number, type: Typesetter) {
  return type.style('label', size, { bold: strong, color: 'ink' });
}

function sizeOf(point: PointName, plot: Box, size: number, type: Typesetter): Pick<Asked, 'w' | 'h'> {
  const style = styleOf(point, size, type);
  const own = type.width(point.name, style) / 0.97 + 0.04;
  const w = Math.min(own, plot.w * widthShare);
  return w === own
    ? { w, h: (size * linePitch) / 72 }
    : { w, h: type.height([type.paragraph(point.name, style)], w) };
}

/** A name's size, inches from its point's middle to it, and whether other dots cover that of the point in part. */
interface Asked {
  readonly w: number;
  readonly h: number;
  readonly off: number;
  readonly covered: boolean;
}

function placesAround([x, y]: Point, { w, h, off }: Asked): Spot[] {
  const near = off * 0.7;
  return [
    { x: x + off, y: y - h / 2, w, h },
    { x: x - off - w, y: y - h / 2, w, h },
    { x: x - w / 2, y: y - off - h, w, h },
    { x: x - w / 2, y: y + off, w, h },
    { x: x + near, y: y - near - h, w, h },
    { x: x + near, y: y + near, w, h },
    { x: x - near - w, y: y - near - h, w, h },
    { x: x - near - w, y: y + near, w, h },
  ].map((box) => ({ box }));
}

/** Places in a ring around a point, the next ring farther off; each with the line that leads to it. */
function placesFarther([x, y]: Point, { w, h, off, covered }: Asked): Spot[] {
  const from = covered ? 0 : off * 0.8;
  return reaches.flatMap((reach) =>
    Array.from({ length: directions }, (_, index): Spot => {
      const turn = (2 * Math.PI * index) / directions;
      const [along, down] = [Math.cos(turn), Math.sin(turn)];
      const [endX, endY] = [x + along * (off + reach), y + down * (off + reach)];
      const beside = Math.abs(along) > 0.5;
      const box: Box = beside
        ? { x: along > 0 ? endX + 0.03 : endX - 0.03 - w, y: endY - h / 2, w, h }
        : { x: endX - w / 2, y: down > 0 ? endY : endY - h, w, h };
      return {
        box,
        leader: [
          [x + along * from, y + down * from],
          [endX, endY],
        ],
      };
    }),
  );
}

function elementsOf(
  points: readonly PointName[],
  spots: ReadonlyMap<number, Spot>,
  size: number,
  type: Typesetter,
): PlacedNames {
  const placed = points.flatMap((point, index) => {
    const spot = spots.get(index);
    return spot ? [{ point, spot }] : [];
  });
  return {
    names: placed.map(({ point, spot: { box } }) =>
      type.place(point.id, { ...box, h: box.h + 0.02 }, [
        type.paragraph(point.name, styleOf(point, size, type)),
      ]),
    ),
    leaders: placed.flatMap(({ point, spot: { leader } }) => (leader ? [line(point.id, leader)] : [])),
    left: points.filter((_, index) => !spots.has(index)),
  };
}

function line(id: string, [[x1, y1], [x2, y2]]: readonly [Point, Point]): LineElement {
  return {
    kind: 'line',
    id: `Leader of ${id}`,
    box: { x: Math.min(x1, x2), y: Math.min(y1, y2), w: Math.abs(x2 - x1), h: Math.abs(y2 - y1) },
    ...((x2 - x1) * (y2 - y1) < 0 && { flip: true }),
    stroke: { color: 'muted', width: 0.75 },
    decorative: true,
  };
}
