import type { TextParagraph } from '../../model/scene.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { headingText } from './cell-text.js';
import { aroundWords, type TableColumn, type TableContent } from './content.js';
import { roomForDecimals } from './decimals.js';

/** Inches for the longest word of a column, for its longest cell on one line, and with its heading on one line too. */
interface Wants {
  readonly least: number;
  readonly line: number;
  readonly most: number;
}

/** For viewers that set a hair wider than was measured. */
const allowance = 1.02;

/** The words of a table's body, and what the longest decimals of each column take. */
interface Body {
  readonly texts: readonly (readonly TextParagraph[])[];
  readonly decimals: readonly number[];
}

/**
 * Widths of the columns of a table at a type size, adding up to `total` inches: what a column's longest word needs, then
 * of the rest the more, the more its texts would fill. Numbers and dates stand on one line where that leaves the others
 * their words.
 */
export function columnWidths(
  { columns, look }: Pick<TableContent, 'columns' | 'look'>,
  body: Body,
  size: number,
  total: number,
  type: Typesetter,
): number[] {
  const wants = columns.map((column, index) => {
    const around = aroundWords(columns, index);
    const heading = headingText(column, column, look, size, type);
    return wantsOf(column, { heading, index, around, body }, type);
  });
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

interface ColumnPlace {
  readonly heading: TextParagraph;
  readonly index: number;
  readonly around: number;
  readonly body: Body;
}

function wantsOf(
  column: TableColumn,
  { heading, index, around, body: { texts, decimals } }: ColumnPlace,
  type: Typesetter,
): Wants {
  if (column.width !== undefined) return { least: column.width, line: column.width, most: column.width };
  const cells = texts.map((row) => row[index]!);
  const room = (cell: TextParagraph): number => roomForDecimals(cell, column, decimals[index]!, type);
  const headingWord = longestWord(heading, type);
  const least = Math.max(headingWord, ...cells.map((cell) => longestWord(cell, type) + room(cell)));
  const line = Math.max(headingWord, ...cells.map((cell) => inches(cell, type) + room(cell)));
  const most = Math.max(line, inches(heading, type));
  return { least: least + around, line: line + around, most: most + around };
}

/** Inches of the longest of what a line may be broken between. */
function longestWord({ runs }: TextParagraph, type: Typesetter): number {
  const words = runs.flatMap(({ text, style }) =>
    text.split(/[^\S\u00a0\u202f]+/).map((word) => type.width(word, style)),
  );
  return Math.max(0, ...words) * allowance;
}

function inches({ runs }: TextParagraph, type: Typesetter): number {
  return runs.reduce((sum, run) => sum + type.width(run.text, run.style), 0) * allowance;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
