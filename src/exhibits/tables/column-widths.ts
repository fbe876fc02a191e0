import type { Typesetter } from '../../typography/typesetter.js';
import { cellText, headingText } from './cell-text.js';
import { paddingX, type TableBodyRow, type TableColumn, type TableContent } from './content.js';

/** Inches that a column cannot do without, and with which nothing in it is broken into lines. */
interface Wants {
  readonly least: number;
  readonly most: number;
}

/** For viewers that set a hair wider than was measured. */
const allowance = 1.02;

/**
 * Widths of the columns of a table at a type size, adding up to `total` inches: what a column's longest word needs, then
 * of the rest the more, the more its texts would fill. Numbers and dates stand on one line where that leaves the others
 * their words.
 */
export function columnWidths(
  { columns, look }: Pick<TableContent, 'columns' | 'look'>,
  rows: readonly TableBodyRow[],
  size: number,
  total: number,
  type: Typesetter,
): number[] {
  const wants = columns.map((column, index) => wantsOf(column, index, rows, look, size, type));
  const unbroken = wants.map((want, index) =>
    columns[index]!.type === 'text' ? want : { ...want, least: want.most },
  );
  return shared(sum(unbroken.map((one) => one.least)) <= total ? unbroken : wants, total);
}

function shared(wants: readonly Wants[], total: number): number[] {
  const least = sum(wants.map((one) => one.least));
  const most = sum(wants.map((one) => one.most));
  if (least >= total) return wants.map((one) => (one.least * total) / least);
  if (most <= total) return wants.map((one) => (one.most * total) / most);
  return wants.map((one) => one.least + ((total - least) * (one.most - one.least)) / (most - least));
}

function wantsOf(
  column: TableColumn,
  index: number,
  rows: readonly TableBodyRow[],
  look: TableContent['look'],
  size: number,
  type: Typesetter,
): Wants {
  if (column.width !== undefined) return { least: column.width, most: column.width };
  const inches = (text: string, heading = false): number => {
    const style = heading ? headingText(text, column, look, size, type) : cellStyleOf(text);
    return type.width(text, style.runs[0]!.style) * allowance;
  };
  const cellStyleOf = (text: string) =>
    cellText(text, { column, index, look, size, bold: rows.some((row) => row.highlight) }, type);
  const cells = rows.map((row) => row.cells[index] ?? '');
  const words = (text: string): string[] => text.split(/[^\S\u00a0]+/);
  const heading = Math.max(...words(column.heading).map((word) => inches(word, true)));
  const longestWord = Math.max(...cells.flatMap(words).map((word) => inches(word)));
  const longest = Math.max(...cells.map((text) => inches(text)));
  const whole = column.type === 'text' ? Math.max(longest, inches(column.heading, true)) : longest;
  return {
    least: Math.max(heading, longestWord) + 2 * paddingX,
    most: Math.max(heading, whole) + 2 * paddingX,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
