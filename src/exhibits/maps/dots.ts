import type { PointOfView } from '../../model/exhibit.js';
import type { AtlasPart } from './atlas.js';
import { boxHasPoint, grown, type Point, type Ring, ringArea } from './plane.js';
import { groundOf } from './point-of-view.js';
import { type MapView, mainGround } from './projection.js';
import type { CountryShape } from './shapes.js';

const radius = 0.045;
const corners = 12;

/** Codes of what must be on the map: what the legend speaks of in a colour, and what must be in view. */
export interface MustBeSeen {
  readonly coloured: ReadonlySet<string>;
  readonly needed: ReadonlySet<string>;
}

export interface DotGround {
  readonly parts: readonly AtlasPart[];
  readonly view: MapView;
  readonly pointOfView: PointOfView;
}

/**
 * The countries with a dot for each coloured one that is too small to be seen, and for each that must be in view and
 * is too small to be drawn at all. Dots come last, over the ground of others; under a dot the country keeps its own
 * ground, or its neighbours would have a hole between them.
 */
export function withDots(
  countries: readonly CountryShape[],
  { coloured, needed }: MustBeSeen,
  { parts, view, pointOfView }: DotGround,
): readonly CountryShape[] {
  const dots = [...new Set([...coloured, ...needed])].flatMap((id): CountryShape[] => {
    const known = countries.find((country) => country.id === id);
    if (known && (!coloured.has(id) || areaOf(known) > Math.PI * radius ** 2)) return [];
    const spot = known ? middleOf(known) : spotOf(id, parts, view, pointOfView);
    if (!spot || !boxHasPoint(grown(view.box, -radius), spot)) return [];
    const name = known?.name ?? parts.find(({ key }) => key === id)?.name ?? id;
    return [{ id, name, rings: [circle(spot)], isDot: true, ...(known && { under: known.rings }) }];
  });
  const dotted = new Set(dots.map(({ id }) => id));
  return [...countries.filter(({ id }) => !dotted.has(id)), ...dots];
}

function areaOf({ rings }: CountryShape): number {
  return rings.reduce((sum, ring) => sum + Math.abs(ringArea(ring)), 0);
}

function middleOf({ rings }: CountryShape): Point {
  const largest = rings.reduce((best, ring) =>
    Math.abs(ringArea(ring)) > Math.abs(ringArea(best)) ? ring : best,
  );
  const points = largest.slice(1);
  const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return [mean(0), mean(1)];
}

function spotOf(
  id: string,
  parts: readonly AtlasPart[],
  view: MapView,
  pointOfView: PointOfView,
): Point | undefined {
  const [first] = mainGround(groundOf(id, parts, pointOfView));
  return (first && view.projection([...first.center])) ?? undefined;
}

function circle([x, y]: Point): Ring {
  const points = Array.from({ length: corners }, (_, i): Point => {
    const angle = (2 * Math.PI * i) / corners;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return [...points, points[0]!];
}
