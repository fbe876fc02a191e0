import type { ColorRole } from '../../model/color.js';
import type { Box, Fill, FreeformElement, ShapeElement } from '../../model/scene.js';
import { countryName } from '../../wording/countries.js';
import { borderStroke, coastStroke, disputedFill, disputedStrokes, landFill, seaFill } from './colors.js';
import type { DisputedLine } from './disputed-lines.js';
import { area, lines } from './freeforms.js';
import type { Line } from './plane.js';
import type { CountryShape, MapShapes } from './shapes.js';

/** The fill of a country by its code: its category's, else neutral; hatched where its status is not settled. */
export function fillOf(
  id: string,
  colors: ReadonlyMap<string, ColorRole>,
  hatched: ReadonlySet<string>,
): Fill {
  if (hatched.has(id)) return disputedFill;
  const color = colors.get(id);
  return color ? { color } : landFill;
}

/** Sea, countries, coasts, borders and lines in dispute, back to front. */
export function groundElements(
  { countries, borders, coasts, disputed }: MapShapes,
  colors: ReadonlyMap<string, ColorRole>,
  hatched: ReadonlySet<string>,
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
  const filled = (id: string, country: CountryShape, rings = country.rings): FreeformElement =>
    area(id, rings, fillOf(country.id, colors, hatched));
  return [
    sea,
    ...neutralFirst.flatMap((country) => {
      const name = englishName(country);
      if (!country.isDot) return [filled(name, country)];
      return country.under ? [filled(`${name} ground`, country, country.under)] : [];
    }),
    ...(coasts.length > 0 ? [lines('Coastline', coasts, coastStroke)] : []),
    ...(borders.length > 0 ? [lines('Borders', borders, borderStroke)] : []),
    ...disputed
      .filter(({ paths }) => paths.length > 0)
      .flatMap(({ line, paths }) => disputedLines(line, paths, colors)),
    // Over every neighbour and every line, since they are seen by nothing else.
    ...neutralFirst.filter(({ isDot }) => isDot).map((country) => filled(englishName(country), country)),
  ];
}

/**
 * Western Sahara's lines are what a map of its region is read for; others are quieter. Between coloured countries a
 * quiet line would be lost: it gets a light one under it, as a settled border there is light.
 */
function disputedLines(
  { name, look, sides }: DisputedLine,
  paths: readonly Line[],
  colors: ReadonlyMap<string, ColorRole>,
): FreeformElement[] {
  if (look !== 'boundary' || name === sahara) return [lines(name, paths, disputedStrokes[look])];
  if (!sides.flat().some((id) => colors.has(id))) return [lines(name, paths, disputedStrokes.elsewhere)];
  return [
    lines(`${name} ground`, paths, disputedStrokes.under),
    lines(name, paths, { ...disputedStrokes.elsewhere, color: 'ink' }),
  ];
}

const sahara = 'Boundary 27°40′';

function englishName({ id, name }: CountryShape): string {
  return countryName(id, 'en') ?? name;
}
