import { hasKey, type YamlNode } from '../../files/yaml/node.js';
import type { Place } from '../../model/place.js';
import {
  contestedCountries,
  countryId,
  countryName,
  countrySuggestion,
  partsOfCountries,
  westernSahara,
} from '../../wording/countries.js';
import { type PlacedName, placedNames } from '../exhibit-parts.js';
import type { FindingsContext } from '../findings-context.js';

/** Country names or codes; those that nobody knows go to the report. */
export function readCountries(node: YamlNode | undefined, context: FindingsContext): string[] {
  const names = placedNames(node);
  for (const { id: name, at } of names) checkCountry(name, at, context);
  return names.map(({ id }) => id);
}

/** The countries of a category. Western Sahara takes no category's colour: a map's point of view decides how it is drawn. */
export function readColoredCountries(node: YamlNode | undefined, context: FindingsContext): string[] {
  for (const { id, at } of placedNames(node)) {
    if (countryId(id) === westernSahara) reportUncolored(at, context);
  }
  return readCountries(node, context);
}

/** The ISO numeric code of a country; undefined, with the reason in the report, where nobody knows it or the atlas has it not. */
export function checkCountry(name: string, at: Place, { report }: FindingsContext): string | undefined {
  const id = countryId(name);
  const whole = id === undefined ? undefined : partsOfCountries.get(id);
  if (whole !== undefined) {
    const country = countryName(whole, 'en');
    const message = `the atlas draws ${countryName(id!, 'en')} as part of ${country}, not by itself`;
    report.add('country-unknown', message, at, `write ${country}, or leave it out`);
  }
  if (id !== undefined) return id;
  const near = countrySuggestion(name);
  const hint = near ? `did you mean ${near}?` : 'write its English name or its ISO 3166 code';
  report.add('country-unknown', `there is no country "${name}"`, at, hint);
  return undefined;
}

/**
 * Warns of highlighted countries whose ground is disputed, where the map's point of view has not been chosen: what is
 * coloured then says more than its author may have meant.
 */
export function noteDisputed(
  names: readonly PlacedName[],
  map: YamlNode | undefined,
  context: FindingsContext,
): void {
  if (hasKey(map, 'point-of-view')) return;
  for (const { id: name, at } of names) {
    const id = countryId(name);
    const dispute = id === undefined ? undefined : contestedCountries.get(id);
    if (!dispute || id === westernSahara) continue;
    context.report.add(
      'ground-disputed',
      `${countryName(id!, 'en')} is coloured, and ${dispute}`,
      at,
      'set "point-of-view" on the map to say that this is meant',
    );
  }
}

export function reportUncolored(at: Place, { report }: FindingsContext): void {
  const reason = contestedCountries.get(westernSahara);
  if (reason)
    report.add('country-unknown', reason, at, 'leave it out here, and set "point-of-view" on the map');
}
