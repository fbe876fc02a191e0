import polylabel from 'polylabel';
import { boundsOf, boxHasPoint, type Point, type Ring, ringArea } from './plane.js';

/**
 * Where a label of the given width-to-height ratio has most room in a shape: the pole of inaccessibility
 * of its largest outline, found with the plane squeezed by that ratio.
 */
export function labelAnchor(rings: readonly Ring[], aspect: number): Point {
  const [outer, ...rest] = [...rings].sort((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)));
  if (!outer) throw new Error('A shape without outlines has no place for a label');
  const bounds = boundsOf(outer);
  const holes = rest.filter((ring) => boxHasPoint(bounds, ring[0]!));
  const squeezed = [outer, ...holes].map((ring) => ring.map(([x, y]): Point => [x / aspect, y]));
  const [x, y] = polylabel(squeezed, 0.01);
  return [x * aspect, y];
}

/** The outline that shows most of a country. */
export function largestRing(rings: readonly Ring[]): Ring {
  return rings.reduce((best, ring) => (Math.abs(ringArea(ring)) > Math.abs(ringArea(best)) ? ring : best));
}
