import type { PictureExhibit } from '../../model/exhibit.js';
import type { WordedPicture } from '../../model/storyboard.js';
import type { Words } from '../words.js';
import type { KindWords } from './kind.js';
import { common, entryPoints, wordEntry } from './shared.js';

export const picture: KindWords<'picture'> = {
  word: wordPicture,
  points: (exhibit) => entryPoints(exhibit.entries),
  aloud: (exhibit) => entryPoints(exhibit.entries),
};

function wordPicture(exhibit: PictureExhibit, words: Words): WordedPicture {
  const { file, fileAt, alt, credit, licence, focus, entries } = exhibit;
  return {
    ...common(exhibit, words),
    kind: 'picture',
    file,
    fileAt,
    alt: words.text(alt),
    credit: words.text(credit),
    licence: words.text(licence),
    focus,
    entries: entries.map((entry) => wordEntry(entry, words)),
  };
}
