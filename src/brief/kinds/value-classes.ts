import { childOf, entryOf, itemsOf, type YamlNode } from '../../files/yaml/node.js';
import type { ValueClass } from '../../model/exhibit.js';
import type { FindingsContext } from '../findings-context.js';
import { numberUnder, wordUnder } from '../scalars.js';

export const classMethods = ['quantile', 'equal'] as const;

/** How many classes there are where nothing is said. */
const usualClasses = 4;

/** The classes that a choropleth sorts its countries into, lowest first; what makes none goes to the report. */
export function readClasses(
  node: YamlNode,
  values: ReadonlyMap<string, number>,
  context: FindingsContext,
): ValueClass[] {
  const written = childOf(node, 'breaks');
  const clash = written && (entryOf(node, 'classes') ?? entryOf(node, 'method'));
  if (clash) {
    const hint = 'keep the breaks, or the number of classes and the method';
    context.report.add('wrong-value', '`breaks` say already which classes there are', clash.keyAt, hint);
  }
  if (written) return byBreaks(values, readBreaks(written, context));
  const method = wordUnder(node, 'method', classMethods) ?? 'quantile';
  const count = numberUnder(node, 'classes') ?? usualClasses;
  const different = new Set(values.values()).size;
  if (different < count) {
    const message = `${count} classes need as many different values; there are ${different}`;
    const at = entryOf(node, 'classes')?.value.at ?? node.at;
    if (values.size > 0)
      context.report.add('wrong-value', message, at, 'ask for fewer classes, or give `breaks`');
    return [];
  }
  return method === 'equal' ? byBreaks(values, equalBreaks(values, count)) : byQuantile(values, count);
}

function readBreaks(node: YamlNode, { report }: FindingsContext): number[] {
  const breaks = itemsOf(node).map((item) => (item.kind === 'scalar' ? Number(item.value) : Number.NaN));
  const fault = breaks.findIndex((each, index) => index > 0 && each <= breaks[index - 1]!);
  if (fault > 0) {
    const at = itemsOf(node)[fault]!.at;
    report.add(
      'wrong-value',
      `${breaks[fault]} does not come after ${breaks[fault - 1]}`,
      at,
      'write the lowest first',
    );
  }
  return breaks;
}

function byBreaks(values: ReadonlyMap<string, number>, breaks: readonly number[]): ValueClass[] {
  return Array.from({ length: breaks.length + 1 }, (_, index) => {
    const least = breaks[index - 1];
    const below = breaks[index];
    const within = (value: number): boolean =>
      (least === undefined || value >= least) && (below === undefined || value < below);
    const ends = { ...(least !== undefined && { least }), ...(below !== undefined && { below }) };
    return { ...ends, ...membersOf(values, within) };
  });
}

/** Equally wide classes; their ends are rounded to a tenth of a class at most, so that they can be read. */
function equalBreaks(values: ReadonlyMap<string, number>, count: number): number[] {
  const least = Math.min(...values.values());
  const width = (Math.max(...values.values()) - least) / count;
  const decimals = 1 - Math.floor(Math.log10(width));
  const rounded = (value: number): number =>
    decimals > 0 ? Number(value.toFixed(decimals)) : Math.round(value * 10 ** decimals) / 10 ** decimals;
  return Array.from({ length: count - 1 }, (_, index) => rounded(least + width * (index + 1)));
}

/** Classes of about as many countries each; equal values fall into one. They have no ends but the values found in them. */
function byQuantile(values: ReadonlyMap<string, number>, count: number): ValueClass[] {
  const sorted = [...values.values()].sort((a, b) => a - b);
  const different = [...new Set(sorted)];
  const starts: number[] = [0];
  for (let index = 1; index < count; index++) {
    const wanted = different.indexOf(sorted[Math.round((index * sorted.length) / count)] ?? sorted.at(-1)!);
    // Each class has a value at least, and leaves one for each that is to come.
    starts.push(Math.min(Math.max(wanted, starts[index - 1]! + 1), different.length - (count - index)));
  }
  return starts.map((start, index) => {
    const own = new Set(different.slice(start, starts[index + 1]));
    return membersOf(values, (value) => own.has(value));
  });
}

function membersOf(
  values: ReadonlyMap<string, number>,
  within: (value: number) => boolean,
): Pick<ValueClass, 'countries' | 'found'> {
  const members = [...values].filter(([, value]) => within(value));
  const found = members.map(([, value]) => value);
  return {
    countries: members.map(([country]) => country),
    ...(found.length > 0 && { found: [Math.min(...found), Math.max(...found)] as const }),
  };
}
