import type { TableExhibit } from '../../model/exhibit.js';
import type { WordedTable } from '../../model/storyboard.js';
import type { Words } from '../words.js';
import { common } from './shared.js';

export function wordTable(exhibit: TableExhibit, words: Words): WordedTable {
  return {
    ...common(exhibit, words),
    kind: 'table',
    columns: exhibit.columns.map(({ label, type }) => ({ label: words.text(label), type })),
    rows: exhibit.rows.map(({ cells, highlight }) => {
      const color = words.colorOf(cells[0]);
      return { cells: cells.map((cell) => words.text(cell)), highlight, ...(color && { color }) };
    }),
  };
}
