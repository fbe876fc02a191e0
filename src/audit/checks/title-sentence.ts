import { plain, wordCount } from '../../wording/text.js';
import type { Check } from '../check.js';
import { mayBeSentence } from '../verbs/index.js';

/** A sentence of fewer words is rare enough to be asked about. */
const least = 4;

/** A title that names a topic where its layout wants a message. Only what is surely no sentence is told. */
export const titleSentence: Check = {
  code: 'title-no-sentence',
  find: ({ contract, words, storyboard }) => {
    if (contract.headline === 'name') return [];
    const title = plain(words.title);
    const count = wordCount(title);
    const why =
      count < least
        ? `has ${count} ${count === 1 ? 'word' : 'words'}`
        : mayBeSentence(title, storyboard.language)
          ? undefined
          : 'has no verb';
    if (why === undefined) return [];
    return [
      {
        message: `its title ${why}: "${title}" names a topic, not a message`,
        hint: 'say in a full sentence what the slide proves',
        at: words.title.at,
      },
    ];
  },
};
