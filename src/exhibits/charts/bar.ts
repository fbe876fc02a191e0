import { drawBars } from './bars.js';
import type { ChartDefinition } from './definition.js';

export const bar: ChartDefinition = {
  kind: 'bar',
  examples: [
    { name: 'bar', use: 'Things by their size, the largest on top', exhibit: 'hours-by-ship' },
    { name: 'bar-shares', use: 'Parts of a whole, row by row', exhibit: 'spending-shares' },
    {
      name: 'bar-ranges',
      use: 'Ranges and bounds, hatched, beside single figures',
      exhibit: 'remaining-cost',
    },
  ],
  draw: (rooms, type) => drawBars(rooms, true, type),
};
