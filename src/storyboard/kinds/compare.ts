import type { CompareExhibit } from '../../model/exhibit.js';
import type { WordedCompare } from '../../model/storyboard.js';
import { plain } from '../../wording/text.js';
import type { Words } from '../words.js';
import type { KindWords } from './kind.js';
import { common, nothingAloud } from './shared.js';

export const compare: KindWords<'compare'> = {
  word: wordCompare,
  points: ({ rows, sides }) =>
    rows.map((row) => ({
      claim: plain(row.label),
      detail: row.cells.map((cell, index) => `${plain(sides[index]?.label)}, ${plain(cell)}`).join('; '),
    })),
  aloud: nothingAloud,
};

function wordCompare(exhibit: CompareExhibit, words: Words): WordedCompare {
  return {
    ...common(exhibit, words),
    kind: 'compare',
    sides: exhibit.sides.map((side) => {
      const color = words.colorOf(side);
      return { label: words.text(side), ...(color && { color }) };
    }),
    rows: exhibit.rows.map((row) => ({
      label: words.text(row.label),
      cells: row.cells.map((cell) => words.text(cell)),
    })),
  };
}
