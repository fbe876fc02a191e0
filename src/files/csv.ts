import { realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { Report } from '../diagnostics/report.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Place } from '../model/place.js';
import { type CsvCell, type CsvRow, type RawRecord, rowOf } from './csv-places.js';
import { numberHint } from './number-hint.js';
import { findProject } from './project.js';
import { readTextFile } from './read.js';

export type { CsvCell, CsvRow } from './csv-places.js';

/** A table of a CSV file, each cell with its place. */
export interface Csv {
  readonly file: string;
  readonly headers: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Between cells; where it is a semicolon, numbers are written with a decimal comma. */
  readonly delimiter: ',' | ';' | '\t';
}

/**
 * The table of a CSV file that a user named at `at`, by a path relative to the file that names it. The first line has
 * the headers; commas, semicolons or tabs stand between cells. Undefined where the file cannot be read, with the reason
 * in the report; faulty rows are reported and left out.
 */
export function readCsv(written: string, report: Report, at: Place): Csv | undefined {
  const file = resolve(dirname(at.file), written);
  if (!isInside(file, at, written, report)) return undefined;
  const text = readTextFile(file, report, at)?.replace(/\r\n?/g, '\n');
  if (text === undefined) return undefined;
  const delimiter = delimiterOf(text);
  const records = recordsOf(text, delimiter, file, report);
  if (!records) return undefined;
  const [header, ...rest] = records.map((record) => rowOf(record, delimiter, file));
  if (!header) {
    report.add('csv-form', `${written} is empty`, at, 'write its headers in the first line');
    return undefined;
  }
  if (!headersAreSound(header, report)) return undefined;
  const rows = rest.filter((row) => hasAllCells(row, header, report));
  return { file, headers: header.cells.map(({ text: name }) => name), rows, delimiter };
}

/** Where the column of a name stands; a name that no header bears goes to the report. */
export function csvColumn(csv: Csv, name: string, report: Report, at: Place): number | undefined {
  const index = csv.headers.findIndex((header) => header.toLowerCase() === name.trim().toLowerCase());
  if (index >= 0) return index;
  const hint = nameHint(name, csv.headers);
  report.add('csv-column', `${relative(dirname(at.file), csv.file)} has no column "${name}"`, at, hint);
  return undefined;
}

/** The number in a cell; undefined where it is empty, or no number, which goes to the report. */
export function csvNumber(cell: CsvCell, csv: Csv, report: Report): number | undefined {
  const number = numberIn(cell, csv);
  if (number === undefined && cell.text !== '') refuseCell(cell, report);
  return number;
}

/** Cells of one column that are told of one by one; whoever writes all of a column wrongly is told so once. */
const mostRefused = 3;

/** The numbers of a column, row by row; of many cells that are none, the first ones go to the report, then their count. */
export function csvNumbers(csv: Csv, column: number, report: Report): (number | undefined)[] {
  const cells = csv.rows.map((row) => row.cells[column]!);
  const numbers = cells.map((cell) => numberIn(cell, csv));
  const refused = cells.filter(({ text }, row) => text !== '' && numbers[row] === undefined);
  for (const cell of refused.slice(0, mostRefused)) refuseCell(cell, report);
  const more = refused.length - mostRefused;
  if (more > 0) {
    const message = `${more} more ${more === 1 ? 'cell' : 'cells'} under "${csv.headers[column]}" ${more === 1 ? 'is no number' : 'are no numbers'}`;
    report.add('csv-value', message, refused[mostRefused]!.at, 'the hints above hold for the whole column');
  }
  return numbers;
}

function numberIn({ text }: CsvCell, { delimiter }: Csv): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-');
  const point = delimiter === ',' ? plain : plain.replace(',', '.');
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(point) ? Number(point) : undefined;
}

function refuseCell({ text, at }: CsvCell, report: Report): void {
  const hint = numberHint(text, 'csv') ?? 'write figures alone, such as 1234.5; leave unknown values empty';
  report.add('csv-value', `"${text}" is no number`, at, hint);
}

/** What a deck is made of lies in its project: a shared file cannot draw on what else is on a disk. */
function isInside(file: string, at: Place, written: string, report: Report): boolean {
  const { root } = findProject(dirname(at.file));
  const away = relative(real(root), real(file));
  if (away !== '..' && !away.startsWith(`..${sep}`) && resolve(away) !== away) return true;
  report.add(
    'file-outside',
    `${written} lies outside the project`,
    at,
    'copy it beside the findings that name it',
  );
  return false;
}

/** Links followed, so that none leads out; a path that does not exist stays as it is. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : resolve(real(folder), relative(folder, path));
  }
}

/** What stands most often in the first line, outside quotes. */
function delimiterOf(text: string): Csv['delimiter'] {
  const first = text
    .trimStart()
    .split('\n', 1)[0]!
    .replace(/"[^"]*"/g, '');
  const counted = ([',', ';', '\t'] as const).map((sign) => ({ sign, count: first.split(sign).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).sign;
}

function recordsOf(
  text: string,
  delimiter: string,
  file: string,
  report: Report,
): readonly RawRecord[] | undefined {
  try {
    const options = { delimiter, info: true, raw: true, relax_column_count: true, trim: true } as const;
    const records = parse(text, { ...options, skip_empty_lines: true }) as unknown as RawRecord[];
    return records.filter(({ record }) => record.some((cell) => cell !== ''));
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem;
    const line = (problem as CsvError & { readonly lines?: number }).lines ?? 1;
    const unclosed = problem.code === 'CSV_QUOTE_NOT_CLOSED';
    report.add(
      'csv-form',
      unclosed ? 'a quote is opened and never closed' : 'a quote stands inside a cell',
      { file, line: unclosed ? lineOfOpening(text) : line, column: 1, length: 0 },
      'quote the whole cell, and write a quote in it twice: "the ""old"" port"',
    );
    return undefined;
  }
}

/** The line of the last quote that opens a cell: what follows it has swallowed the rest of the file. */
function lineOfOpening(text: string): number {
  const last = text.lastIndexOf('"');
  return text.slice(0, last).split('\n').length;
}

function headersAreSound({ cells }: CsvRow, report: Report): boolean {
  const seen = new Set<string>();
  let sound = true;
  for (const [index, { text, at }] of cells.entries()) {
    const repeated = seen.has(text.toLowerCase());
    seen.add(text.toLowerCase());
    if (text !== '' && !repeated) continue;
    sound = false;
    if (text === '')
      report.add('csv-form', `column ${index + 1} has no header`, at, 'name every column in the first line');
    else report.add('csv-form', `two columns are headed "${text}"`, at, 'give each column a name of its own');
  }
  return sound;
}

function hasAllCells({ cells }: CsvRow, header: CsvRow, report: Report): boolean {
  const [has, needs] = [cells.length, header.cells.length];
  if (has === needs) return true;
  const message = `this row has ${has} ${has === 1 ? 'cell' : 'cells'}; the headers are ${needs}`;
  const hint =
    has > needs ? 'put a cell in quotes if its text has a delimiter' : 'leave unknown cells empty: a,,c';
  report.add('csv-form', message, cells[0]?.at, hint);
  return false;
}
