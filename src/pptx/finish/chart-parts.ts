import { chartSpaceXml } from '../charts/chart-space.js';
import { relationshipsOf } from '../relationships.js';
import { drawnCharts } from './deck-parts.js';
import type { Mend } from './mend.js';

export const chartParts: Mend = {
  name: 'chart parts',
  defect:
    'a chart is written with a third axis that it does not have (#1534: a repair, 7), its colours of single points, markers and grouping where the schema has no place for them or not at all (8–11), empty points for missing values (12), and categories as a hierarchy; so the part is written anew from the scene',
  apply(deck) {
    for (const { part, element } of drawnCharts(deck)) {
      const link = relationshipsOf(deck.parts, part).find(({ type }) => type === 'package');
      if (!link) throw new Error(`${element.id} has no workbook`);
      deck.parts.put(part, chartSpaceXml(element, link.id));
    }
  },
};
