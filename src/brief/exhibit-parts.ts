import { childOf, itemsOf, nameIn, type YamlNode } from '../files/yaml/node.js';
import type { Entry, MapCategory, MapLabel, MapRoute, OptionEntry } from '../model/exhibit.js';
import type { Place } from '../model/place.js';
import { contestedCountries, countryId, countrySuggestion } from '../wording/countries.js';
import { colorIn } from './colors.js';
import { type FindingsContext, referencesUnder } from './findings-context.js';
import { present } from './present.js';
import { readWording, wordingUnder } from './words.js';

/** A name with where it stands. */
export interface PlacedName {
  readonly id: string;
  readonly at: Place;
}

/** The names under a key, each with its place. */
export function placedNames(node: YamlNode | undefined): PlacedName[] {
  return itemsOf(node).flatMap((item) => {
    const id = nameIn(item);
    return id === undefined ? [] : [{ id, at: item.at }];
  });
}

export function readEntries(node: YamlNode | undefined, context: FindingsContext): Entry[] {
  return itemsOf(node).flatMap((item) => readEntry(item, context) ?? []);
}

export function readOptions(node: YamlNode | undefined, context: FindingsContext): OptionEntry[] {
  return itemsOf(node).flatMap((item) => {
    const entry = readEntry(item, context);
    const summary = wordingUnder(item, 'summary');
    return entry && summary
      ? [{ ...entry, ...present({ summary, watch: wordingUnder(item, 'watch') }) }]
      : [];
  });
}

export function readCategories(node: YamlNode | undefined, context: FindingsContext): MapCategory[] {
  return itemsOf(node).flatMap((item) => {
    const entry = readEntry(item, context);
    const countries = readColoredCountries(childOf(item, 'countries'), context);
    const color = colorIn(childOf(item, 'color'), context);
    return entry ? [{ ...entry, countries, at: item.at, ...(color && { color }) }] : [];
  });
}

export function readRoutes(node: YamlNode | undefined, context: FindingsContext): MapRoute[] {
  return itemsOf(node).flatMap((item) => {
    const entry = readEntry(item, context);
    const color = colorIn(childOf(item, 'color'), context);
    const via = itemsOf(childOf(item, 'via')).map(readPosition);
    const indicative = scalar(childOf(item, 'indicative')) === true;
    return entry ? [{ ...entry, via, indicative, at: item.at, ...(color && { color }) }] : [];
  });
}

export function readSeas(node: YamlNode | undefined): MapLabel[] {
  return itemsOf(node).flatMap((item) => {
    const label = childOf(item, 'label');
    return label ? [{ label: readWording(label), at: readPosition(childOf(item, 'at')) }] : [];
  });
}

/** The countries of a category. Western Sahara takes no category's colour: a map's point of view decides how it is drawn. */
export function readColoredCountries(node: YamlNode | undefined, context: FindingsContext): string[] {
  for (const { id: name, at } of placedNames(node)) {
    const reason = countryId(name) === westernSahara ? contestedCountries.get(westernSahara) : undefined;
    if (reason)
      context.report.add(
        'country-unknown',
        reason,
        at,
        'leave it out here, and set "point-of-view" on the map',
      );
  }
  return readCountries(node, context);
}

const westernSahara = '732';

/** Country names or codes; those that nobody knows go to the report. */
export function readCountries(node: YamlNode | undefined, context: FindingsContext): string[] {
  const names = placedNames(node);
  for (const { id: name, at } of names) {
    if (countryId(name) !== undefined) continue;
    const near = countrySuggestion(name);
    const hint = near ? `did you mean ${near}?` : 'write its English name or its ISO 3166 code';
    context.report.add('country-unknown', `there is no country "${name}"`, at, hint);
  }
  return names.map(({ id }) => id);
}

/** A heading with its text; undefined where either is faulty. */
export function readEntry(node: YamlNode, context: FindingsContext): Entry | undefined {
  const heading = wordingUnder(node, 'heading');
  const text = wordingUnder(node, 'text');
  const references = referencesUnder(node, context);
  return heading && text && { heading, text, references };
}

function readPosition(node: YamlNode | undefined): readonly [number, number] {
  const [longitude, latitude] = itemsOf(node).map(scalar);
  return [Number(longitude), Number(latitude)];
}

function scalar(node: YamlNode | undefined): unknown {
  return node?.kind === 'scalar' ? node.value : undefined;
}
