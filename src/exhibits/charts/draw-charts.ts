import type { Box, SceneElement } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { barChart, barSettings } from './bar.js';
import { doughnutChart, ringSetting } from './doughnut.js';

/**
 * Charts that are read together, each in its box, all boxes of one size: those of a kind share their sizes of type,
 * and bars of one unit their axis. Returns the elements of each chart.
 */
export function drawCharts(
  charts: readonly WordedChart[],
  boxes: readonly Box[],
  type: Typesetter,
): readonly (readonly SceneElement[])[] {
  const ofKind = (kind: WordedChart['chart']): number[] =>
    charts.flatMap((chart, index) => (chart.chart === kind ? [index] : []));
  const drawn: (readonly SceneElement[])[] = charts.map(() => []);
  const at = (indices: readonly number[]) =>
    [indices.map((index) => charts[index]!), indices.map((index) => boxes[index]!), type] as const;
  const bars = ofKind('bar');
  const settings = barSettings(...at(bars));
  for (const [place, index] of bars.entries())
    drawn[index] = barChart(charts[index]!, boxes[index]!, type, settings[place]!);
  const rings = ofKind('doughnut');
  const setting = ringSetting(...at(rings));
  for (const index of rings) drawn[index] = doughnutChart(charts[index]!, boxes[index]!, type, setting);
  return drawn;
}
