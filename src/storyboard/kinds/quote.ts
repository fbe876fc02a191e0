import type { QuoteExhibit } from '../../model/exhibit.js';
import type { WordedQuote } from '../../model/storyboard.js';
import { plain } from '../../wording/text.js';
import type { Words } from '../words.js';
import type { KindWords } from './kind.js';
import { common, entryPoints, wordEntry } from './shared.js';

export const quote: KindWords<'quote'> = {
  word: wordQuote,
  points: (exhibit) => [
    { claim: `${plain(exhibit.by)}: ${plain(exhibit.quote)}`, detail: '' },
    ...entryPoints(exhibit.entries),
  ],
  aloud: (exhibit) => entryPoints(exhibit.entries),
};

function wordQuote(exhibit: QuoteExhibit, words: Words): WordedQuote {
  return {
    ...common(exhibit, words),
    kind: 'quote',
    quote: words.text(exhibit.quote),
    by: words.text(exhibit.by),
    cited: exhibit.cited,
    entries: exhibit.entries.map((entry) => wordEntry(entry, words)),
  };
}
