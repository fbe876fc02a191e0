import { type GeoProjection, geoBounds, geoDistance } from 'd3-geo';
import type { MultiPoint, Position } from 'geojson';
import type { GeoBox, MapProjection } from '../../model/map-frame.js';
import type { Box } from '../../model/scene.js';
import type { AtlasPolygon } from './atlas.js';
import type { Point } from './plane.js';
import { named, type Reach, regional, world } from './projections.js';

/** From degrees to slide inches, and the cap of the sphere that the box shows. */
export interface MapView {
  readonly box: Box;
  readonly projection: GeoProjection;
  /** Degrees. */
  readonly center: Point;
  /** Radians; π for the whole sphere. */
  readonly radius: number;
  /** Shows half of the earth or more, so that no one scale holds. */
  readonly wide: boolean;
  /** Antarctica, which maps of the world leave out, is part of what must be in view. */
  readonly antarctica: boolean;
  /** The projection that was asked for and cannot show what must be in view, so that another is taken. */
  readonly refused?: MapProjection;
}

/** What a map must show: a box, or ground and single points. */
export interface Extent {
  readonly ground: readonly AtlasPolygon[];
  readonly points?: readonly Point[];
  readonly box?: GeoBox | undefined;
  readonly projection?: MapProjection;
}

/** Part of the box's shorter side that is left free around what must fit; none around a box of the author's. */
const margin = 0.03;
/** A cap of the sphere larger than this (radians) is a map of the world. */
const widestRegion = 1.4;
/** Degrees of latitude that a map shows at least: closer, the atlas has nothing to show. */
const closest = 0.5;

/** A projection under which the extent fills the box, and the box alone is drawn. Equal-area unless another is asked for. */
export function fitProjection(extent: Extent, box: Box): MapView {
  const whole = outlineOf(extent);
  const reach = reachOf(extent);
  const outline = atLeast(reach) ?? whole;
  const antarctica = reach.south < -75;
  const free = extent.box ? 0 : margin;
  const asked = extent.projection ?? 'auto';
  const own = named(asked, reach);
  const refused = own || asked === 'auto' ? {} : { refused: asked };
  const view = (projection: GeoProjection): MapView => ({
    ...{ box, antarctica },
    ...refused,
    ...shown(projection, box),
  });
  if (own) return view(fitted(own, outline, box, free));
  if (reach.width < 170 || reach.pole) {
    const region = view(fitted(regional(reach), outline, box, free));
    if (!region.wide) return region;
  }
  const isWorld = reach.width >= 170 && !extent.box;
  return view(fitted(world(reach), isWorld ? inhabited(antarctica) : outline, box, free));
}

/** All points that must be in view; those of the whole earth where nothing must. */
function outlineOf({ ground, points = [], box }: Extent): MultiPoint {
  const coordinates = box ? edgesOf(box) : [...ground.flatMap(({ rings }) => rings[0] ?? []), ...points];
  if (coordinates.length === 0) return inhabited(false);
  return { type: 'MultiPoint', coordinates: coordinates as unknown as Position[] };
}

function reachOf({ ground, points = [], box }: Extent): Reach {
  if (box) return reach(box.west, box.south, box.east, box.north);
  if (ground.length + points.length === 0) return reach(-180, -56, 180, 83);
  const polygons = ground.map(({ rings }) => rings as unknown as Position[][]);
  const [[west, south], [east, north]] = geoBounds({
    type: 'GeometryCollection',
    geometries: [
      { type: 'MultiPolygon', coordinates: polygons },
      { type: 'MultiPoint', coordinates: points as unknown as Position[] },
    ],
  });
  return reach(west, south, east, north);
}

function reach(west: number, south: number, east: number, north: number): Reach {
  const width = (east - west + 360) % 360 || (east === west ? 0 : 360);
  const round = width >= 170;
  const pole = round && south >= 40 ? 'north' : round && north <= -40 ? 'south' : undefined;
  return { width, middle: west + width / 2, south, north, ...(pole && { pole }) };
}

/** What is shown in place of an extent that is too small. */
function atLeast({ width, middle, south, north }: Reach): MultiPoint | undefined {
  const high = north - south;
  const wide = width * Math.cos((((south + north) / 2) * Math.PI) / 180);
  if (high >= closest || wide >= closest) return undefined;
  const around = { west: middle - closest / 2, east: middle + closest / 2 };
  const latitude = (south + north) / 2;
  const edges = edgesOf({ ...around, south: latitude - closest / 2, north: latitude + closest / 2 });
  return { type: 'MultiPoint', coordinates: edges as unknown as Position[] };
}

/** The edges of a box in degrees, closely enough that curved ones are followed. */
function edgesOf({ west, south, east, north }: GeoBox): Point[] {
  const width = (east - west + 360) % 360 || 360;
  const steps = Array.from({ length: 33 }, (_, i) => i / 32);
  return steps.flatMap((part): Point[] => [
    [west + width * part, south],
    [west + width * part, north],
    [west, south + (north - south) * part],
    [east, south + (north - south) * part],
  ]);
}

/** The outline of a world map, without Antarctica as a rule. */
function inhabited(antarctica: boolean): MultiPoint {
  const latitudes = antarctica ? [-90, 0, 83] : [-56, 0, 83];
  return {
    type: 'MultiPoint',
    coordinates: [-180, 0, 180].flatMap((longitude) => latitudes.map((latitude) => [longitude, latitude])),
  };
}

function fitted(projection: GeoProjection, shape: MultiPoint, box: Box, free: number): GeoProjection {
  const inset = Math.min(box.w, box.h) * free;
  return clipped(
    projection.precision(0).fitExtent(
      [
        [box.x + inset, box.y + inset],
        [box.x + box.w - inset, box.y + box.h - inset],
      ],
      shape,
    ),
    box,
  );
}

function clipped(projection: GeoProjection, box: Box): GeoProjection {
  return projection.clipExtent([
    [box.x, box.y],
    [box.x + box.w, box.y + box.h],
  ]);
}

/** The cap that holds what the box shows: the whole sphere where part of the box lies off it, or more than a region. */
function shown(
  projection: GeoProjection,
  box: Box,
): Pick<MapView, 'projection' | 'center' | 'radius' | 'wide'> {
  const everything = { projection, center: [0, 0] as const, radius: Math.PI, wide: true };
  const at = (x: number, y: number): [number, number] | undefined => {
    const spot: [number, number] = [box.x + box.w * x, box.y + box.h * y];
    const found = projection.invert?.(spot);
    const back = found && projection(found);
    const isThere = back && Math.hypot(back[0] - spot[0], back[1] - spot[1]) < 0.01;
    return isThere ? found : undefined;
  };
  const center = at(0.5, 0.5);
  if (!center) return everything;
  let radius = 0;
  for (const part of [0, 0.25, 0.5, 0.75, 1]) {
    for (const edge of [at(part, 0), at(part, 1), at(0, part), at(1, part)]) {
      if (!edge) return everything;
      radius = Math.max(radius, geoDistance(center, edge));
    }
  }
  return radius < widestRegion ? { projection, center, radius: radius * 1.02, wide: false } : everything;
}

/**
 * The polygons that say where a country is: its largest one and those near it that are not specks beside it,
 * so that a distant island does not shrink the map.
 */
export function mainGround(polygons: readonly AtlasPolygon[]): readonly AtlasPolygon[] {
  const largest = polygons.reduce<AtlasPolygon | undefined>(
    (best, polygon) => (!best || polygon.radius > best.radius ? polygon : best),
    undefined,
  );
  if (!largest) return [];
  const near = largest.radius + 0.12;
  return polygons.filter(
    (polygon) =>
      polygon.radius > largest.radius * 0.15 &&
      geoDistance([...polygon.center], [...largest.center]) < near + polygon.radius,
  );
}
