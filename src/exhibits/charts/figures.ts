import type { WordedChart, WordedSeries, WordedValue } from '../../model/storyboard.js';
import { formatNumber } from '../../wording/numbers.js';
import {
  decimalsOf,
  formatQuantity,
  formatRange,
  isMoney,
  type Quantity,
  valueFormat,
} from '../../wording/quantity.js';

/**
 * Whether a chart's figures stand without their unit, which is then said once over it: where several series or many
 * rows would repeat it at every bar.
 */
export function isBare(chart: WordedChart): boolean {
  return isMoney(chart.unit) && (chart.series.length > 1 || chart.rows.length > 8);
}

function quantity({ value, approx, bound }: WordedValue, unit: string): Quantity {
  return { value, unit, approx, ...(bound && { bound }) };
}

/** A value as its label prints it. */
export function figureText(
  value: WordedValue,
  series: WordedSeries,
  chart: WordedChart,
  language: string,
): string {
  const unit = isBare(chart) ? '' : series.unit;
  if (value.high !== undefined)
    return formatRange({ low: value.value, high: value.high, unit, approx: value.approx }, language, 'short');
  const text = formatQuantity(quantity(value, unit), language, 'short');
  if (value.approx || value.fact !== undefined) return text;
  return withDecimals(text, value.value, decimalsIn(chart, series.unit), language);
}

/**
 * Decimals of a chart's values of one unit: facts keep each its own, since "25.0" would claim more than "about 25";
 * numbers written one after the other were measured alike, those of one series as those of the next.
 */
export function decimalsIn({ series }: WordedChart, unit: string): number | undefined {
  const numbers = series
    .filter((one) => one.unit === unit)
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell !== undefined && cell.fact === undefined && !cell.approx);
  return numbers.length === 0 ? undefined : Math.max(...numbers.map((cell) => decimalsOf(cell!.value)));
}

/** A figure whose number has so many decimals: "6" becomes "6.0" beside "5.2". */
export function withDecimals(
  text: string,
  value: number,
  decimals: number | undefined,
  language: string,
): string {
  if (decimals === undefined) return text;
  const short = formatNumber(Math.abs(value), language);
  const full = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
    .format(Math.abs(value))
    .replaceAll('\u202f', '\u00a0');
  return text.replace(short, full);
}

/** The Excel format under which a chart writes a value as `figureText` does. */
export function figureFormat(
  value: WordedValue,
  series: WordedSeries,
  chart: WordedChart,
  language: string,
): string {
  const decimals = value.approx || value.fact !== undefined ? undefined : decimalsIn(chart, series.unit);
  return valueFormat(quantity(value, series.unit), language, {
    bare: isBare(chart),
    ...(decimals !== undefined && { decimals }),
  });
}

/** The format of a series' cells in the sheet, and of its labels where they have none of their own: its first value's. */
export function seriesFormat(series: WordedSeries, chart: WordedChart, language: string): string {
  const first = series.cells.find((cell) => cell !== undefined);
  if (!first) return 'General';
  const { bound: _, ...plainly } = first;
  return figureFormat({ ...plainly, value: Math.abs(first.value), approx: false }, series, chart, language);
}

/** What the values of a row come to. */
export function sumOf({ series }: WordedChart, row: number): number {
  return Number(series.reduce((sum, { cells }) => sum + (cells[row]?.value ?? 0), 0).toFixed(6));
}

/** The sum of a row as it is printed beyond its bar; undefined of a single value, and where some fall below zero. */
export function sumText(chart: WordedChart, row: number, language: string): string | undefined {
  const cells = chart.series.flatMap((series) => series.cells[row] ?? []);
  if (cells.length < 2 || cells.some(({ value }) => value < 0)) return undefined;
  const approx = cells.some((cell) => cell.approx || cell.bound !== undefined);
  const value = sumOf(chart, row);
  const unit = isBare(chart) ? '' : chart.unit;
  const decimals = Math.max(
    decimalsIn(chart, chart.unit) ?? 0,
    ...cells.map((cell) => decimalsOf(cell.value)),
  );
  return withDecimals(formatQuantity({ value, unit, approx }, language, 'short'), value, decimals, language);
}
