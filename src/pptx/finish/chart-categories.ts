import { child, children, descendants, make, owner } from '../xml.js';
import { drawnCharts } from './deck-parts.js';
import type { Mend } from './mend.js';

export const chartCategories: Mend = {
  name: 'chart categories',
  defect: 'one level of categories is written as a hierarchy, which readers of the file take for one',
  apply(deck) {
    for (const { part } of drawnCharts(deck)) {
      for (const hierarchy of descendants(deck.parts.document(part), 'c:multiLvlStrRef')) {
        const cells = child(hierarchy, 'c:f');
        const cache = child(hierarchy, 'c:multiLvlStrCache');
        const level = cache && child(cache, 'c:lvl');
        if (!cells || !level) continue;
        const document = owner(hierarchy);
        const points = [...children(cache, 'c:ptCount'), ...children(level, 'c:pt')];
        const plain = make(document, 'c:strRef', {}, [cells, make(document, 'c:strCache', {}, points)]);
        hierarchy.parentNode?.replaceChild(plain, hierarchy);
      }
    }
  },
};
