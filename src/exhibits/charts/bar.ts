import { drawBars } from './bars.js';
import type { ChartDefinition } from './definition.js';

export const bar: ChartDefinition = {
  kind: 'bar',
  use: 'Things by their size, the largest on top; several series beside each other, on each other or as shares',
  example: `layout: chart
kicker: Bars
title: Ferries run their engines three times as long as freighters do
exhibit: hours`,
  draw: (rooms, type) => drawBars(rooms, true, type),
};
