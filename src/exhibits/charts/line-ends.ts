import type { WordedChart } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { phrases } from '../../wording/phrases.js';
import { formatQuantity } from '../../wording/quantity.js';
import { plain } from '../../wording/text.js';
import type { EndLabel } from './end-labels.js';
import { figureText, sumOf, sumText } from './figures.js';
import { filledRows } from './sheet.js';

/** What a row comes to, up to and with a series. */
export function sumUpTo(chart: WordedChart, row: number, series: number): number {
  return chart.series.slice(0, series + 1).reduce((sum, { cells }) => sum + (cells[row]?.value ?? 0), 0);
}

/** The last row that a series has a value in. */
export function lastRow(chart: WordedChart, index: number): number {
  return filledRows(chart, index).at(-1) ?? 0;
}

/** The name of a series and the figure that it ends with. */
export function endOf(
  chart: WordedChart,
  index: number,
  color: EndLabel['color'],
  type: Typesetter,
): Omit<EndLabel, 'y'> {
  const series = chart.series[index]!;
  const cell = series.cells[lastRow(chart, index)];
  const sum = sumOf(chart, lastRow(chart, index));
  const share = chart.chart === 'area' && chart.grouping === 'share' && series.unit !== '%';
  const figure = !cell
    ? ''
    : share
      ? formatQuantity(
          { value: Math.round((100 * cell.value) / (sum || 1)), unit: '%', approx: cell.approx },
          type.language,
          'short',
        )
      : figureText(cell, series, chart, type.language);
  const row = lastRow(chart, index);
  // One that ends before the others says when.
  const when = row < chart.rows.length - 1 ? ` (${plain(chart.rows[row]!.label)})` : '';
  return { name: `${plain(series.name)}${when}`, figure, color };
}

/** Where a series ends, in the axis' unit: its last value, or the middle of its band. */
export function endHeight(chart: WordedChart, index: number, form: 'line' | 'area'): number {
  const row = lastRow(chart, index);
  const value = chart.series[index]!.cells[row]?.value ?? 0;
  if (form === 'line' || chart.grouping === 'clustered') return value;
  const middle = sumUpTo(chart, row, index) - value / 2;
  return chart.grouping === 'share' ? middle / (sumUpTo(chart, row, chart.series.length - 1) || 1) : middle;
}

/** What a stacked area comes to at its end. */
export function totalText(chart: WordedChart, type: Typesetter): Omit<EndLabel, 'y'> | undefined {
  if (chart.chart !== 'area' || chart.grouping !== 'stacked') return undefined;
  const row = Math.max(...chart.series.map((_, index) => lastRow(chart, index)));
  const figure = sumText(chart, row, type.language);
  return figure === undefined ? undefined : { name: phrases(type.language).total, figure, color: 'ink' };
}

/** The sum at the end of a stacked area, at its height. */
export function totalLabel(
  chart: WordedChart,
  heightOf: (value: number) => number,
  type: Typesetter,
): EndLabel | undefined {
  const text = totalText(chart, type);
  if (!text) return undefined;
  const row = Math.max(...chart.series.map((_, index) => lastRow(chart, index)));
  return { ...text, y: heightOf(sumOf(chart, row)) };
}
