import { geoDistance, geoStream } from 'd3-geo';
import type { FeatureCollection, MultiPolygon as GeoMultiPolygon, Position } from 'geojson';
import { mergeArcs, mesh, feature as toFeature } from 'topojson-client';
import { topology as shareEdges } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { PointOfView } from '../../model/exhibit.js';
import type { Box } from '../../model/scene.js';
import type { AtlasPart, AtlasPolygon } from './atlas.js';
import { type Line, type Point, type Ring, ringArea, rounded } from './plane.js';
import { type DisputedLine, disputedLine, ownerOf } from './point-of-view.js';
import type { MapView } from './projection.js';

/** What a map shows of the earth, in slide inches, clipped to its box. Neighbours share their edges point by point. */
export interface MapShapes {
  /** Keys of the atlas's parts in view. */
  readonly shown: ReadonlySet<string>;
  readonly countries: readonly CountryShape[];
  /** Settled borders, coasts, and lines in dispute; none of them runs along the box's edge. */
  readonly borders: readonly Line[];
  readonly coasts: readonly Line[];
  readonly disputed: readonly { readonly line: DisputedLine; readonly paths: readonly Line[] }[];
}

export interface CountryShape {
  /** ISO numeric code, or a part's own key. */
  readonly id: string;
  /** Natural Earth's English name. */
  readonly name: string;
  /** Even-odd: holes and islands alike. */
  readonly rings: readonly Ring[];
}

const antarctica = '010';
const squarePoint = 1 / 5184;
/** A point of an outline goes if the triangle with its neighbours is smaller than this. */
const leastTriangle = 0.6 * squarePoint;
/** Islands and lakes smaller than this go. */
const leastIsland = 2 * squarePoint;

type Parts = { parts: GeometryCollection };
type PartGeometry = (Polygon | MultiPolygon) & { id?: string | number };

export function mapShapes(parts: readonly AtlasPart[], view: MapView, pointOfView: PointOfView): MapShapes {
  const shown = parts.flatMap((part) => {
    if (view.wide && part.key === antarctica) return [];
    const polygons = part.polygons.filter((polygon) => inView(polygon, view));
    const rings = polygons.flatMap((polygon) => projected(polygon, view));
    return rings.length > 0 ? [{ key: part.key, rings }] : [];
  });
  const topology = simplified(shown);
  const geometries = topology.objects.parts.geometries as PartGeometry[];
  return {
    shown: new Set(shown.map(({ key }) => key)),
    countries: merged(topology, geometries, parts, pointOfView),
    ...linesOf(topology, geometries, pointOfView, view.box),
  };
}

function inView({ center, radius }: AtlasPolygon, view: MapView): boolean {
  return geoDistance([...center], [...view.center]) <= radius + view.radius;
}

/** The rings of a polygon as drawn in the box: rounded, so that neighbours agree to the last digit, and without specks. */
function projected({ rings }: AtlasPolygon, { projection }: MapView): Position[][] {
  const drawn: Position[][] = [];
  let ring: Position[] = [];
  const sink = {
    polygonStart() {},
    polygonEnd() {},
    lineStart() {
      ring = [];
    },
    point(x: number, y: number) {
      const at: Position = [rounded(x), rounded(y)];
      const before = ring.at(-1);
      if (before?.[0] !== at[0] || before?.[1] !== at[1]) ring.push(at);
    },
    lineEnd() {
      const [start, last] = [ring[0], ring.at(-1)];
      if (!start || !last) return;
      if (start[0] !== last[0] || start[1] !== last[1]) ring.push([...start]);
      if (ring.length > 3 && Math.abs(ringArea(ring as unknown as Ring)) >= leastIsland) drawn.push(ring);
    },
  };
  const shape: GeoMultiPolygon = { type: 'MultiPolygon', coordinates: [rings as unknown as Position[][]] };
  geoStream(shape, projection.stream(sink));
  return drawn;
}

function simplified(shown: readonly { key: string; rings: Position[][] }[]): Topology<Parts> {
  const parts: FeatureCollection = {
    type: 'FeatureCollection',
    features: shown.map(({ key, rings }) => ({
      type: 'Feature',
      id: key,
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
    })),
  };
  const shared = shareEdges({ parts }) as unknown as Topology<Parts>;
  return simplify(presimplify(shared), leastTriangle) as Topology<Parts>;
}

function merged(
  topology: Topology<Parts>,
  geometries: readonly PartGeometry[],
  parts: readonly AtlasPart[],
  pointOfView: PointOfView,
): CountryShape[] {
  const byOwner = new Map<string, PartGeometry[]>();
  for (const geometry of geometries) {
    const owner = ownerOf(String(geometry.id), pointOfView);
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), geometry]);
  }
  return [...byOwner].flatMap(([id, own]) => {
    const whole = own.length > 1 ? mergeArcs(topology, own as Polygon[]) : own[0]!;
    const rings = ringsOf(topology, whole);
    const name = (parts.find((part) => part.key === id) ?? parts.find((part) => part.key === own[0]!.id))
      ?.name;
    return rings.length > 0 ? [{ id, name: name ?? id, rings }] : [];
  });
}

function ringsOf(topology: Topology<Parts>, geometry: GeometryObject): Ring[] {
  const shape = toFeature(topology, geometry as MultiPolygon).geometry;
  return (shape.coordinates.flat() as unknown as Ring[]).filter(
    (ring) => ring.length > 3 && ringArea(ring) !== 0,
  );
}

function linesOf(
  topology: Topology<Parts>,
  geometries: readonly PartGeometry[],
  pointOfView: PointOfView,
  box: Box,
): Omit<MapShapes, 'countries' | 'shown'> {
  const key = (geometry: GeometryObject): string => String((geometry as PartGeometry).id);
  const between = (a: GeometryObject, b: GeometryObject): DisputedLine | undefined =>
    disputedLine(key(a), key(b), pointOfView);
  const differ = (a: GeometryObject, b: GeometryObject): boolean =>
    ownerOf(key(a), pointOfView) !== ownerOf(key(b), pointOfView);
  const lines = (wanted: (a: GeometryObject, b: GeometryObject) => boolean): Line[] =>
    (mesh(topology, topology.objects.parts, wanted).coordinates as unknown as Line[]).flatMap((line) =>
      withoutFrame(line, box),
    );
  const found = new Set<DisputedLine>();
  for (const a of geometries) for (const b of geometries) if (between(a, b)) found.add(between(a, b)!);
  return {
    borders: lines((a, b) => a !== b && differ(a, b) && !between(a, b)),
    coasts: lines((a, b) => a === b),
    disputed: [...found].map((line) => ({ line, paths: lines((a, b) => between(a, b) === line) })),
  };
}

/** The stretches of a line that do not run along the box's edge. */
function withoutFrame(line: Line, box: Box): Line[] {
  const stretches: Point[][] = [];
  let stretch: Point[] = [];
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1]!, line[i]!];
    if (alongFrame(from, to, box)) {
      stretch = [];
      continue;
    }
    if (stretch.length === 0) {
      stretch.push(from);
      stretches.push(stretch);
    }
    stretch.push(to);
  }
  return stretches;
}

function alongFrame([ax, ay]: Point, [bx, by]: Point, box: Box): boolean {
  const on = (a: number, b: number, edge: number): boolean =>
    Math.abs(a - edge) < 2e-4 && Math.abs(b - edge) < 2e-4;
  return on(ax, bx, box.x) || on(ax, bx, box.x + box.w) || on(ay, by, box.y) || on(ay, by, box.y + box.h);
}
