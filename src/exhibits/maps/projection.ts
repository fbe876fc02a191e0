import {
  type GeoConicProjection,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoBounds,
  geoConicEqualArea,
  geoDistance,
  geoEqualEarth,
} from 'd3-geo';
import type { MultiPoint, MultiPolygon, Position } from 'geojson';
import type { Box } from '../../model/scene.js';
import type { AtlasPolygon } from './atlas.js';
import type { Point } from './plane.js';

/** From degrees to slide inches, and the cap of the sphere that the box shows. */
export interface MapView {
  readonly box: Box;
  readonly projection: GeoProjection;
  /** Degrees. */
  readonly center: Point;
  /** Radians; π for the whole sphere. */
  readonly radius: number;
  /** Shows half of the earth or more, so that no one scale holds and Antarctica is left out. */
  readonly wide: boolean;
}

/** Part of the box's shorter side that is left free around the countries that must fit. */
const margin = 0.03;
/** A cap of the sphere larger than this (radians) is a map of the world. */
const widestRegion = 1.4;

/** A projection under which `ground` fills the box, and the box alone is drawn. Equal-area throughout. */
export function fitProjection(ground: readonly AtlasPolygon[], box: Box): MapView {
  const shape = multiPolygon(ground);
  const [[west, south], [east, north]] = ground.length > 0 ? geoBounds(shape) : world;
  const width = (east - west + 360) % 360 || 360;
  const middle = west + width / 2;
  if (width < 170) {
    const projection = fitted(regional(middle, width, south, north), shape, box);
    const cap = shownCap(projection, box);
    if (cap && cap.radius < widestRegion) return { box, projection, wide: false, ...cap };
  }
  const projection =
    width < 170
      ? fitted(geoEqualEarth().rotate([-middle, 0]), shape, box)
      : fitted(geoEqualEarth(), inhabited, box);
  return { box, projection, wide: true, center: [0, 0], radius: Math.PI };
}

function fitted(projection: GeoProjection, shape: MultiPolygon | MultiPoint, box: Box): GeoProjection {
  const inset = Math.min(box.w, box.h) * margin;
  return projection
    .precision(0)
    .fitExtent(
      [
        [box.x + inset, box.y + inset],
        [box.x + box.w - inset, box.y + box.h - inset],
      ],
      shape,
    )
    .clipExtent([
      [box.x, box.y],
      [box.x + box.w, box.y + box.h],
    ]);
}

const world: [[number, number], [number, number]] = [
  [-180, -90],
  [180, 90],
];

/** The outline of a world map without Antarctica. */
const inhabited: MultiPoint = {
  type: 'MultiPoint',
  coordinates: [-180, 0, 180].flatMap((longitude) => [-56, 0, 83].map((latitude) => [longitude, latitude])),
};

/** Conic for a region on one side of the equator; azimuthal where it lies on both sides or is very large. */
function regional(middle: number, width: number, south: number, north: number): GeoProjection {
  const height = north - south;
  const crossesEquator = south < 0 && north > 0;
  if (crossesEquator || width > 70 || height > 70) {
    return geoAzimuthalEqualArea().rotate([-middle, -(south + north) / 2]);
  }
  const conic: GeoConicProjection = geoConicEqualArea().parallels([south + height / 6, north - height / 6]);
  return conic.rotate([-middle, 0]);
}

/** The cap that holds what the box shows; none where part of the box lies off the sphere. */
function shownCap(
  projection: GeoProjection,
  box: Box,
): { readonly center: Point; readonly radius: number } | undefined {
  const at = (x: number, y: number): [number, number] | null =>
    projection.invert?.([box.x + box.w * x, box.y + box.h * y]) ?? null;
  const center = at(0.5, 0.5);
  let radius = 0;
  for (const fraction of [0, 0.25, 0.5, 0.75, 1]) {
    for (const edge of [at(fraction, 0), at(fraction, 1), at(0, fraction), at(1, fraction)]) {
      if (!center || !edge || edge.some(Number.isNaN)) return undefined;
      radius = Math.max(radius, geoDistance(center, edge));
    }
  }
  return center ? { center, radius } : undefined;
}

function multiPolygon(ground: readonly AtlasPolygon[]): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: ground.map(({ rings }) => rings as unknown as Position[][]),
  };
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
