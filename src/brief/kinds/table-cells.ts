import type { Csv, CsvCell } from '../../files/csv.js';
import { csvColumn, csvNumbers, readCsv } from '../../files/csv.js';
import { numberHint } from '../../files/number-hint.js';
import { childOf, nameIn, type YamlNode } from '../../files/yaml/node.js';
import type { TableExhibitCell, TableExhibitColumn, TableExhibitRow } from '../../model/exhibit.js';
import type { Wording } from '../../model/wording.js';
import { isIsoDate } from '../../wording/dates.js';
import { writtenNumber } from '../../wording/numbers.js';
import { readNumeral } from '../../wording/numerals.js';
import type { FindingsContext } from '../findings-context.js';

/** A column of the table, and the header of the file's column that it shows. */
export interface HeadedColumn extends TableExhibitColumn {
  readonly header: string;
}

/** A number keeps the decimals that it is written with, which YAML would drop. */
export function numberWording(node: YamlNode): Wording | undefined {
  if (node.kind !== 'scalar' || typeof node.value !== 'number') return undefined;
  return { byLanguage: { '*': node.source }, at: node.at };
}

const likeDate = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** What has the form of a date must be one; other words may stand in a column of dates. */
export function checkDate(written: string, at: YamlNode['at'], { report }: FindingsContext): void {
  const wrong = written.split('/').find((part) => likeDate.test(part) && !isIsoDate(part));
  if (wrong !== undefined) report.add('wrong-value', `there is no ${wrong} in the calendar`, at);
}

/**
 * Figures in a column of numbers are written as machines do, so that each language prints its own; what says more than
 * figures, such as a range, stands as it is written.
 */
export function checkFigures(node: YamlNode, { report }: FindingsContext): void {
  if (node.kind !== 'scalar' || typeof node.value !== 'string' || writtenNumber(node.value, 'en')) return;
  const numeral = readNumeral(node.value);
  if (numeral === undefined) return;
  const { unit, high, approx, bound } = numeral;
  if (unit !== '' || high !== undefined || approx || bound) return;
  report.add('wrong-value', `"${node.value}" is no number`, node.at, numberHint(node.value, 'cell'));
}

/** The rows of a CSV file, its columns in the order that the table has them. */
export function readCsvRows(
  node: YamlNode | undefined,
  columns: readonly HeadedColumn[],
  context: FindingsContext,
): TableExhibitRow[] {
  const named = childOf(node, 'csv');
  const written = nameIn(named);
  const csv = named && written !== undefined ? readCsv(written, context.report, named.at) : undefined;
  if (!csv) return [];
  const indexes = columns.map(({ header, label }) => csvColumn(csv, header, context.report, label.at));
  const numbers = indexes.map((index, column) =>
    index !== undefined && columns[column]!.type === 'number'
      ? csvNumbers(csv, index, context.report)
      : undefined,
  );
  return csv.rows.map(({ cells }, row) => ({
    cells: indexes.map((index, column) =>
      index === undefined
        ? 'not-available'
        : csvCell(cells[index]!, columns[column]!, numbers[column]?.[row], { csv, context }),
    ),
    highlight: false,
    highlightedCells: [],
    total: false,
    references: [],
  }));
}

/** A number or date that the file leaves empty is not available; a text is empty then. */
function csvCell(
  { text, at }: CsvCell,
  { type }: HeadedColumn,
  number: number | undefined,
  { csv, context }: { readonly csv: Csv; readonly context: FindingsContext },
): TableExhibitCell {
  if (text === '' && type !== 'text') return 'not-available';
  if (type === 'date') checkDate(text, at, context);
  return { byLanguage: { '*': number === undefined ? text : numberText(text, number, csv) }, at };
}

/** As machines write it, with the decimals that the file has. */
function numberText(text: string, number: number, { delimiter }: Csv): string {
  if (/e/i.test(text)) return String(number);
  const plain = text.replace(/[\s\u00a0\u202f]/g, '');
  return delimiter === ',' ? plain : plain.replace(',', '.');
}
