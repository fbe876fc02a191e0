import type { Box, SceneElement } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { charts as definitions } from './index.js';

/**
 * Charts that are read together, each in its box, all boxes of one size: those of a kind share their sizes of type,
 * and bars of one unit their axis. Returns the elements of each chart.
 */
export function drawCharts(
  charts: readonly WordedChart[],
  boxes: readonly Box[],
  type: Typesetter,
): readonly (readonly SceneElement[])[] {
  const drawn: (readonly SceneElement[])[] = charts.map(() => []);
  for (const { kind, draw } of definitions) {
    const own = charts.flatMap((chart, index) => (chart.chart === kind ? [index] : []));
    if (own.length === 0) continue;
    const rooms = own.map((index) => ({ chart: charts[index]!, box: boxes[index]! }));
    for (const [place, elements] of draw(rooms, type).entries()) drawn[own[place]!] = elements;
  }
  return drawn;
}
