import type { ColorRole } from '../../model/color.js';
import type { Box, TableCell, TableElement, TableRow, TextParagraph } from '../../model/scene.js';
import type { Typesetter } from '../../typography/typesetter.js';

/** A table in words: a header row and body rows of as many cells. */
export interface TableContent {
  readonly id: string;
  readonly alt: string;
  readonly header: readonly { readonly text: string; readonly color: ColorRole; readonly on: ColorRole }[];
  readonly rows: readonly (readonly string[])[];
  /** Inches; they add up to the box's width. */
  readonly columns: readonly number[];
  /** Largest size of the body's type, points: a step of the scale; the largest of `body` where absent. */
  readonly largest?: number;
}

/** Space beside the words of a cell, and over and under them: as much as the table has room for. Inches. */
const paddingX = 0.16;
const paddingSteps = [0.1, 0.075, 0.055];

/** Type size in points and vertical padding in inches that a table is set with. */
interface Setting {
  readonly size: number;
  readonly padding: number;
}

/** A body row may grow to this many times its words' height, so that a short table does not turn into bands of air. */
const stretch = 2.6;

/**
 * A table whose rows are as high as their words ask, stretched to fill the box within reason. First column bold,
 * a rule under each row; the type is the largest at which the whole table fits.
 */
export function table(content: TableContent, box: Box, type: Typesetter): TableElement {
  const setting = setTable(content, box, type);
  reportBroken(content, setting.size, type);
  const [header = 0, ...body] = rowHeights(content, setting, type);
  const bodySum = sum(body);
  if (header + bodySum > box.h + 0.01) {
    type.reportOverflow(content.id, header + bodySum - box.h, excessCharacters(content, box, setting, type));
  }
  const factor = bodySum === 0 ? 1 : Math.min(stretch, Math.max(1, (box.h - header) / bodySum));
  const heights = body.map((height) => height * factor);
  const rows = content.rows.map((cells, index) => bodyRow(cells, heights[index]!, setting, type));
  return {
    kind: 'table',
    id: content.id,
    alt: content.alt,
    box: { ...box, h: header + sum(heights) },
    columns: content.columns,
    rows: [headerRow(content, header, setting, type), ...rows],
  };
}

/** The largest type at which the table fits, then the most generous padding at that type. */
function setTable(content: TableContent, box: Box, type: Typesetter): Setting {
  const fits = (setting: Setting): boolean => sum(rowHeights(content, setting, type)) <= box.h;
  const tightest = paddingSteps.at(-1)!;
  const size = type.fit(
    'body',
    (step) => wordsWhole(content, step, type) && fits({ size: step, padding: tightest }),
    content.largest,
  );
  return { size, padding: paddingSteps.find((padding) => fits({ size, padding })) ?? tightest };
}

/** How many characters must go, word by word from the longest cell, until the table fits; undefined where rows must. */
function excessCharacters(
  content: TableContent,
  box: Box,
  setting: Setting,
  type: Typesetter,
): number | undefined {
  const rows = content.rows.map((cells) => [...cells]);
  let removed = 0;
  while (sum(rowHeights({ ...content, rows }, setting, type)) > box.h + 0.01) {
    const longest = Math.max(...rows.flat().map((text) => text.length));
    const row = rows.find((cells) => cells.some((text) => text.length === longest));
    const column = row?.findIndex((text) => text.length === longest) ?? 0;
    const text = row?.[column] ?? '';
    const space = text.lastIndexOf(' ');
    if (!row || space < 1) return undefined;
    row[column] = text.slice(0, space);
    removed += text.length - space;
  }
  return removed;
}

/** The words of each row's cells. */
function rowTexts({ header, rows }: TableContent, size: number, type: Typesetter): TextParagraph[][] {
  const headings = header.map((cell) => headerText(cell.text, size, type));
  return [headings, ...rows.map((cells) => cells.map((text, column) => cellText(text, column, size, type)))];
}

/** Whether every word stands whole in its column. */
function wordsWhole(content: TableContent, size: number, type: Typesetter): boolean {
  return rowTexts(content, size, type).every((cells) =>
    cells.every((cell, column) => type.fits([cell], roomOf(content, column), Number.POSITIVE_INFINITY)),
  );
}

function reportBroken(content: TableContent, size: number, type: Typesetter): void {
  for (const cells of rowTexts(content, size, type)) {
    for (const [column, cell] of cells.entries()) {
      type.reportBroken(content.id, [cell], roomOf(content, column));
    }
  }
}

/** Inches for the words of a column's cells. */
function roomOf({ columns }: TableContent, column: number): number {
  return columns[column]! - 2 * paddingX;
}

function headerText(text: string, size: number, type: Typesetter, color: ColorRole = 'ink'): TextParagraph {
  return type.paragraph(text, type.style('heading', type.above('heading', size), { color }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function cellText(text: string, column: number, size: number, type: Typesetter): TextParagraph {
  return type.paragraph(text, column === 0 ? type.style('heading', size) : type.style('body', size));
}

function rowHeights(content: TableContent, { size, padding }: Setting, type: Typesetter): number[] {
  return rowTexts(content, size, type).map((cells) => {
    const heights = cells.map((cell, column) => type.height([cell], roomOf(content, column)));
    return Math.max(...heights) + 2 * padding;
  });
}

function headerRow(
  content: TableContent,
  height: number,
  { size, padding }: Setting,
  type: Typesetter,
): TableRow {
  const cells = content.header.map(
    ({ text, color, on }): TableCell => ({
      paragraphs: [headerText(text, size, type, on)],
      fill: { color },
      valign: 'middle',
      padding: { x: paddingX, y: padding },
    }),
  );
  return { height, cells };
}

function bodyRow(
  texts: readonly string[],
  height: number,
  { size, padding }: Setting,
  type: Typesetter,
): TableRow {
  const cells = texts.map(
    (text, column): TableCell => ({
      paragraphs: [cellText(text, column, size, type)],
      ...(column === 0 && { fill: { color: 'wash' as const } }),
      valign: 'middle',
      padding: { x: paddingX, y: padding },
      rule: { color: 'quiet', width: 0.75 },
    }),
  );
  return { height, cells };
}
