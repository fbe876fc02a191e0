import type { Fill, SceneElement, Stroke, TableCell, TableRow, TextParagraph } from '../../model/scene.js';
import type { Typesetter } from '../../typography/typesetter.js';
import {
  innerWidth,
  paddingOf,
  type TableBodyRow,
  type TableContent,
  type TablePlan,
  type TableSetting,
} from './content.js';
import { excessCharacters } from './excess.js';
import { rowHeights, rowTexts, sum } from './setting.js';

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
      type.reportBroken(content.id, [cell], innerWidth(content.columns, column, setting.widths[column]!));
  }
  if (header + bodySum > box.h + 0.01) {
    type.reportOverflow(content.id, header + bodySum - box.h, excessCharacters(content, box, setting, type));
  }
  const room = bodySum === 0 ? 1 : (box.h - header) / bodySum;
  const factor = Math.min(stretch[content.look], Math.max(1, room));
  const heights = [header, ...bodyHeights(body, factor, box.h - header)];
  const rows = texts.map((cells, index) => row(content, cells, index, heights[index]!, setting));
  return [
    {
      kind: 'table',
      id: content.id,
      alt: content.alt,
      box: { ...box, h: sum(heights) },
      columns: setting.widths,
      rows,
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

/** Row 0 is the header. */
function row(
  content: TableContent,
  texts: readonly TextParagraph[],
  index: number,
  height: number,
  { padding }: TableSetting,
): TableRow {
  const own = content.rows[index - 1];
  const below = content.rows[index];
  const cells = texts.map((text, column): TableCell => {
    const fill = own ? bodyFill(content, own, column) : content.columns[column]!.ground;
    const rule = ruleUnder(content, own, below);
    return {
      paragraphs: [text],
      ...(fill && { fill: { color: fill.color } }),
      valign: own || content.look === 'banded' ? 'middle' : 'bottom',
      padding: { ...paddingOf(content.columns, column), y: padding },
      ...(rule && { rule }),
    };
  });
  return { height, cells };
}

function bodyFill({ look }: TableContent, { highlight }: TableBodyRow, column: number): Fill | undefined {
  const grounded = highlight || (look === 'banded' && column === 0);
  return grounded ? { color: 'wash' } : undefined;
}

/** A row that the message is about stands between heavier rules, so that its ground is not all that tells it apart. */
function ruleUnder(
  { look }: TableContent,
  row: TableBodyRow | undefined,
  below: TableBodyRow | undefined,
): Stroke | undefined {
  if (!row) return look === 'banded' ? undefined : { color: 'ink', width: 1.5 };
  if (row.highlight || below?.highlight) return { color: 'ink', width: 1 };
  return { color: 'quiet', width: 0.75 };
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
