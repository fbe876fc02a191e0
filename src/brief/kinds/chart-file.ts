import { type Csv, csvColumn, csvNumbers, readCsv } from '../../files/csv.js';
import { childOf, itemsOf, nameIn, type YamlNode } from '../../files/yaml/node.js';
import type { ChartCell, ChartData, ChartSeriesData } from '../../model/exhibit.js';
import type { Wording } from '../../model/wording.js';
import type { FindingsContext } from '../findings-context.js';
import { seriesNaming } from './chart-naming.js';

/** Rows and series of a CSV file: one column names the rows, each of the others is a series under its header. */
export function readFileData(node: YamlNode, context: FindingsContext): Pick<ChartData, 'rows' | 'series'> {
  const written = nameIn(childOf(node, 'csv'));
  const at = childOf(node, 'csv')?.at ?? node.at;
  const csv = written === undefined ? undefined : readCsv(written, context.report, at);
  if (!csv) return { rows: [], series: [] };
  const names = columnIn(childOf(node, 'rows'), csv, context);
  const rows = csv.rows.map(({ cells }): Wording => {
    const cell = cells[names ?? 0];
    return { byLanguage: { '*': cell?.text ?? '' }, at: cell?.at ?? at };
  });
  const series = itemsOf(childOf(node, 'series')).flatMap((one) => readColumn(one, csv, context) ?? []);
  return { rows, series };
}

function readColumn(node: YamlNode, csv: Csv, context: FindingsContext): ChartSeriesData | undefined {
  const named = node.kind === 'map' ? childOf(node, 'column') : node;
  const column = columnIn(named, csv, context);
  if (column === undefined) return undefined;
  const numbers = csvNumbers(csv, column, context.report);
  const places = csv.rows.map(({ cells: all }) => all[column]!.at);
  const cells = numbers.map((value, row): ChartCell | undefined =>
    value === undefined ? undefined : { value, approx: false, at: places[row]! },
  );
  const header: Wording = { byLanguage: { '*': csv.headers[column]! }, at: node.at };
  return { name: header, ...seriesNaming(node), cells, places, at: node.at };
}

function columnIn(node: YamlNode | undefined, csv: Csv, { report }: FindingsContext): number | undefined {
  const name = nameIn(node);
  return name === undefined ? undefined : csvColumn(csv, name, report, node!.at);
}
