import { children, descendants, insertBefore, make, owner, remove } from '../xml.js';
import { drawnPages } from './deck-parts.js';
import type { Mend } from './mend.js';

export const emptyOutlines: Mend = {
  name: 'empty outlines',
  defect: 'what has no outline gets an a:ln that says nothing',
  apply(deck) {
    for (const { document } of drawnPages(deck)) {
      for (const outline of descendants(document, 'a:ln')) {
        if (children(outline).length === 0) remove(outline);
      }
    }
  },
};

export const roundJoins: Mend = {
  name: 'round joins',
  defect: 'a freeform has no line join: coastlines grow spikes',
  apply(deck) {
    for (const { document } of drawnPages(deck)) {
      for (const shape of descendants(document, 'p:spPr')) {
        if (children(shape, 'a:custGeom').length === 0) continue;
        for (const outline of children(shape, 'a:ln')) {
          insertBefore(outline, make(owner(outline), 'a:round'), ['a:headEnd', 'a:tailEnd']);
        }
      }
    }
  },
};
