import { type GeoPermissibleObjects, type GeoProjection, geoStream } from 'd3-geo';
import { type Point, rounded } from './plane.js';

/** The rings of a shape as a projection draws and clips them, rounded and not closed: of its points those that `keeps` tells from the one before. */
export function ringsThrough(
  projection: GeoProjection,
  shape: GeoPermissibleObjects,
  keeps: (spot: Point, before: Point) => boolean,
): Point[][] {
  const rings: Point[][] = [];
  let ring: Point[] = [];
  const sink = {
    polygonStart() {},
    polygonEnd() {},
    lineStart() {
      ring = [];
    },
    point(x: number, y: number) {
      const spot: Point = [rounded(x), rounded(y)];
      const before = ring.at(-1);
      if (!before || keeps(spot, before)) ring.push(spot);
    },
    lineEnd() {
      rings.push(ring);
    },
  };
  geoStream(shape, projection.stream(sink));
  return rings;
}
