import { relatedPart, renameParts } from '../relationships.js';
import { drawnCharts } from './deck-parts.js';
import type { Mend } from './mend.js';

export const chartNumbers: Mend = {
  name: 'chart numbers',
  defect: 'charts are counted over the whole process, so that a deck depends on what was built before it',
  apply(deck) {
    const names = new Map<string, string>();
    drawnCharts(deck).forEach(({ part }, index) => {
      names.set(part, `ppt/charts/chart${index + 1}.xml`);
      const workbook = relatedPart(deck.parts, part, 'package');
      if (workbook) names.set(workbook, `ppt/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`);
    });
    renameParts(deck.parts, names);
  },
};
