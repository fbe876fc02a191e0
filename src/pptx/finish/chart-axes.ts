import { children, descendants, remove } from '../xml.js';
import { drawnCharts } from './deck-parts.js';
import type { Mend } from './mend.js';

const axes = ['c:catAx', 'c:valAx', 'c:serAx', 'c:dateAx'];

export const chartAxes: Mend = {
  name: 'chart axes',
  defect:
    'a bar chart refers to a third axis that it does not have, and PowerPoint offers a repair (#1534, 7)',
  apply(deck) {
    for (const { part } of drawnCharts(deck)) {
      const document = deck.parts.document(part);
      const defined = new Set(
        descendants(document, ...axes).map((axis) => children(axis, 'c:axId')[0]?.getAttribute('val')),
      );
      for (const reference of descendants(document, 'c:axId')) {
        const kind = reference.parentNode?.nodeName ?? '';
        if (!axes.includes(kind) && !defined.has(reference.getAttribute('val'))) remove(reference);
      }
    }
  },
};
