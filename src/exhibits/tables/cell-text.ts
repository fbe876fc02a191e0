import type { TextParagraph } from '../../model/scene.js';
import type { Typesetter } from '../../typography/typesetter.js';
import type { TableColumn, TableLook } from './content.js';

/** What the look of a cell's words depends on. */
export interface CellPlace {
  readonly column: TableColumn;
  readonly index: number;
  readonly look: TableLook;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Numbers end where those above and below them end, in figures of one width. */
export function cellText(
  text: string,
  { column, index, look, size, bold }: CellPlace,
  type: Typesetter,
): TextParagraph {
  const named = look === 'banded' && index === 0;
  const style =
    column.type === 'text'
      ? type.style('body', size)
      : type.style('body', size, { font: type.theme.figures });
  return type.paragraph(text, { ...style, ...((bold || named) && { bold: true }) }, alignment(column));
}

export function headingText(
  text: string,
  column: TableColumn,
  look: TableLook,
  size: number,
  type: Typesetter,
): TextParagraph {
  const style =
    look === 'banded'
      ? type.style('heading', type.above('heading', size), { color: column.ground?.on ?? 'ink' })
      : type.style(
          'heading',
          type.steps('heading').find((step) => step <= size) ?? type.smallest('heading'),
          {
            color: 'muted',
          },
        );
  return type.paragraph(text, style, alignment(column));
}

function alignment(column: TableColumn): { readonly align?: 'end' } {
  return column.type === 'number' ? { align: 'end' } : {};
}
