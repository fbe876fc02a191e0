import type { TextParagraph } from '../../model/scene.js';
import type { Roles } from '../../typography/steps.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { cellText, headingText } from './cell-text.js';
import { columnWidths } from './column-widths.js';
import {
  aroundWords,
  isHighlighted,
  type TableBodyRow,
  type TableContent,
  type TablePlan,
  type TableSetting,
} from './content.js';
import { decimalsOf, roomForDecimals } from './decimals.js';

/** Space over and under the words of a cell: as much as the table has room for. Inches. */
const paddingSteps = [0.1, 0.075, 0.055] as const;
const tightest = paddingSteps[2];

/** Rows up to which a table is set as large as text that leads. */
const fewRows = 4;

/** The words of each row, the header first. */
export function rowTexts(content: TableContent, size: number, type: Typesetter): TextParagraph[][] {
  const { columns, look, rows } = content;
  const header = columns.map((column) => headingText(column, column, look, size, type));
  return [header, ...rows.map((row) => bodyTexts(content, row, size, type))];
}

function bodyTexts(
  { columns, look }: Pick<TableContent, 'columns' | 'look'>,
  row: TableBodyRow,
  size: number,
  type: Typesetter,
): TextParagraph[] {
  return columns.map((column, index) => {
    const bold = row.total === true || isHighlighted(columns, row, index);
    return cellText(row.cells[index] ?? '', { column, index, look, size, bold }, type);
  });
}

/** What a cell's words have of its column's width, inches. */
export function innerWidth(
  { columns }: Pick<TableContent, 'columns'>,
  column: number,
  text: TextParagraph,
  { widths, decimals }: TableSetting,
  type: Typesetter,
): number {
  const room = roomForDecimals(text, columns[column]!, decimals[column]!, type);
  return widths[column]! - aroundWords(columns, column) - room;
}

/** Heights of all rows as their words ask, the header first; inches. */
export function rowHeights(content: TableContent, setting: TableSetting, type: Typesetter): number[] {
  return rowTexts(content, setting.size, type).map((cells) => {
    const heights = cells.map((cell, column) =>
      type.height([cell], innerWidth(content, column, cell, setting, type)),
    );
    return Math.max(...heights) + 2 * setting.padding;
  });
}

/** Widths of the columns and of their decimals at a size, from all rows of a table. */
function columnSetting(
  content: Pick<TableContent, 'columns' | 'look'>,
  rows: readonly TableBodyRow[],
  size: number,
  total: number,
  type: Typesetter,
): Pick<TableSetting, 'widths' | 'decimals'> {
  const texts = rows.map((row) => bodyTexts(content, row, size, type));
  const decimals = decimalsOf(content.columns, texts, type);
  return { decimals, widths: columnWidths(content, { texts, decimals }, size, total, type) };
}

/** The tightest that a table may be set, which is how it is shared out over slides. */
export function tightSetting({ content, box }: TablePlan, type: Typesetter): TableSetting {
  const size = type.smallest('body');
  return { size, padding: tightest, ...columnSetting(content, content.rows, size, box.w, type) };
}

/**
 * One setting for all parts of a table: the largest type at which each fits with its words whole, then the most
 * generous padding at that type.
 */
export function settingOf(plans: readonly TablePlan[], type: Typesetter): TableSetting {
  const [first] = plans;
  const rows = plans.flatMap((plan) => plan.content.rows);
  const columns = (size: number): Pick<TableSetting, 'widths' | 'decimals'> =>
    columnSetting(first!.content, rows, size, first!.box.w, type);
  const fits = (setting: TableSetting): boolean =>
    plans.every(
      ({ content, box }) =>
        sum(rowHeights(content, setting, type)) <= box.h && wordsWhole(content, setting, type),
    );
  const { look, largest } = first!.content;
  const roles: Roles = look === 'ruled' && rows.length <= fewRows ? ['lead', 'body'] : 'body';
  const size = type.fit(roles, (step) => fits({ size: step, padding: tightest, ...columns(step) }), largest);
  const set = columns(size);
  const padding = paddingSteps.find((each) => fits({ size, padding: each, ...set })) ?? tightest;
  return { size, padding, ...set };
}

/** Whether every word stands whole in its column. */
function wordsWhole(content: TableContent, setting: TableSetting, type: Typesetter): boolean {
  return rowTexts(content, setting.size, type).every((cells) =>
    cells.every((cell, column) =>
      type.fits([cell], innerWidth(content, column, cell, setting, type), Number.POSITIVE_INFINITY),
    ),
  );
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
