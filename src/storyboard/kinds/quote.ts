import type { QuoteExhibit } from '../../model/exhibit.js';
import type { WordedQuote } from '../../model/storyboard.js';
import type { Words } from '../words.js';
import { common, wordEntry } from './shared.js';

export function wordQuote(exhibit: QuoteExhibit, words: Words): WordedQuote {
  return {
    ...common(exhibit, words),
    kind: 'quote',
    quote: words.text(exhibit.quote),
    by: words.text(exhibit.by),
    entries: exhibit.entries.map((entry) => wordEntry(entry, words)),
  };
}
