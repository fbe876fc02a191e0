import type { ColorRole, RampRole } from '../../model/color.js';
import type { WordedChoropleth, WordedMap } from '../../model/storyboard.js';
import { westernSahara } from '../../wording/countries.js';
import { accentRole } from './colors.js';

/** The colour of each class, lowest first: even steps of the accent's ramp; for the map and its legend alike. */
export function classColors({ classes, color }: WordedChoropleth): ColorRole[] {
  const accent = accentRole(color);
  return classes.map((_, index) => {
    const tenth = Math.round((10 * index) / Math.max(1, classes.length - 1));
    return `${accent}Ramp${tenth}` as RampRole;
  });
}

/** The colour of each country that has a value, by its code. Western Sahara takes none. */
export function shadedCountries({ choropleth }: WordedMap): ReadonlyMap<string, ColorRole> {
  if (!choropleth) return new Map();
  const colors = classColors(choropleth);
  const pairs = choropleth.classes.flatMap(({ countries }, index) =>
    countries.map((id) => [id, colors[index]!] as const),
  );
  return new Map(pairs.filter(([id]) => id !== westernSahara));
}
