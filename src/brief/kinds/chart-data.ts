import { numberHint } from '../../files/number-hint.js';
import { childOf, entriesOf, hasKey, itemsOf, nameIn, type YamlNode } from '../../files/yaml/node.js';
import type { ChartCell, ChartData, ChartSeriesData } from '../../model/exhibit.js';
import type { Fact } from '../../model/fact.js';
import { bounds } from '../../model/fact.js';
import type { Reference } from '../../model/reference.js';
import type { Wording } from '../../model/wording.js';
import { checkCellFact, checkChartData } from '../exhibit-data.js';
import { placedNames } from '../exhibit-parts.js';
import type { Data, FindingsContext } from '../findings-context.js';
import { present } from '../present.js';
import { flagUnder, numberUnder, wordUnder } from '../scalars.js';
import { dateUnder, namesUnder, readWording } from '../words.js';
import { readFileData } from './chart-file.js';
import { seriesNaming } from './chart-naming.js';

/** A chart's data as rows by series, and what the facts among them rest on. */
export interface ReadChartData {
  readonly table: ChartData;
  readonly references: readonly Reference[];
}

/** Data in any of their three forms: facts, rows and series, or a CSV file. */
export function readChartData(
  node: YamlNode | undefined,
  data: Data,
  context: FindingsContext,
): ReadChartData {
  if (node?.kind !== 'map') return factData(node, data, context);
  const common = present({ unit: namesUnder(node, 'unit')[0]?.trim(), period: dateUnder(node, 'period') });
  if (hasKey(node, 'csv')) {
    return { table: { form: 'series', ...common, ...readFileData(node, context) }, references: [] };
  }
  const rows = itemsOf(childOf(node, 'rows')).map(readWording);
  const series = seriesUnder(node, rows.length, data, context);
  const facts = factsOf(series, data, context, common.unit);
  return {
    table: { form: 'series', ...common, rows, series },
    references: facts.flatMap((fact) => fact.references),
  };
}

/** Facts alone: one series without a name, whose rows are the facts. */
function factData(node: YamlNode | undefined, data: Data, context: FindingsContext): ReadChartData {
  const names = placedNames(node);
  const facts = checkChartData(names, data, context);
  const rows = names.map(({ id, at }): Wording => {
    const fact = data.facts.get(id);
    return fact?.of ?? fact?.label ?? { byLanguage: { '*': id }, at };
  });
  const cells = names.map(({ id, at }) => ({ fact: id, at }));
  const at = node?.at ?? context.tree.at;
  return {
    table: { form: 'facts', rows, series: [{ cells, places: names.map((name) => name.at), at }] },
    references: facts.flatMap((fact) => fact.references),
  };
}

function seriesUnder(node: YamlNode, rows: number, data: Data, context: FindingsContext): ChartSeriesData[] {
  const series = childOf(node, 'series');
  if (series?.kind === 'map') {
    return entriesOf(series).map(([name, { keyAt, value }]) => ({
      name: { byLanguage: { '*': name }, at: keyAt },
      ...valuesIn(value, rows, data, context),
    }));
  }
  return itemsOf(series).map((one) => ({
    ...seriesNaming(one),
    ...valuesIn(childOf(one, 'values') ?? one, rows, data, context),
  }));
}

/** The values of a series, one for each row. One that is no value has been reported, and is not called missing as well. */
function valuesIn(
  node: YamlNode,
  rows: number,
  data: Data,
  context: FindingsContext,
): Pick<ChartSeriesData, 'cells' | 'places' | 'at'> {
  const items = itemsOf(node);
  const cells = items.map((item) => readCell(item, data, context));
  const whole = node.kind === 'list' && !node.lacking;
  if (whole && cells.length !== rows && rows > 0)
    context.report.add(
      'chart-data',
      `this series has ${cells.length} ${cells.length === 1 ? 'value' : 'values'} for ${rows} ${rows === 1 ? 'row' : 'rows'}`,
      cells.length > rows ? items[rows]!.at : node.at,
      cells.length > rows
        ? 'give each row one value; a comma parts values, decimals take a point: 12.5'
        : 'give each row one value, or ~ where nothing is known',
    );
  return { cells, places: items.map(({ at }) => at), at: node.at };
}

function readCell(node: YamlNode, data: Data, { report }: FindingsContext): ChartCell | undefined {
  const { at } = node;
  if (node.kind === 'scalar') {
    if (typeof node.value === 'number') return { value: node.value, approx: false, at };
    const id = nameIn(node);
    if (id === undefined) return undefined;
    const hint = data.facts.has(id) ? undefined : numberHint(id, 'cell');
    if (hint === undefined) return { fact: id, at };
    report.add('wrong-value', `"${id}" is neither a number nor a fact`, at, hint);
    return undefined;
  }
  const low = numberUnder(node, 'low');
  const high = numberUnder(node, 'high');
  const value = numberUnder(node, 'value') ?? low;
  if (value === undefined) return undefined;
  if (low !== undefined && high !== undefined && low >= high)
    report.add('wrong-value', `this range begins at ${low} and ends at ${high}`, at);
  const bound = wordUnder(node, 'bound', bounds);
  return { value, approx: flagUnder(node, 'approx') ?? false, at, ...present({ bound, high }) };
}

function factsOf(
  series: readonly ChartSeriesData[],
  data: Data,
  context: FindingsContext,
  unit: string | undefined,
): Fact[] {
  return series.flatMap((one) =>
    one.cells.flatMap((cell) => {
      if (!cell || !('fact' in cell)) return [];
      return checkCellFact({ id: cell.fact, at: cell.at }, one.unit ?? unit, data, context) ?? [];
    }),
  );
}
