import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoConicEqualArea,
  geoEqualEarth,
  geoMercator,
} from 'd3-geo';
import type { MapProjection } from '../../model/map-frame.js';

/** How far what must be in view reaches, degrees; `pole` where it lies all around one. */
export interface Reach {
  readonly width: number;
  readonly middle: number;
  readonly south: number;
  readonly north: number;
  readonly pole?: 'north' | 'south';
}

/** Conic for a region on one side of the equator; azimuthal where it lies on both sides, around a pole, or is very large. */
export function regional(reach: Reach): GeoProjection {
  const { width, south, north, pole } = reach;
  const crossesEquator = south < 0 && north > 0;
  const large = width > 70 || north - south > 70;
  return pole || crossesEquator || large ? azimuthal(reach) : conic(reach);
}

/** A map of the world, turned so that what must be in view is in its middle. */
export function world({ width, middle }: Reach): GeoProjection {
  return geoEqualEarth().rotate([width < 170 ? -middle : 0, 0]);
}

/** The projection that the author chose; undefined where the map chooses, or where the extent is beyond it. */
export function named(name: MapProjection, reach: Reach): GeoProjection | undefined {
  const { width, middle, south, north } = reach;
  if (name === 'conic') return width <= 180 ? conic(reach) : undefined;
  if (name === 'azimuthal') return width > 180 && south < 0 && north > 0 ? undefined : azimuthal(reach);
  if (name === 'equal-earth') return geoEqualEarth().rotate([width < 360 ? -middle : 0, 0]);
  if (name === 'mercator') return geoMercator().rotate([width < 360 ? -middle : 0, 0]);
  return undefined;
}

function azimuthal({ middle, south, north, pole }: Reach): GeoProjection {
  if (pole) return geoAzimuthalEqualArea().rotate([0, pole === 'north' ? -90 : 90]);
  return geoAzimuthalEqualArea().rotate([-middle, -(south + north) / 2]);
}

/** Parallels at a sixth of the latitudes from either end. */
function conic({ middle, south, north }: Reach): GeoProjection {
  const height = north - south;
  return geoConicEqualArea()
    .parallels([south + height / 6, north - height / 6])
    .rotate([-middle, 0]);
}
