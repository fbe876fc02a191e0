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
  /** Largest size of the body's type, points. */
  readonly largest: number;
}

const padding = { x: 0.16, y: 0.09 } as const;

/** A body row may grow to this many times its words' height, so that a short table does not turn into bands of air. */
const stretch = 2.1;

/**
 * A table whose rows are as high as their words ask, stretched to fill the box within reason. First column bold,
 * a rule under each row; the type is the largest at which the whole table fits.
 */
export function table(content: TableContent, box: Box, type: Typesetter): TableElement {
  const heightsAt = (size: number): number[] => rowHeights(content, size, type);
  const size = type.fit('body', (step) => sum(heightsAt(step)) <= box.h, content.largest);
  const needed = heightsAt(size);
  const [header = 0, ...body] = needed;
  const bodySum = sum(body);
  const factor = bodySum === 0 ? 1 : Math.min(stretch, Math.max(1, (box.h - header) / bodySum));
  const heights = [header, ...body.map((height) => height * factor)];
  const rows = [
    headerRow(content, header, size, type),
    ...content.rows.map((cells, index) => bodyRow(cells, heights[index + 1]!, size, type)),
  ];
  return {
    kind: 'table',
    id: content.id,
    alt: content.alt,
    box: { ...box, h: sum(heights) },
    columns: content.columns,
    rows,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function cellText(text: string, column: number, size: number, type: Typesetter): TextParagraph {
  return type.paragraph(text, column === 0 ? type.style('heading', size) : type.style('body', size));
}

function rowHeights(content: TableContent, size: number, type: Typesetter): number[] {
  const header = content.header.map((cell) => type.paragraph(cell.text, type.style('heading', size + 1)));
  const body = content.rows.map((cells) => cells.map((text, column) => cellText(text, column, size, type)));
  return [header, ...body].map((cells) => {
    const heights = cells.map((cell, column) =>
      type.height([cell], content.columns[column]! - 2 * padding.x),
    );
    return Math.max(...heights) + 2 * padding.y;
  });
}

function headerRow(content: TableContent, height: number, size: number, type: Typesetter): TableRow {
  const cells = content.header.map(
    ({ text, color, on }): TableCell => ({
      paragraphs: [type.paragraph(text, type.style('heading', size + 1, { color: on }))],
      fill: { color },
      valign: 'middle',
      padding,
    }),
  );
  return { height, cells };
}

function bodyRow(texts: readonly string[], height: number, size: number, type: Typesetter): TableRow {
  const cells = texts.map(
    (text, column): TableCell => ({
      paragraphs: [cellText(text, column, size, type)],
      ...(column === 0 && { fill: { color: 'wash' as const } }),
      valign: 'middle',
      padding,
      rule: { color: 'quiet', width: 0.75 },
    }),
  );
  return { height, cells };
}
