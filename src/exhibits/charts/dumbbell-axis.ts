import type { ValueAxis } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { scaleFormat, steppedAxis } from './scale.js';

function valuesOf({ series }: WordedChart): number[] {
  return series.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.value] : [])));
}

/** An axis in round steps that are written. */
export function scaleOf(chart: WordedChart, type: Typesetter): ValueAxis {
  const format = scaleFormat(chart, chart.unit, type.language);
  return steppedAxis(valuesOf(chart), format, type, chart.axisFrom);
}

/** Where the axis begins and ends. */
export function endsOf(chart: WordedChart): ValueAxis {
  const values = valuesOf(chart);
  const { axisFrom } = chart;
  const min = axisFrom ?? Math.min(0, ...values);
  const most = Math.max(0, ...values);
  return { min, max: most > min ? most : min + 1 };
}
