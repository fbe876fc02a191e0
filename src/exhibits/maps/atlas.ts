import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { countryId } from '../../wording/countries.js';
import { splitAtParallel } from './parallel.js';
import type { Point, Ring } from './plane.js';

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
}

/** Parts that are not a country of their own in the ISO list. */
export const partKeys = {
  saharaWest: 'sahara-west',
  saharaEast: 'sahara-east',
  crimea: 'crimea',
  somaliland: 'somaliland',
  northCyprus: 'north-cyprus',
  siachen: 'siachen',
} as const;

type CountryObjects = { countries: GeometryCollection<{ name: string }> };
let loaded: Promise<readonly AtlasPart[]> | undefined;

/** Natural Earth 1:50m, read once, with the ground in dispute set apart. */
export function loadAtlas(): Promise<readonly AtlasPart[]> {
  loaded ??= readAtlas();
  return loaded;
}

async function readAtlas(): Promise<readonly AtlasPart[]> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const topology = JSON.parse(await readFile(file, 'utf8')) as Topology<CountryObjects>;
  const sources = topology.objects.countries.geometries.flatMap((geometry) => {
    if (geometry.type === null) return [];
    const name = geometry.properties?.name ?? '';
    const { geometry: shape } = feature(topology, geometry as GeometryObject) as Feature<
      Polygon | MultiPolygon
    >;
    return [{ key: partKey(geometry.id, name), name, polygons: polygonsOf(shape) }];
  });
  return mergedByKey(setApart(sources)).map(({ polygons, ...part }) => ({
    ...part,
    polygons: polygons.map((rings) => ({ rings, ...capOf(rings[0] ?? []) })),
  }));
}

interface Source {
  readonly key: string;
  readonly name: string;
  readonly polygons: readonly (readonly Ring[])[];
}

/** What Natural Earth draws and the ISO list does not have, by its name in the atlas. */
const keysByName: Readonly<Record<string, string>> = {
  'W. Sahara': partKeys.saharaEast,
  Somaliland: partKeys.somaliland,
  'N. Cyprus': partKeys.northCyprus,
  'Siachen Glacier': partKeys.siachen,
  'Indian Ocean Ter.': '036',
};

function partKey(id: string | number | undefined, name: string): string {
  const key = keysByName[name] ?? (id === undefined ? countryId(name) : String(id));
  if (key === undefined) throw new Error(`The atlas has a country without a code: ${name}`);
  return key;
}

function polygonsOf(shape: Polygon | MultiPolygon): Ring[][] {
  return (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates) as unknown as Ring[][];
}

/** Cuts Morocco, which the atlas draws down to 21.4°N, at the territory's northern limit, and takes Crimea out of Russia. */
function setApart(sources: readonly Source[]): Source[] {
  const strip = sources.find((source) => source.key === partKeys.saharaEast);
  if (!strip) throw new Error('The atlas has no Western Sahara');
  const limit = Math.max(...strip.polygons.flat(2).map(([, latitude]) => latitude));
  return sources.flatMap((source) => {
    if (source.key === '504') return cutMorocco(source, limit);
    if (source.key === '643') return cutCrimea(source);
    return [source];
  });
}

function cutMorocco(morocco: Source, limit: number): Source[] {
  const cuts = morocco.polygons.map((rings) => splitAtParallel(rings[0] ?? [], limit));
  return [
    { ...morocco, polygons: cuts.map(({ north }) => [north]) },
    { key: partKeys.saharaWest, name: 'W. Sahara', polygons: cuts.map(({ south }) => [south]) },
  ];
}

/** Crimea is a polygon of its own among Russia's. */
function cutCrimea(russia: Source): Source[] {
  const isCrimea = (rings: readonly Ring[]): boolean =>
    (rings[0] ?? []).every(([x, y]) => x > 32 && x < 37 && y > 44 && y < 46.5);
  return [
    { ...russia, polygons: russia.polygons.filter((rings) => !isCrimea(rings)) },
    { key: partKeys.crimea, name: 'Crimea', polygons: russia.polygons.filter(isCrimea) },
  ];
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
