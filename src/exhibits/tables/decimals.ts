import type { TextParagraph } from '../../model/scene.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { decimalMark } from '../../wording/numbers.js';
import { phrases } from '../../wording/phrases.js';
import type { TableColumn } from './content.js';

/**
 * Inches of a number's decimals with their mark, 0 for a whole one or for the mark of what is not available; undefined
 * for a text that ends otherwise, such as with a unit.
 */
function decimalsWidth({ runs }: TextParagraph, type: Typesetter): number | undefined {
  const text = runs.map((run) => run.text).join('');
  const style = runs[0]?.style;
  if (!style || text === phrases(type.language).notAvailable.mark) return 0;
  if (!/\d$/.test(text)) return undefined;
  const mark = text.lastIndexOf(decimalMark(type.language));
  const decimals = mark < 0 ? '' : text.slice(mark);
  return /^\D\d+$/.test(decimals) ? type.width(decimals, style) : 0;
}

/** Of each column, what its longest decimals take; rows are those of the body. */
export function decimalsOf(
  columns: readonly TableColumn[],
  rows: readonly (readonly TextParagraph[])[],
  type: Typesetter,
): number[] {
  return columns.map((column, index) =>
    column.type === 'number'
      ? Math.max(0, ...rows.map((cells) => decimalsWidth(cells[index]!, type) ?? 0))
      : 0,
  );
}

/**
 * Inches that a number leaves free after it, where others have more decimals: so all stand with their decimal marks under
 * each other, and none shows more decimals than it was given with.
 */
export function roomForDecimals(
  text: TextParagraph,
  column: TableColumn,
  longest: number,
  type: Typesetter,
): number {
  if (column.type !== 'number' || longest === 0) return 0;
  const own = decimalsWidth(text, type);
  return own === undefined ? 0 : Math.max(0, longest - own);
}
