import { children, descendants, insertBefore } from '../xml.js';
import { drawnCharts } from './deck-parts.js';
import type { Mend } from './mend.js';

export const chartPoints: Mend = {
  name: 'chart points',
  defect: 'the colours of single bars stand after the labels, where the schema has no place for them (10)',
  apply(deck) {
    for (const { part } of drawnCharts(deck)) {
      for (const series of descendants(deck.parts.document(part), 'c:ser')) {
        for (const point of children(series, 'c:dPt')) insertBefore(series, point, ['c:dLbls']);
      }
    }
  },
};
