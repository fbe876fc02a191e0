import type { OptionsExhibit } from '../../model/exhibit.js';
import type { WordedOptions } from '../../model/storyboard.js';
import { plain, sentence } from '../../wording/text.js';
import type { Words } from '../words.js';
import type { KindWords, Point } from './kind.js';
import { common, wordEntry } from './shared.js';

export const options: KindWords<'options'> = { word: wordOptions, points, aloud: points };

function points(exhibit: WordedOptions): Point[] {
  return exhibit.options.map(({ heading, summary, text }) => ({
    claim: plain(heading),
    detail: [summary, text].map((one) => sentence(plain(one))).join(' '),
  }));
}

function wordOptions(exhibit: OptionsExhibit, words: Words): WordedOptions {
  return {
    ...common(exhibit, words),
    kind: 'options',
    options: exhibit.options.map((option) => ({
      ...wordEntry(option, words),
      summary: words.text(option.summary),
      ...(option.watch && { watch: words.text(option.watch) }),
    })),
  };
}
