import type { ComposedMap } from '../../src/exhibits/maps/map.js';
import type { WordedMap } from '../../src/model/storyboard.js';
import { countryId, countryName } from '../../src/wording/countries.js';
import { plain } from '../../src/wording/text.js';
import { texts, wordsOf } from './worded-map.js';

/**
 * What a map's author asked for in words and finds neither on the map, nor in what its legend is told, nor among what
 * is reported.
 */
export function silentOf(map: WordedMap, { group, key, unsaid }: ComposedMap): string[] {
  const said = new Set(
    [
      ...texts(group).map(wordsOf),
      ...key.numbers.flatMap(({ names }) => names),
      ...key.unnamed.flatMap(({ names }) => names.split(', ')),
      ...key.callouts.map(plain),
      ...unsaid.map(({ name }) => name),
    ].map(folded),
  );
  return askedOf(map)
    .filter((ways) => !ways.some((way) => said.has(folded(way))))
    .map(([name]) => name!);
}

/** Each with the ways in which it may be said. */
function askedOf(map: WordedMap): string[][] {
  const { places, seas, regions, routes, callouts, symbols } = map;
  const labelled = routes.filter(({ label }) => label);
  return [
    ...countriesOf(map).map((name) => [name]),
    ...[...seas, ...regions].map(({ label }) => [plain(label)]),
    // A circle's value may stand with the name of its place.
    ...places.map(({ label }) => [plain(label), ...valuesOf(map, plain(label))]),
    ...labelled.map(({ label, heading }) => [plain(label), plain(heading)]),
    ...callouts.map(({ text }) => [plain(text)]),
    ...(symbols?.values ?? []).map(({ on, printed }) => {
      const name = 'at' in on ? plain(on.label) : (countryName(on.country, 'en') ?? '');
      return [printed, `${name} ${printed}`, name];
    }),
  ].filter(([name]) => name);
}

function valuesOf({ symbols }: WordedMap, name: string): string[] {
  const here = (symbols?.values ?? []).filter(({ on }) => 'at' in on && plain(on.label) === name);
  return here.map(({ printed }) => `${name} ${printed}`);
}

/**
 * Those whose label is chosen away are not asked for, nor Western Sahara where it is drawn with Morocco, or by a category:
 * a brief whose category names it does not build.
 */
function countriesOf({ fit, categories, frame, pointOfView }: WordedMap): string[] {
  const hidden = frame.labels.filter(({ show }) => show === 'none').map(({ country }) => country);
  const chosen = frame.labels.filter(({ show }) => show !== 'none').map(({ country }) => country);
  const coloured = categories
    .flatMap(({ countries }) => countries)
    .filter((name) => name !== 'Western Sahara');
  return [...fit, ...coloured, ...chosen]
    .filter((name) => !hidden.includes(name))
    .filter((name) => !(pointOfView === 'ma' && name === 'Western Sahara'))
    .map((name) => countryName(countryId(name) ?? '', 'en') ?? name);
}

function folded(words: string): string {
  return words.toUpperCase();
}
