import { descendants } from '../xml.js';
import { drawnSlides } from './deck-parts.js';
import type { Mend } from './mend.js';

export const slideNames: Mend = {
  name: 'slide names',
  defect: 'slides are named by their number, which a macro or an add-in cannot rely on once slides are moved',
  apply(deck) {
    drawnSlides(deck).forEach(({ document }, index) => {
      descendants(document, 'p:cSld')[0]?.setAttribute('name', deck.scene.slides[index]!.id);
    });
  },
};
