import { csvColumn, csvNumber, readCsv } from '../../files/csv.js';
import { childOf, entriesOf, entryOf, nameIn, type YamlNode } from '../../files/yaml/node.js';
import type { Choropleth, Entry, MapSymbols, SymbolValue } from '../../model/exhibit.js';
import type { Place } from '../../model/place.js';
import { countryId, westernSahara } from '../../wording/countries.js';
import { colorIn } from '../colors.js';
import { type FindingsContext, referencesUnder } from '../findings-context.js';
import { wordingUnder } from '../words.js';
import { checkCountry, reportUncolored } from './map-countries.js';
import type { MapPositions } from './map-positions.js';
import { readClasses } from './value-classes.js';

/** A value as it stands in YAML or in a CSV file; undefined where it is unknown. */
interface NamedValue {
  readonly name: string;
  readonly at: Place;
  readonly value: number | undefined;
  readonly valueAt: Place;
  readonly inFile: boolean;
}

export function readChoropleth(node: YamlNode | undefined, context: FindingsContext): Choropleth | undefined {
  const entry = node && valueEntry(node, context);
  if (!node || !entry) return undefined;
  const values = new Map<string, number>();
  for (const { name, at, value, inFile } of namedValues(node, 'values', 'country', context)) {
    const id = checkCountry(name, at, context);
    if (id === undefined) continue;
    if (id === westernSahara) {
      if (!inFile) reportUncolored(at, context);
      else reportLeftOut(at, context);
    } else if (values.has(id)) reportTwice(name, at, context);
    else if (value !== undefined) values.set(id, value);
  }
  return { ...entry, classes: readClasses(node, values, context) };
}

export function readSymbols(
  node: YamlNode | undefined,
  positions: MapPositions,
  context: FindingsContext,
): MapSymbols | undefined {
  const entry = node && valueEntry(node, context);
  if (!node || !entry) return undefined;
  const seen = new Set<string>();
  const values = namedValues(node, 'data', 'place', context).flatMap((each): SymbolValue[] => {
    const on = symbolGround(each, positions);
    if (!on) return [];
    const key = 'country' in on ? on.country : on.name;
    if (seen.has(key)) reportTwice(each.name, each.at, context);
    seen.add(key);
    if (each.value === undefined) return [];
    if (each.value > 0) return [{ on, value: each.value }];
    const message = `a circle cannot show ${each.value}`;
    context.report.add(
      'wrong-value',
      message,
      each.valueAt,
      'circles show values above zero; leave this one out',
    );
    return [];
  });
  return { ...entry, values };
}

/** A place of the map, else a country, else a city: "Niger" is the country, "Niamey" the city. */
function symbolGround({ name, at }: NamedValue, positions: MapPositions): SymbolValue['on'] | undefined {
  const listed = positions.listed(name);
  if (listed) return listed;
  const country = countryId(name);
  if (country !== undefined) return { country };
  return positions.called(name, at);
}

function valueEntry(
  node: YamlNode,
  context: FindingsContext,
): (Entry & { readonly unit: string; readonly color?: string }) | undefined {
  const heading = wordingUnder(node, 'heading');
  const text = wordingUnder(node, 'text') ?? { byLanguage: { '*': '' }, at: node.at };
  const color = colorIn(childOf(node, 'color'), context);
  const unit = nameIn(childOf(node, 'unit')) ?? '';
  return (
    heading && { heading, text, unit, references: referencesUnder(node, context), ...(color && { color }) }
  );
}

/** The values under `key`, or those of a CSV file, in whose column `by` the names stand. */
function namedValues(node: YamlNode, key: string, by: string, context: FindingsContext): NamedValue[] {
  const inline = entryOf(node, key);
  const csv = entryOf(node, 'csv');
  if (inline && csv) {
    const hint = `keep \`${key}\` or \`csv\``;
    context.report.add('wrong-value', 'there are values here and in a file', csv.keyAt, hint);
    return [];
  }
  const values = csv ? valuesInFile(node, csv.value, by, context) : inlineValues(inline?.value);
  if (!inline && !csv) {
    const hint = `write \`${key}: { Morocco: 3.2 }\`, or \`csv\`, \`${by}\` and \`value\``;
    context.report.add('missing-key', 'there are no values here', node.at, hint);
  }
  return values;
}

function inlineValues(node: YamlNode | undefined): NamedValue[] {
  return entriesOf(node).flatMap(([name, { keyAt, value }]) => {
    if (value.kind !== 'scalar') return [];
    const number = typeof value.value === 'number' ? value.value : undefined;
    return [{ name, at: keyAt, value: number, valueAt: value.at, inFile: false }];
  });
}

function valuesInFile(node: YamlNode, file: YamlNode, by: string, context: FindingsContext): NamedValue[] {
  const csv = readCsv(nameIn(file) ?? '', context.report, file.at);
  if (!csv) return [];
  const column = (key: string): number | undefined => {
    const named = childOf(node, key);
    return csvColumn(csv, nameIn(named) ?? key, context.report, named?.at ?? file.at);
  };
  const [names, values] = [column(by), column('value')];
  if (names === undefined || values === undefined) return [];
  return csv.rows.map(({ cells }): NamedValue => {
    const [name, value] = [cells[names]!, cells[values]!];
    const number = csvNumber(value, csv, context.report);
    return { name: name.text, at: name.at, value: number, valueAt: value.at, inFile: true };
  });
}

function reportTwice(name: string, at: Place, { report }: FindingsContext): void {
  report.add('wrong-value', `${name} stands here a second time`, at, 'give each one value');
}

/** A table of the world has a row for the territory; it is not the user's choice to colour it. */
function reportLeftOut(at: Place, { report }: FindingsContext): void {
  const message =
    'Western Sahara takes no class: its status is disputed, and the map’s point of view draws it';
  report.add('country-uncolored', message, at, 'set "point-of-view" on the map, or take the row out');
}
