import type { TextParagraph } from '../../model/scene.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { cellText, headingText } from './cell-text.js';
import { aroundWords, type TableBodyRow, type TableColumn, type TableContent } from './content.js';

/** Inches for the longest word of a column, for its longest cell on one line, and with its heading on one line too. */
interface Wants {
  readonly least: number;
  readonly line: number;
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
  const wants = columns.map((_, index) => wantsOf(columns, index, rows, look, size, type));
  const unbroken = wants.map((want, index) =>
    columns[index]!.type === 'text' ? want : { ...want, least: want.line },
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
  columns: readonly TableColumn[],
  index: number,
  rows: readonly TableBodyRow[],
  look: TableContent['look'],
  size: number,
  type: Typesetter,
): Wants {
  const column = columns[index]!;
  if (column.width !== undefined) return { least: column.width, line: column.width, most: column.width };
  const bold = rows.some((row) => row.highlight);
  const inCell = (text: string): number =>
    inches(cellText(text, { column, index, look, size, bold }, type), type);
  const inHeading = (text: string): number => inches(headingText(text, column, look, size, type), type);
  const cells = rows.map((row) => row.cells[index] ?? '');
  const headingWord = Math.max(...wordsOf(column.heading).map(inHeading));
  const least = Math.max(headingWord, ...cells.flatMap(wordsOf).map(inCell));
  const line = Math.max(headingWord, ...cells.map(inCell));
  const most = Math.max(line, inHeading(column.heading));
  const around = aroundWords(columns, index);
  return { least: least + around, line: line + around, most: most + around };
}

/** What a line may be broken between. */
function wordsOf(text: string): string[] {
  return text.split(/[^\S\u00a0\u202f]+/);
}

function inches({ runs }: TextParagraph, type: Typesetter): number {
  return runs.reduce((sum, run) => sum + type.width(run.text, run.style), 0) * allowance;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
