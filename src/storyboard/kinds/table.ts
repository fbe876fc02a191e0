import type { TableExhibit } from '../../model/exhibit.js';
import type { WordedTable } from '../../model/storyboard.js';
import { plain } from '../../wording/text.js';
import type { Words } from '../words.js';
import type { KindWords } from './kind.js';
import { common, nothingAloud } from './shared.js';

export const table: KindWords<'table'> = {
  word: wordTable,
  points: ({ rows, columns }) =>
    rows.map(({ cells }) => ({
      claim: plain(cells[0]),
      detail: cells
        .slice(1)
        .map((cell, index) => `${plain(columns[index + 1]?.label)}, ${plain(cell)}`)
        .join('; '),
    })),
  aloud: nothingAloud,
};

function wordTable(exhibit: TableExhibit, words: Words): WordedTable {
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
