import type { TextParagraph } from '../../model/scene.js';
import type { Roles } from '../../typography/steps.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { cellText, headingText } from './cell-text.js';
import { columnWidths } from './column-widths.js';
import { innerWidth, type TableContent, type TablePlan, type TableSetting } from './content.js';

/** Space over and under the words of a cell: as much as the table has room for. Inches. */
const paddingSteps = [0.1, 0.075, 0.055] as const;
const tightest = paddingSteps[2];

/** Rows up to which a table is set as large as text that leads. */
const fewRows = 4;

/** The words of each row, the header first. */
export function rowTexts(content: TableContent, size: number, type: Typesetter): TextParagraph[][] {
  const { columns, look, rows } = content;
  const header = columns.map((column) => headingText(column.heading, column, look, size, type));
  const body = rows.map(({ cells, highlight = false }) =>
    columns.map((column, index) =>
      cellText(cells[index] ?? '', { column, index, look, size, bold: highlight }, type),
    ),
  );
  return [header, ...body];
}

/** Heights of all rows as their words ask, the header first; inches. */
export function rowHeights(
  content: TableContent,
  { size, padding, widths }: TableSetting,
  type: Typesetter,
): number[] {
  return rowTexts(content, size, type).map((cells) => {
    const heights = cells.map((cell, column) =>
      type.height([cell], innerWidth(content.columns, column, widths[column]!)),
    );
    return Math.max(...heights) + 2 * padding;
  });
}

/** The tightest that a table may be set, which is how it is shared out over slides. */
export function tightSetting({ content, box }: TablePlan, type: Typesetter): TableSetting {
  const size = type.smallest('body');
  return { size, padding: tightest, widths: columnWidths(content, content.rows, size, box.w, type) };
}

/**
 * One setting for all parts of a table: the largest type at which each fits with its words whole, then the most
 * generous padding at that type.
 */
export function settingOf(plans: readonly TablePlan[], type: Typesetter): TableSetting {
  const [first] = plans;
  const rows = plans.flatMap((plan) => plan.content.rows);
  const widths = (size: number): number[] => columnWidths(first!.content, rows, size, first!.box.w, type);
  const fits = (setting: TableSetting): boolean =>
    plans.every(
      ({ content, box }) =>
        sum(rowHeights(content, setting, type)) <= box.h && wordsWhole(content, setting, type),
    );
  const { look, largest } = first!.content;
  const roles: Roles = look === 'ruled' && rows.length <= fewRows ? ['lead', 'body'] : 'body';
  const size = type.fit(
    roles,
    (step) => fits({ size: step, padding: tightest, widths: widths(step) }),
    largest,
  );
  const set = widths(size);
  return {
    size,
    padding: paddingSteps.find((padding) => fits({ size, padding, widths: set })) ?? tightest,
    widths: set,
  };
}

/** Whether every word stands whole in its column. */
function wordsWhole(content: TableContent, { size, widths }: TableSetting, type: Typesetter): boolean {
  return rowTexts(content, size, type).every((cells) =>
    cells.every((cell, column) =>
      type.fits([cell], innerWidth(content.columns, column, widths[column]!), Number.POSITIVE_INFINITY),
    ),
  );
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
