import { drawBars } from './bars.js';
import type { ChartDefinition } from './definition.js';

export const column: ChartDefinition = {
  kind: 'column',
  examples: [
    { name: 'column', use: 'Few years as standing bars', exhibit: 'spending-by-year' },
    {
      name: 'column-stacked',
      use: 'A sum and its parts, one of them singled out',
      exhibit: 'spending-by-purpose',
    },
  ],
  draw: (rooms, type) => drawBars(rooms, false, type),
};
