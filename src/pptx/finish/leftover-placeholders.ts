import { children, descendants, remove } from '../xml.js';
import { drawnSlides, shapeTree } from './deck-parts.js';
import type { Mend } from './mend.js';

/** Runs before the scene's own text is bound to its placeholders, so that whatever is a placeholder now is left over. */
export const leftoverPlaceholders: Mend = {
  name: 'leftover placeholders',
  defect: 'every placeholder of the layout is repeated on its slides, empty',
  apply(deck) {
    for (const { document } of drawnSlides(deck)) {
      for (const shape of children(shapeTree(document), 'p:sp')) {
        if (descendants(shape, 'p:ph').length > 0) remove(shape);
      }
    }
  },
};
