import { relatedPart } from '../relationships.js';
import { drawnCharts } from './deck-parts.js';
import type { Mend } from './mend.js';
import { workbook } from './workbook.js';

export const workbooks: Mend = {
  name: 'workbooks',
  defect:
    "a chart's workbook has a stray apostrophe in a table that no sheet links to (#1531, 13), no value where it should be 0 (14), and the times of the run",
  apply(deck) {
    for (const { part, element } of drawnCharts(deck)) {
      const target = relatedPart(deck.parts, part, 'package');
      if (!target) throw new Error(`${element.id} has no workbook`);
      deck.parts.put(target, workbook(element));
    }
  },
};
