import { children, descendants, make, owner, remove } from '../xml.js';
import { drawnPages } from './deck-parts.js';
import type { Mend } from './mend.js';

export const bullets: Mend = {
  name: 'bullets',
  defect:
    'a bullet takes the face of the text, which need not have one, and a size in a form that the schema has not',
  apply(deck) {
    for (const { document } of drawnPages(deck)) {
      for (const bullet of descendants(document, 'a:buChar')) {
        const paragraph = bullet.parentNode;
        if (!paragraph) continue;
        children(paragraph, 'a:buSzPct').forEach(remove);
        paragraph.insertBefore(make(owner(bullet), 'a:buFont', { typeface: 'Arial' }), bullet);
      }
    }
  },
};
