import type { ColorRole } from '../../model/color.js';
import type { Stroke } from '../../model/scene.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { isHighlighted, type TableContent } from './content.js';

/** Whether every other row of a table stands on a ground: data to look things up in, in a theme that has them so. */
export function isStriped({ look }: TableContent, type: Typesetter): boolean {
  return look === 'ruled' && type.theme.table === 'striped';
}

/** The ground of a cell; row 0 is the header. */
export function fillOf(
  content: TableContent,
  index: number,
  column: number,
  type: Typesetter,
): ColorRole | undefined {
  const { columns, look, rows } = content;
  const striped = isStriped(content, type);
  // A stripe is taken already: what is brought out stands on a deeper ground than that.
  const highlight = striped ? 'rule' : 'wash';
  const row = rows[index - 1];
  if (!row) {
    if (look === 'banded') return columns[column]!.ground?.color;
    return columns[column]!.highlight ? highlight : undefined;
  }
  if (isHighlighted(columns, row, column)) return highlight;
  if (look === 'banded' && column === 0) return 'wash';
  return striped && index % 2 === 0 && !row.total ? 'wash' : undefined;
}

/** A row that the message is about stands between heavier rules, so that its ground is not all that tells it apart. */
export function ruleUnder(content: TableContent, index: number, type: Typesetter): Stroke | undefined {
  const { look, rows } = content;
  const row = rows[index - 1];
  const below = rows[index];
  if (!row) return look === 'banded' ? undefined : { color: 'ink', width: 1.5 };
  if (below?.total) return { color: 'ink', width: 1.5 };
  if (row.highlight || below?.highlight) return { color: 'ink', width: 1 };
  if (isStriped(content, type) && below) return undefined;
  return { color: 'quiet', width: 0.75 };
}
