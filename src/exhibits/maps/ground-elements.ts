import type { ColorRole } from '../../model/color.js';
import type { PointOfView } from '../../model/exhibit.js';
import type { Box, Fill, FreeformElement, ShapeElement, Stroke } from '../../model/scene.js';
import { countryName } from '../../wording/countries.js';
import { borderStroke, coastStroke, disputedFill, disputedStrokes, landFill, seaFill } from './colors.js';
import type { DisputedLine } from './disputed-lines.js';
import { area, lines } from './freeforms.js';
import { isHatched } from './point-of-view.js';
import type { CountryShape, MapShapes } from './shapes.js';

/** The fill of a country by its code: its category's, else neutral; hatched where its status is not settled. */
export function fillOf(id: string, colors: ReadonlyMap<string, ColorRole>, pointOfView: PointOfView): Fill {
  if (isHatched(id, pointOfView)) return disputedFill;
  const color = colors.get(id);
  return color ? { color } : landFill;
}

/** Sea, countries, coasts, borders and lines in dispute, back to front. */
export function groundElements(
  { countries, borders, coasts, disputed }: MapShapes,
  colors: ReadonlyMap<string, ColorRole>,
  pointOfView: PointOfView,
  box: Box,
): (ShapeElement | FreeformElement)[] {
  const sea: ShapeElement = {
    kind: 'shape',
    id: 'Sea',
    shape: 'rectangle',
    box,
    fill: seaFill,
    decorative: true,
  };
  // Neutral land first, so that what is coloured is never cut by a neighbour's edge.
  const neutralFirst = [...countries].sort(
    (a, b) => Number(colors.has(a.id)) - Number(colors.has(b.id)) || (a.id < b.id ? -1 : 1),
  );
  return [
    sea,
    ...neutralFirst.map((country) =>
      area(englishName(country), country.rings, fillOf(country.id, colors, pointOfView)),
    ),
    ...(coasts.length > 0 ? [lines('Coastline', coasts, coastStroke)] : []),
    ...(borders.length > 0 ? [lines('Borders', borders, borderStroke)] : []),
    ...disputed
      .filter(({ paths }) => paths.length > 0)
      .map(({ line, paths }) => lines(line.name, paths, strokeOf(line))),
  ];
}

/** Western Sahara's lines are what a map of its region is read for; others are quieter. */
function strokeOf({ name, look }: DisputedLine): Stroke {
  const quiet = look === 'boundary' && name !== 'Boundary 27°40′';
  return quiet ? disputedStrokes.elsewhere : disputedStrokes[look];
}

function englishName({ id, name }: CountryShape): string {
  return countryName(id, 'en') ?? name;
}
