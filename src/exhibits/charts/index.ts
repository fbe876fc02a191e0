import { area } from './area.js';
import { bar } from './bar.js';
import { bullet } from './bullet.js';
import { column } from './column.js';
import { combo } from './combo.js';
import type { ChartDefinition } from './definition.js';
import { doughnut } from './doughnut.js';
import { dumbbell } from './dumbbell.js';
import { line } from './line.js';
import { scatter } from './scatter.js';
import { slope } from './slope.js';
import { waterfall } from './waterfall.js';

/** Every kind of chart. A new one is one file and one line here, and its name in `chartKinds` and the phrases. */
export const charts: readonly ChartDefinition[] = [
  bar,
  column,
  line,
  area,
  combo,
  doughnut,
  waterfall,
  dumbbell,
  slope,
  bullet,
  scatter,
];
