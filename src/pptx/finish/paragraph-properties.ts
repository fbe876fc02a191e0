import { children, descendants, prepend, remove } from '../xml.js';
import { drawnPages } from './deck-parts.js';
import type { Mend } from './mend.js';

export const paragraphProperties: Mend = {
  name: 'paragraph properties',
  defect: 'each run of a paragraph repeats a:pPr after the run before it, in text and in table cells (5)',
  apply(deck) {
    for (const { document } of drawnPages(deck)) {
      for (const paragraph of descendants(document, 'a:p')) {
        const [first, ...repeated] = children(paragraph, 'a:pPr');
        repeated.forEach(remove);
        if (first) prepend(paragraph, first);
      }
    }
  },
};
