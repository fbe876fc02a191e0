import { relatedPart } from '../relationships.js';
import { child, descendants } from '../xml.js';
import { addresses, cachedValues, cellsOf } from './cells.js';
import { type Check, pagesOf } from './check.js';

export const chartData: Check = {
  name: 'a chart shows what its workbook holds',
  find(parts) {
    return pagesOf(parts, 'charts').flatMap(({ part, document }) => {
      const workbook = relatedPart(parts, part, 'package');
      if (!workbook || !parts.has(workbook)) return [`${part} has no workbook`];
      const cells = cellsOf(parts.bytes(workbook));
      return descendants(document, 'c:strRef', 'c:numRef').flatMap((reference) => {
        const formula = child(reference, 'c:f')?.textContent ?? '';
        const places = addresses(formula);
        const shown = cachedValues(reference);
        if (places.length !== shown.length) return [`${part} shows ${shown.length} values of ${formula}`];
        return places.flatMap((place, index) =>
          (cells.get(place) ?? '') === shown[index]
            ? []
            : [
                `${part} shows ${shown[index] || 'nothing'} where ${place} holds ${cells.get(place) || 'nothing'}`,
              ],
        );
      });
    });
  },
};
