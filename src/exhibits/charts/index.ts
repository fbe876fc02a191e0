import { bar } from './bar.js';
import { column } from './column.js';
import type { ChartDefinition } from './definition.js';
import { doughnut } from './doughnut.js';

/** Every kind of chart. A new one is one file and one line here, and its name in `chartKinds` and the phrases. */
export const charts: readonly ChartDefinition[] = [bar, column, doughnut];
