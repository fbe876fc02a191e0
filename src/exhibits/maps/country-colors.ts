import type { ColorRole } from '../../model/color.js';
import type { WordedMap } from '../../model/storyboard.js';
import { countryId, westernSahara } from '../../wording/countries.js';
import { categoryColors } from './colors.js';
import { shadedCountries } from './shading.js';

/** Codes of known names; the brief has been checked for others. */
export function idsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => countryId(name) ?? []));
}

/** The colour of each coloured country: that of the first category that names it, else of its class. Western Sahara takes none. */
export function countryColors(map: WordedMap): ReadonlyMap<string, ColorRole> {
  const shaded = shadedCountries(map);
  return new Map([...shaded, ...highlightedCountries(map)]);
}

/** The same without what is coloured by its class. */
export function highlightedCountries(map: WordedMap): ReadonlyMap<string, ColorRole> {
  const colors = new Map<string, ColorRole>();
  const ofCategory = categoryColors(map);
  map.categories.forEach(({ countries }, index) => {
    for (const id of idsOf(countries)) {
      if (id !== westernSahara && !colors.has(id)) colors.set(id, ofCategory[index]!);
    }
  });
  return colors;
}
