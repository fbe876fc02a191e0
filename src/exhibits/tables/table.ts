import type { SceneElement, TableCell, TableElement, TableRow, TextParagraph } from '../../model/scene.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { paddingOf, type TableContent, type TablePlan, type TableSetting } from './content.js';
import { roomForDecimals } from './decimals.js';
import { excessCharacters } from './excess.js';
import { fillOf, isStriped, ruleUnder } from './ground.js';
import { innerWidth, rowHeights, rowTexts, sum } from './setting.js';

/** A body row may grow to this many times its words' height, so that a short table does not turn into bands of air. */
const stretch = { banded: 2.6, ruled: 2 } as const;

/** Width of the mark of an entity's colour at the start of its row, and the air over and under it. Inches. */
const mark = { width: 0.06, air: 0.05 };

/**
 * A native table whose rows are as high as their words ask, stretched to fill the box within reason; then the marks of
 * the rows that belong to an entity.
 */
export function table({ content, box }: TablePlan, setting: TableSetting, type: Typesetter): SceneElement[] {
  const texts = rowTexts(content, setting.size, type);
  const [header = 0, ...body] = rowHeights(content, setting, type);
  const bodySum = sum(body);
  for (const cells of texts) {
    for (const [column, cell] of cells.entries())
      type.reportBroken(content.id, [cell], innerWidth(content, column, cell, setting, type));
  }
  if (header + bodySum > box.h + 0.01) {
    type.reportOverflow(content.id, header + bodySum - box.h, excessCharacters(content, box, setting, type));
  }
  const room = bodySum === 0 ? 1 : (box.h - header) / bodySum;
  const factor = Math.min(stretch[content.look], Math.max(1, room));
  const heights = [header, ...bodyHeights(body, factor, box.h - header)];
  const rows = texts.map((cells, index) =>
    row(content, cells, index, { height: heights[index]!, setting, type }),
  );
  return [
    {
      kind: 'table',
      id: content.id,
      alt: content.alt,
      box: { ...box, h: sum(heights) },
      columns: setting.widths,
      rows,
      ...namedParts(content, type),
    },
    ...marks(content, { x: box.x, y: box.y }, heights),
  ];
}

/** Rows of one height where that holds the fullest; else each as its words ask, stretched alike. */
function bodyHeights(needed: readonly number[], factor: number, room: number): readonly number[] {
  const equal = room / Math.max(1, needed.length);
  const tallest = Math.max(...needed);
  const typical = [...needed].sort((a, b) => a - b)[Math.floor(needed.length / 2)]!;
  const even = Math.min(equal, Math.max(tallest, typical * factor));
  return tallest <= equal ? needed.map(() => even) : needed.map((height) => height * factor);
}

/** What of a table the file names: the column of the rows' names, rows of turns, a last row that adds up. */
function namedParts(
  content: TableContent,
  type: Typesetter,
): Pick<TableElement, 'namesRows' | 'striped' | 'endsInTotal'> {
  return {
    ...(content.columns[0]?.type === 'text' && { namesRows: true }),
    ...(isStriped(content, type) && { striped: true }),
    ...(content.rows.at(-1)?.total && { endsInTotal: true }),
  };
}

interface RowPlace {
  readonly height: number;
  readonly setting: TableSetting;
  readonly type: Typesetter;
}

/** Row 0 is the header. */
function row(
  content: TableContent,
  texts: readonly TextParagraph[],
  index: number,
  { height, setting: { padding, decimals }, type }: RowPlace,
): TableRow {
  const { columns, look } = content;
  const rule = ruleUnder(content, index, type);
  const cells = texts.map((text, column): TableCell => {
    const color = fillOf(content, index, column, type);
    const { x, end = x } = paddingOf(columns, column);
    const room = roomForDecimals(text, columns[column]!, decimals[column]!, type);
    return {
      paragraphs: [text],
      ...(color && { fill: { color } }),
      valign: index > 0 || look === 'banded' ? 'middle' : 'bottom',
      padding: { x, y: padding, ...(end + room !== x && { end: end + room }) },
      ...(rule && { rule }),
    };
  });
  return { height, cells };
}

function marks(
  { rows }: TableContent,
  corner: { readonly x: number; readonly y: number },
  heights: readonly number[],
): SceneElement[] {
  return rows.flatMap(({ color }, index): SceneElement[] => {
    if (!color) return [];
    const y = corner.y + sum(heights.slice(0, index + 1));
    return [
      {
        kind: 'shape',
        id: `Row ${index + 1} mark`,
        shape: 'rectangle',
        box: { x: corner.x, y: y + mark.air, w: mark.width, h: heights[index + 1]! - 2 * mark.air },
        fill: { color },
        decorative: true,
      },
    ];
  });
}
