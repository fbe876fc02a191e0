import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  Topology,
  MultiPolygon as TopoPolygons,
} from 'topojson-specification';
import { countryId } from '../../wording/countries.js';
import type { Point, Ring } from './plane.js';
import { ownKeys, type Source, setApart } from './set-apart.js';

/**
 * Ground that has one owner from every point of view: most countries are one part. Parts of the same country
 * share their edges point by point.
 */
export interface AtlasPart {
  /** The country's ISO numeric code, or a name of our own for ground whose owner depends on the point of view. */
  readonly key: string;
  /** Natural Earth's English name. */
  readonly name: string;
  readonly polygons: readonly AtlasPolygon[];
}

/** Rings in degrees, the outer one first, and a cap of the sphere that holds them. */
export interface AtlasPolygon {
  readonly rings: readonly Ring[];
  readonly center: Point;
  /** Radians. */
  readonly radius: number;
  /** Meets no other polygon, so that nothing is left open where it goes. */
  readonly island: boolean;
}

/** How finely the atlas is drawn: 1:50m, or 1:10m for maps of a few hundred kilometres. */
export type Detail = '50m' | '10m';

type CountryObjects = { countries: GeometryCollection<{ name: string }> };
const loaded = new Map<Detail, Promise<readonly AtlasPart[]>>();

/** Natural Earth, each scale read once, with the ground in dispute set apart. */
export function loadAtlas(detail: Detail = '50m'): Promise<readonly AtlasPart[]> {
  const known = loaded.get(detail) ?? readAtlas(detail);
  loaded.set(detail, known);
  return known;
}

async function readAtlas(detail: Detail): Promise<readonly AtlasPart[]> {
  const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${detail}.json`);
  const topology = JSON.parse(await readFile(file, 'utf8')) as Topology<CountryObjects>;
  const shared = sharedArcs(topology.objects.countries.geometries);
  const islands = new Set<Ring>();
  const sources = topology.objects.countries.geometries.flatMap((geometry): Source[] => {
    if (geometry.type === null) return [];
    const name = geometry.properties?.name ?? '';
    const { geometry: shape } = feature(topology, geometry as GeometryObject) as Feature<
      Polygon | MultiPolygon
    >;
    const polygons = polygonsOf(shape);
    const arcs = geometry.type === 'Polygon' ? [geometry.arcs] : (geometry as TopoPolygons).arcs;
    polygons.forEach(([outer], index) => {
      if (outer && isIsland(arcs[index] ?? [], shared)) islands.add(outer);
    });
    return [
      {
        key: partKey(geometry.id, name),
        name,
        polygons: detail === '50m' ? polygons : polygons.filter(isSound),
      },
    ];
  });
  return mergedByKey(setApart(sources)).map(({ polygons, ...part }) => ({
    ...part,
    polygons: polygons.map((rings) => {
      const [outer = []] = rings;
      return { rings, ...capOf(outer), island: islands.has(outer) };
    }),
  }));
}

/** The arcs that are an edge of two polygons: they come once in either direction. */
function sharedArcs(geometries: readonly GeometryObject[]): ReadonlySet<number> {
  const all = new Set<number>();
  for (const geometry of geometries) {
    if ('arcs' in geometry) for (const arc of (geometry.arcs as unknown[]).flat(3) as number[]) all.add(arc);
  }
  return new Set([...all].filter((arc) => all.has(~arc)));
}

function isIsland(rings: readonly (readonly number[])[], shared: ReadonlySet<number>): boolean {
  return rings.length === 1 && rings.every((ring) => ring.every((arc) => !shared.has(arc)));
}

function partKey(id: string | number | undefined, name: string): string {
  const key = ownKeys[name] ?? (id === undefined ? countryId(name) : String(id));
  if (key === undefined) throw new Error(`The atlas has a country without a code: ${name}`);
  return key;
}

function polygonsOf(shape: Polygon | MultiPolygon): Ring[][] {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  // Antarctica's outline comes after a ring around the pole itself, which flat files need and a sphere does not.
  return (polygons as unknown as Ring[][]).map((rings) =>
    rings.filter((ring) => ring.some(([, latitude]) => latitude > -89.9)),
  );
}

/** At 1:10m some islets are drawn the wrong way round, as all the earth but themselves. */
function isSound(rings: readonly Ring[]): boolean {
  return geoArea({ type: 'Polygon', coordinates: rings as unknown as Position[][] }) < 2 * Math.PI;
}

/** Australia comes twice, its outlying islands apart. */
function mergedByKey(sources: readonly Source[]): Source[] {
  const byKey = new Map<string, Source>();
  for (const source of sources) {
    const known = byKey.get(source.key);
    const larger = known && known.polygons.length > source.polygons.length ? known : source;
    byKey.set(source.key, { ...larger, polygons: [...(known?.polygons ?? []), ...source.polygons] });
  }
  return [...byKey.values()];
}

/** A cap around the mean direction of the ring's points. */
function capOf(ring: Ring): { readonly center: Point; readonly radius: number } {
  const radian = Math.PI / 180;
  const directions = ring.map(([longitude, latitude]) => {
    const across = Math.cos(latitude * radian);
    const x = across * Math.cos(longitude * radian);
    return { x, y: across * Math.sin(longitude * radian), z: Math.sin(latitude * radian) };
  });
  let [x, y, z] = [0, 0, 0];
  for (const each of directions) {
    x += each.x;
    y += each.y;
    z += each.z;
  }
  const length = Math.hypot(x, y, z);
  let nearness = 1;
  for (const each of directions)
    nearness = Math.min(nearness, (x * each.x + y * each.y + z * each.z) / length);
  return {
    center: [Math.atan2(y, x) / radian, Math.atan2(z, Math.hypot(x, y)) / radian],
    radius: Math.acos(Math.max(-1, nearness)),
  };
}
