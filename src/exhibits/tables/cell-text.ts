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

/** Numbers end where those above and below them end, and stand in the face of the words beside them: on one line. */
export function cellText(
  text: string,
  { column, index, look, size, bold }: CellPlace,
  type: Typesetter,
): TextParagraph {
  const role = bold || (look === 'banded' && index === 0) ? 'heading' : 'body';
  return type.paragraph(text, type.style(role, size), alignment(column));
}

/** A column's name, and after it the unit of its numbers in lighter type. */
export function headingText(
  { heading, unit }: Pick<TableColumn, 'heading' | 'unit'>,
  column: TableColumn,
  look: TableLook,
  size: number,
  type: Typesetter,
): TextParagraph {
  if (look === 'banded') {
    const color = column.ground?.on ?? 'ink';
    return type.paragraph(
      heading,
      type.style('heading', type.above('heading', size), { color }),
      alignment(column),
    );
  }
  const step = type.steps('label').find((points) => points <= size) ?? type.smallest('label');
  const color = column.highlight ? ({ color: 'ink' } as const) : {};
  const name = type.style('label', step, { bold: true, ...color });
  if (unit === undefined) return type.paragraph(heading, name, alignment(column));
  const runs = [
    { text: `${heading}, `, style: name },
    { text: unit, style: type.style('label', step, color) },
  ];
  return type.runs(runs, alignment(column));
}

function alignment(column: TableColumn): { readonly align?: 'end' } {
  return column.type === 'number' ? { align: 'end' } : {};
}
