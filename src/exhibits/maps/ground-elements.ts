import type { ColorRole } from '../../model/color.js';
import type { Box, Fill, FreeformElement, ShapeElement } from '../../model/scene.js';
import { countryName } from '../../wording/countries.js';
import { borderStroke, coastStroke, disputedFill, disputedStrokes, landFill, seaFill } from './colors.js';
import { area, lines } from './freeforms.js';
import { westernSahara } from './point-of-view.js';
import type { CountryShape, MapShapes } from './shapes.js';

/** The fill of a country by its code: its category's, else neutral; Western Sahara's own. */
export function fillOf(id: string, colors: ReadonlyMap<string, ColorRole>): Fill {
  if (id === westernSahara) return disputedFill;
  const color = colors.get(id);
  return color ? { color } : landFill;
}

/** Sea, countries, coasts, borders and lines in dispute, back to front. */
export function groundElements(
  { countries, borders, coasts, disputed }: MapShapes,
  colors: ReadonlyMap<string, ColorRole>,
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
    ...neutralFirst.map((country) => area(englishName(country), country.rings, fillOf(country.id, colors))),
    ...(coasts.length > 0 ? [lines('Coastline', coasts, coastStroke)] : []),
    ...(borders.length > 0 ? [lines('Borders', borders, borderStroke)] : []),
    ...disputed
      .filter(({ paths }) => paths.length > 0)
      .map(({ line, paths }) => lines(line.name, paths, disputedStrokes[line.look])),
  ];
}

function englishName({ id, name }: CountryShape): string {
  return countryName(id, 'en') ?? name;
}
