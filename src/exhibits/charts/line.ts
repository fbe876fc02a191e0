import type { ChartDefinition } from './definition.js';
import { drawLines } from './lines.js';

export const line: ChartDefinition = {
  kind: 'line',
  examples: [
    {
      name: 'line',
      use: 'Values over years, each series named at its end; missing years leave a gap',
      exhibit: 'hours-over-time',
    },
  ],
  draw: (rooms, type) => rooms.map((room) => drawLines(room, 'line', type)),
};
