import type { ChartKind } from '../model/exhibit.js';
import type { Place } from '../model/place.js';
import { type ChartFault, undrawable } from './chart-fault.js';
import { type ChartValues, cellAt, numbersOf, rowAt, seriesAt } from './chart-values.js';

/** How many rows and series a kind of chart needs. */
interface Shape {
  readonly series: readonly [least: number, most: number];
  readonly rows: readonly [least: number, most: number];
  readonly said: string;
}

const any = Number.POSITIVE_INFINITY;

const shapes: Readonly<Record<ChartKind, Shape>> = {
  bar: { series: [1, 5], rows: [1, 20], said: 'one to five series of at most twenty rows' },
  column: { series: [1, 5], rows: [1, 30], said: 'one to five series of at most thirty rows' },
  line: { series: [1, 8], rows: [2, any], said: 'one to eight series of two rows and more' },
  area: { series: [1, 6], rows: [2, any], said: 'one to six series of two rows and more' },
  doughnut: { series: [1, 1], rows: [2, 7], said: 'one series of two to seven rows' },
  scatter: { series: [2, 2], rows: [2, 40], said: 'two series, across and up, of two to forty rows' },
  combo: { series: [2, 5], rows: [2, 30], said: 'two to five series of two rows and more' },
  waterfall: { series: [1, 1], rows: [2, 14], said: 'one series of two to fourteen rows' },
  dumbbell: { series: [2, 4], rows: [1, 14], said: 'two to four series of at most fourteen rows' },
  slope: { series: [1, 10], rows: [2, 2], said: 'one to ten series of two rows' },
  bullet: { series: [2, 2], rows: [1, 10], said: 'two series, what is and what was aimed at' },
};

/** What keeps a chart from being drawn at all: too few values, or too many, for its kind. */
export function shapeFault(values: ChartValues): readonly ChartFault[] {
  const { exhibit, rows, series } = values;
  if (numbersOf(values).length === 0)
    return undrawable('has no data', 'name facts in "data:", or write rows and series', exhibit.places?.data);
  const shape = shapes[exhibit.chart];
  const within = (count: number, [least, most]: readonly [number, number]): boolean =>
    count >= least && count <= most;
  if (!within(series.length, shape.series) || !within(rows.length, shape.rows))
    return undrawable(
      `has ${series.length} series of ${rows.length} rows`,
      `a chart of the kind ${exhibit.chart} takes ${shape.said}`,
      outsideShape(values, shape),
    );
  return rangeFault(values);
}

/** The first series or row that is too many; the data where there are too few. */
function outsideShape(values: ChartValues, { series: [, most], rows }: Shape): Place | undefined {
  const extra = values.series[most];
  return (extra && seriesAt(extra)) ?? rowAt(values, rows[1]) ?? values.exhibit.places?.data;
}

function rangeFault({ exhibit, series }: ChartValues): readonly ChartFault[] {
  const ranged = series.find(({ ranges }) => ranges.length > 0);
  const oneSeries = series.length === 1 && ['bar', 'column', 'line'].includes(exhibit.chart);
  if (!ranged || oneSeries) return [];
  return undrawable(
    'has a range where only single values can be drawn',
    'draw ranges as a bar, column or line chart of one series, or their ends as a dumbbell',
    cellAt(ranged, ranged.ranges[0]!),
  );
}
