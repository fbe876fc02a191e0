import type { ChartDefinition } from './definition.js';
import { drawLines } from './lines.js';

export const area: ChartDefinition = {
  kind: 'area',
  use: 'A sum over years and what it is made of, stacked or as shares',
  example: `layout: chart
kicker: Areas
exhibit: hours-stacked`,
  draw: (rooms, type) => rooms.map((room) => drawLines(room, 'area', type)),
};
