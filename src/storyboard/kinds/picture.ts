import type { PictureExhibit } from '../../model/exhibit.js';
import type { WordedPicture } from '../../model/storyboard.js';
import type { Words } from '../words.js';
import { common, wordEntry } from './shared.js';

export function wordPicture(exhibit: PictureExhibit, words: Words): WordedPicture {
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
