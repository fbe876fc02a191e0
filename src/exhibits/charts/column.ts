import { drawBars } from './bars.js';
import type { ChartDefinition } from './definition.js';

export const column: ChartDefinition = {
  kind: 'column',
  use: 'Few years or things as standing bars; several series beside each other, on each other or as shares',
  example: `layout: chart
kicker: Columns
title: The board spends more on the quays every year
exhibit: spending-by-year`,
  draw: (rooms, type) => drawBars(rooms, false, type),
};
