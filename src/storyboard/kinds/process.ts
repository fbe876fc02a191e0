import type { ProcessExhibit } from '../../model/exhibit.js';
import type { WordedProcess } from '../../model/storyboard.js';
import type { Words } from '../words.js';
import type { KindWords } from './kind.js';
import { common, entryPoints, wordEntry } from './shared.js';

export const process: KindWords<'process'> = {
  word: wordProcess,
  points: (exhibit) => entryPoints(exhibit.steps),
  aloud: (exhibit) => entryPoints(exhibit.steps),
};

function wordProcess(exhibit: ProcessExhibit, words: Words): WordedProcess {
  return {
    ...common(exhibit, words),
    kind: 'process',
    steps: exhibit.steps.map((step) => ({
      ...wordEntry(step, words),
      ...(step.when && { when: words.text(step.when) }),
    })),
  };
}
