import type { Box } from '../../model/scene.js';
import type { Typesetter } from '../../typography/typesetter.js';
import type { TableContent, TableSetting } from './content.js';
import { rowHeights, sum } from './setting.js';

/** How many characters must go, word by word from the longest cell, until a table fits; undefined where rows must. */
export function excessCharacters(
  content: TableContent,
  box: Box,
  setting: TableSetting,
  type: Typesetter,
): number | undefined {
  const rows = content.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  let removed = 0;
  while (sum(rowHeights({ ...content, rows }, setting, type)) > box.h + 0.01) {
    const longest = Math.max(...rows.flatMap((row) => row.cells.map((text) => text.length)));
    const row = rows.find(({ cells }) => cells.some((text) => text.length === longest));
    const column = row?.cells.findIndex((text) => text.length === longest) ?? 0;
    const text = row?.cells[column] ?? '';
    const space = text.lastIndexOf(' ');
    if (!row || space < 1) return undefined;
    row.cells[column] = text.slice(0, space);
    removed += text.length - space;
  }
  return removed;
}
