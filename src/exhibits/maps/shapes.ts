import { geoDistance } from 'd3-geo';
import type { FeatureCollection, MultiPolygon as GeoMultiPolygon, Position } from 'geojson';
import { mergeArcs, feature as toFeature } from 'topojson-client';
import { topology as shareEdges } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import type { AtlasPart, AtlasPolygon } from './atlas.js';
import type { DisputedLine, Stance } from './disputed-lines.js';
import {
  type ArcUses,
  arcIndex,
  arcUses,
  mapLines,
  type PartGeometry,
  type PartTopology,
} from './map-lines.js';
import { type Line, type Point, type Ring, ringArea } from './plane.js';
import { ownerOf } from './point-of-view.js';
import { ringsThrough } from './projected-rings.js';
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
  /** Too small to be seen: `rings` is a dot in its stead, over its own ground as far as that is drawn. */
  readonly isDot?: true;
  readonly under?: readonly Ring[];
}

const antarctica = '010';
const squarePoint = 1 / 5184;
/** A point of an outline goes if the triangle with its neighbours is smaller than this. */
const leastTriangle = 0.6 * squarePoint;
/** Points of all outlines and lines together: some 300 KB of the slide. */
const mostPoints = 6000;
/** Islands and lakes smaller than this go. */
const leastIsland = 2 * squarePoint;

export function mapShapes(parts: readonly AtlasPart[], view: MapView, stance: Stance): MapShapes {
  const shown = parts.flatMap((part) => {
    if (view.wide && part.key === antarctica && !view.antarctica) return [];
    const polygons = part.polygons.filter((polygon) => inView(polygon, view));
    const rings = polygons.flatMap((polygon) => projected(polygon, view));
    return rings.length > 0 ? [{ key: part.key, rings }] : [];
  });
  const topology = simplified(shown);
  const uses = arcUses(topology);
  return {
    shown: new Set(shown.map(({ key }) => key)),
    countries: merged(topology, uses, parts, stance),
    ...mapLines(topology, uses, view, stance),
  };
}

function inView({ center, radius }: AtlasPolygon, view: MapView): boolean {
  return geoDistance([...center], [...view.center]) <= radius + view.radius;
}

/** The rings of a polygon as drawn in the box: rounded, so that neighbours agree to the last digit. */
function projected({ rings, island }: AtlasPolygon, { projection }: MapView): Position[][] {
  const shape: GeoMultiPolygon = { type: 'MultiPolygon', coordinates: [rings as unknown as Position[][]] };
  const differ = (spot: Point, before: Point): boolean => before[0] !== spot[0] || before[1] !== spot[1];
  return ringsThrough(projection, shape, differ).flatMap((ring): Position[][] => {
    const [start, last] = [ring[0], ring.at(-1)];
    if (!start || !last) return [];
    if (differ(start, last)) ring.push(start);
    const size = Math.abs(ringArea(ring));
    const isSeen = ring.length > 3 && size > 0 && !(island && size < leastIsland);
    return isSeen ? [ring as unknown as Position[]] : [];
  });
}

function simplified(shown: readonly { key: string; rings: Position[][] }[]): PartTopology {
  const parts: FeatureCollection = {
    type: 'FeatureCollection',
    features: shown.map(({ key, rings }) => ({
      type: 'Feature',
      id: key,
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
    })),
  };
  const shared = shareEdges({ parts }) as unknown as PartTopology;
  const weighed = presimplify(withoutSpecks(shared)) as PartTopology;
  return simplify(weighed, triangleFor(weighed)) as PartTopology;
}

/** The smallest triangle that stays: larger where the map would have more points than it may. */
function triangleFor(weighed: PartTopology): number {
  // A point is drawn in the outline of each country that it bounds, and in a line.
  const times = arcUses(weighed).map((uses) => (uses.length > 0 ? uses.length + 1 : 0));
  const arcs = weighed.arcs as unknown as readonly (readonly (readonly [number, number, number])[])[];
  let count = 0;
  arcs.forEach((arc, index) => {
    for (const point of arc) if (point[2] >= leastTriangle) count += times[index]!;
  });
  if (count <= mostPoints) return leastTriangle;
  const weights = new Float64Array(count);
  let at = 0;
  arcs.forEach((arc, index) => {
    for (const point of arc) {
      if (point[2] < leastTriangle) continue;
      weights.fill(point[2], at, at + times[index]!);
      at += times[index]!;
    }
  });
  return weights.sort()[count - mostPoints]!;
}

/** Without islands and lakes too small to see. A small neighbour stays: the ground around it would be left with a hole. */
function withoutSpecks(topology: PartTopology): PartTopology {
  const uses = arcUses(topology);
  const isSpeck = ([ring = []]: readonly (readonly number[])[]): boolean => {
    if (ring.length !== 1 || uses[arcIndex(ring[0]!)]!.length > 1) return false;
    const points = topology.arcs[arcIndex(ring[0]!)] as unknown as Ring;
    return Math.abs(ringArea(points)) < leastIsland;
  };
  const geometries = topology.objects.parts.geometries.map((geometry) => ({
    ...(geometry as MultiPolygon),
    arcs: (geometry as MultiPolygon).arcs.filter((polygon) => !isSpeck(polygon)),
  }));
  return { ...topology, objects: { parts: { ...topology.objects.parts, geometries } } };
}

function merged(
  topology: PartTopology,
  uses: ArcUses,
  parts: readonly AtlasPart[],
  { pointOfView }: Stance,
): CountryShape[] {
  const byOwner = new Map<string, PartGeometry[]>();
  for (const geometry of topology.objects.parts.geometries as PartGeometry[]) {
    const owner = ownerOf(String(geometry.id), pointOfView);
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), geometry]);
  }
  const hasSeam = (own: readonly PartGeometry[]): boolean =>
    own.some(({ arcs }) => arcs.flat(2).some((arc) => isSeam(uses[arcIndex(arc)]!)));
  return [...byOwner].flatMap(([id, own]) => {
    const whole = own.length > 1 || hasSeam(own) ? mergeArcs(topology, own as unknown as Polygon[]) : own[0]!;
    const rings = ringsOf(topology, whole);
    const name = (parts.find((part) => part.key === id) ?? parts.find((part) => part.key === own[0]!.id))
      ?.name;
    return rings.length > 0 ? [{ id, name: name ?? id, rings }] : [];
  });
}

/** Where one part meets itself, as Russia does at the date line. */
function isSeam([one, other]: readonly string[]): boolean {
  return other !== undefined && one === other;
}

function ringsOf(topology: PartTopology, geometry: GeometryObject): Ring[] {
  const shape = toFeature(topology, geometry as MultiPolygon).geometry;
  return (shape.coordinates.flat() as unknown as Ring[]).filter(
    (ring) => ring.length > 3 && ringArea(ring) !== 0,
  );
}
