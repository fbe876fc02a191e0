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
  const role = bold || (look === 'banded' && index === 0) ? 'heading' : 'body';
  const face = column.type === 'text' ? {} : { font: type.theme.figures };
  return type.paragraph(text, type.style(role, size, face), alignment(column));
}

export function headingText(
  text: string,
  column: TableColumn,
  look: TableLook,
  size: number,
  type: Typesetter,
): TextParagraph {
  if (look === 'banded') {
    const color = column.ground?.on ?? 'ink';
    return type.paragraph(
      text,
      type.style('heading', type.above('heading', size), { color }),
      alignment(column),
    );
  }
  const step = type.steps('label').find((points) => points <= size) ?? type.smallest('label');
  return type.paragraph(text, type.style('label', step, { bold: true }), alignment(column));
}

function alignment(column: TableColumn): { readonly align?: 'end' } {
  return column.type === 'number' ? { align: 'end' } : {};
}
