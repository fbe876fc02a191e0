import type { ChartDefinition } from './definition.js';
import { drawLines } from './lines.js';

export const area: ChartDefinition = {
  kind: 'area',
  examples: [
    {
      name: 'area',
      use: 'A sum over years and what it is made of, stacked or as shares',
      exhibit: 'hours-stacked',
    },
  ],
  draw: (rooms, type) => rooms.map((room) => drawLines(room, 'area', type)),
};
