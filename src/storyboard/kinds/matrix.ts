import type { MatrixAxis, MatrixExhibit } from '../../model/exhibit.js';
import type { WordedAxis, WordedMatrix } from '../../model/storyboard.js';
import type { Words } from '../words.js';
import type { KindWords } from './kind.js';
import { common, entryPoints, wordEntry } from './shared.js';

export const matrix: KindWords<'matrix'> = {
  word: wordMatrix,
  points: (exhibit) => entryPoints(exhibit.quarters),
  aloud: (exhibit) => entryPoints(exhibit.quarters),
};

function wordMatrix(exhibit: MatrixExhibit, words: Words): WordedMatrix {
  return {
    ...common(exhibit, words),
    kind: 'matrix',
    across: wordAxis(exhibit.across, words),
    up: wordAxis(exhibit.up, words),
    quarters: exhibit.quarters.map((quarter) => ({
      ...wordEntry(quarter, words),
      across: quarter.across,
      up: quarter.up,
      highlight: quarter.highlight,
    })),
  };
}

function wordAxis({ label, low, high }: MatrixAxis, words: Words): WordedAxis {
  return { label: words.text(label), low: words.text(low), high: words.text(high) };
}
