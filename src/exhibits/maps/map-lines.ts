import { mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import type { GeoBox } from '../../model/map-frame.js';
import type { Box } from '../../model/scene.js';
import type { DisputedLine, Stance } from './disputed-lines.js';
import type { Line, Point } from './plane.js';
import { disputedBetween, ownerOf } from './point-of-view.js';
import type { MapView } from './projection.js';

export type PartTopology = Topology<{ parts: GeometryCollection }>;
export type PartGeometry = MultiPolygon & { id?: string | number };

/** For each edge the parts on its sides: one for a coast, twice the same where a part meets itself. */
export type ArcUses = readonly (readonly string[])[];

/** Topologies write an edge that is travelled backwards as its complement. */
export function arcIndex(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

export function arcUses(topology: PartTopology): ArcUses {
  const uses: string[][] = topology.arcs.map(() => []);
  for (const geometry of topology.objects.parts.geometries as PartGeometry[])
    for (const arc of geometry.arcs.flat(2)) uses[arcIndex(arc)]!.push(String(geometry.id));
  return uses;
}

export interface MapLines {
  readonly borders: readonly Line[];
  readonly coasts: readonly Line[];
  readonly disputed: readonly { readonly line: DisputedLine; readonly paths: readonly Line[] }[];
}

/** Settled borders, coasts, and lines in dispute; none of them runs along the box's edge. */
export function mapLines(topology: PartTopology, uses: ArcUses, view: MapView, stance: Stance): MapLines {
  const coasts: number[] = [];
  const borders: number[] = [];
  const inDispute = new Map<readonly DisputedLine[], number[]>();
  const between = disputesByPair(stance);
  uses.forEach(([one, other], arc) => {
    if (one === undefined || one === other) return;
    if (other === undefined) coasts.push(arc);
    else {
      const lines = between(one, other);
      if (lines.length > 0) inDispute.set(lines, [...(inDispute.get(lines) ?? []), arc]);
      else if (ownerOf(one, stance.pointOfView) !== ownerOf(other, stance.pointOfView)) borders.push(arc);
    }
  });
  const drawn = (arcs: readonly number[]): Line[] => stitched(topology, arcs, view.box);
  const found = [...inDispute].map(([lines, arcs]) => parted(lines, drawn(arcs), view));
  const byName = new Map<string, { line: DisputedLine; paths: readonly Line[] }>();
  for (const { line, paths } of found.flatMap(({ disputed }) => disputed)) {
    byName.set(line.name, { line, paths: [...(byName.get(line.name)?.paths ?? []), ...paths] });
  }
  return {
    coasts: drawn(coasts),
    borders: [...drawn(borders), ...found.flatMap(({ settled }) => settled)],
    disputed: [...byName.values()].filter(({ paths }) => paths.length > 0),
  };
}

/** The lines in dispute between two parts, each pair looked up once. */
function disputesByPair(stance: Stance): (a: string, b: string) => readonly DisputedLine[] {
  const known = new Map<string, readonly DisputedLine[]>();
  return (a, b) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const lines = known.get(key) ?? disputedBetween(a, b, stance);
    known.set(key, lines);
    return lines;
  };
}

function stitched(topology: PartTopology, arcs: readonly number[], box: Box): Line[] {
  if (arcs.length === 0) return [];
  const whole = mesh(topology, { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) });
  return (whole.coordinates as unknown as Line[])
    .filter((line) => !isCollapsed(line))
    .flatMap((line) => stretches(line, (from, to) => !alongFrame(from, to, box)));
}

/** The outline of an island that simplifying has left without an area. */
function isCollapsed(line: Line): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return line.length < 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** Of a border's lines, what is in dispute where, and what is settled. */
function parted(
  lines: readonly DisputedLine[],
  whole: readonly Line[],
  { projection }: MapView,
): { readonly disputed: MapLines['disputed']; readonly settled: readonly Line[] } {
  const [first] = lines;
  if (first && !first.within) return { disputed: [{ line: first, paths: whole }], settled: [] };
  const lies = (from: Point, to: Point, within: GeoBox | undefined): boolean => {
    const spot = projection.invert?.([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
    return spot !== undefined && spot !== null && within !== undefined && holds(within, spot);
  };
  const of = (test: (from: Point, to: Point) => boolean): Line[] =>
    whole.flatMap((line) => stretches(line, test));
  return {
    disputed: lines.map((line) => ({ line, paths: of((from, to) => lies(from, to, line.within)) })),
    settled: of((from, to) => lines.every(({ within }) => !lies(from, to, within))),
  };
}

function holds({ west, south, east, north }: GeoBox, [x, y]: readonly [number, number]): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** The stretches of a line whose segments are wanted. */
function stretches(line: Line, wanted: (from: Point, to: Point) => boolean): Line[] {
  const found: Point[][] = [];
  let stretch: Point[] = [];
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1]!, line[i]!];
    if (!wanted(from, to)) {
      stretch = [];
      continue;
    }
    if (stretch.length === 0) {
      stretch.push(from);
      found.push(stretch);
    }
    stretch.push(to);
  }
  return found;
}

function alongFrame([ax, ay]: Point, [bx, by]: Point, box: Box): boolean {
  const on = (a: number, b: number, edge: number): boolean =>
    Math.abs(a - edge) < 2e-4 && Math.abs(b - edge) < 2e-4;
  return on(ax, bx, box.x) || on(ax, bx, box.x + box.w) || on(ay, by, box.y) || on(ay, by, box.y + box.h);
}
