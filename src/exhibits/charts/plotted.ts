import type { WordedChart, WordedRowName, WordedSeries } from '../../model/storyboard.js';
import { plain } from '../../wording/text.js';

/** Rows are rearranged by the indices that they had; -1 is a row without values. */
type Arrangement = readonly number[];

/** A chart with its rows in the order in which they are drawn. */
export function ordered(chart: WordedChart): WordedChart {
  if (chart.order === 'as-written') return chart;
  const size = chart.chart === 'dumbbell' ? reachOf : sumOf;
  const rows = chart.rows.map((_, row) => row).sort((a, b) => size(chart, b) - size(chart, a) || a - b);
  return arranged(chart, rows);
}

function sumOf({ series }: WordedChart, row: number): number {
  return series.reduce((sum, { cells }) => sum + (cells[row]?.high ?? cells[row]?.value ?? 0), 0);
}

/** How far apart the values of a row are. */
function reachOf({ series }: WordedChart, row: number): number {
  const values = series.flatMap(({ cells }) => cells[row]?.value ?? []);
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}

/**
 * A chart whose rows are years, with those that nobody gives a value for as rows of their own, so that equal steps are
 * equal times. Others stay as they are.
 */
export function withEveryYear(chart: WordedChart): WordedChart {
  const years = chart.rows.map(({ label }) => Number(/^\d{4}$/.exec(plain(label))?.[0] ?? Number.NaN));
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || years.some(Number.isNaN)) return chart;
  if (years.some((year, index) => index > 0 && year <= years[index - 1]!)) return chart;
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return arranged(
    chart,
    span.map((year) => years.indexOf(year)),
    (index) => ({
      label: {
        runs: [{ text: String(first + index), provenance: { kind: 'written' } }],
        at: chart.rows[0]!.label.at,
      },
      total: false,
    }),
  );
}

function arranged(
  chart: WordedChart,
  rows: Arrangement,
  blank?: (index: number) => WordedRowName,
): WordedChart {
  const { annotation } = chart;
  const series = chart.series.map(
    (one): WordedSeries => ({ ...one, cells: rows.map((row) => (row < 0 ? undefined : one.cells[row])) }),
  );
  const between = annotation?.between?.map((row) => rows.indexOf(row)) as [number, number] | undefined;
  return {
    ...chart,
    rows: rows.map((row, index) => (row < 0 ? blank!(index) : chart.rows[row]!)),
    series,
    ...(annotation && { annotation: { ...annotation, ...(between && { between }) } }),
  };
}
