import type { ValueAxis } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { valueStyle } from './bar-plot.js';
import { isFloor } from './colors.js';
import type { ChartRoom } from './definition.js';
import { figureText, sumText } from './figures.js';
import { scaleFormat, shareAxis, steppedAxis } from './scale.js';

/** Inches between the end of a bar and its value. */
const labelGap = 0.15;
/** Value axes of lying bars end at least so far over the longest. */
const headroom = 1.06;
/** The arrow beyond the bar of a lower bound, and the room after it, inches. */
export const tail = { length: 0.4, gap: 0.08 };

/** What a chart's axis must leave room for: its type in points, its names in inches, what is written. */
export interface AxisNeeds extends ChartRoom {
  readonly size: number;
  readonly names: number;
  readonly labelled: boolean;
  readonly scaled: boolean;
}

/** The lowest and highest value that is drawn: of single bars, or of those that stand on each other. */
export function extent(chart: WordedChart): readonly [number, number] {
  if (chart.grouping === 'share') return [0, 1];
  const sums = (sign: 1 | -1): number[] =>
    chart.rows.map((_, row) =>
      chart.series.reduce((sum, { cells }) => sum + Math.max(0, sign * (cells[row]?.value ?? 0)), 0),
    );
  if (chart.grouping === 'stacked') return [-Math.max(0, ...sums(-1)), Math.max(0, ...sums(1))];
  const values = chart.series.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell ? [cell.value, cell.high ?? cell.value] : [])),
  );
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

/**
 * The one axis of charts of one unit beside each other: from the least value of all to the largest, with the room beyond
 * either that the widest label of all takes. A scale's steps are the same in all.
 */
export function sharedAxis(charts: readonly AxisNeeds[], lies: boolean, type: Typesetter): ValueAxis {
  const [first] = charts;
  if (first!.chart.grouping === 'share') return shareAxis(type);
  const ends = charts.map(({ chart }) => extent(chart));
  const low = Math.min(...ends.map(([least]) => least));
  const high = Math.max(...ends.map(([, most]) => most));
  const room = Math.max(...charts.map((one) => roomBeyond(one, lies, type)));
  const plot = Math.min(...charts.map(({ box, names }) => (lies ? box.w : box.h) - names));
  if (charts.some(({ scaled }) => scaled)) {
    const { chart } = charts.find(({ scaled }) => scaled)!;
    const axis = steppedAxis([low, high], scaleFormat(chart, chart.unit, type.language), type);
    return withRoom(axis, [low, high], room, plot);
  }
  const inner = Math.max(plot * 0.2, plot - room * (low < 0 && high > 0 ? 2 : 1));
  const perInch = (high - low || 1) / inner;
  return {
    min: low < 0 ? low - perInch * room : 0,
    max: high > 0 ? Math.max(high * (lies ? headroom : 1), high + perInch * room) : 0,
  };
}

/** Goes on by whole steps at either end until so many inches are free beyond the values there. */
function withRoom(
  axis: ReturnType<typeof steppedAxis>,
  [low, high]: readonly [number, number],
  room: number,
  plot: number,
): ValueAxis {
  const { step } = axis.scale;
  let { min, max } = axis;
  const free = (value: number): number => (plot * value) / (max - min);
  for (let more = 0; more < 20 && high > 0 && free(max - high) < room; more++) max += step;
  for (let more = 0; more < 20 && low < 0 && free(low - min) < room; more++) min -= step;
  return { ...axis, min: Number(min.toPrecision(10)), max: Number(max.toPrecision(10)) };
}

/** Inches beyond the end of a bar that its value takes, and its arrow if it is a lower bound. */
function roomBeyond({ chart, size, labelled }: AxisNeeds, lies: boolean, type: Typesetter): number {
  const open = chart.series.length === 1 && chart.series[0]!.cells.some(isFloor) ? tail.length : 0;
  if (!labelled) return open;
  const height = (size * linePitch) / 72 + 0.06;
  return open + (lies ? Math.max(0, ...labelsBeyond(chart, size, type)) + labelGap : height);
}

/** Widths of the labels beyond bars: their values, or their sums where they stand on each other. */
export function labelsBeyond(chart: WordedChart, size: number, type: Typesetter): number[] {
  const style = valueStyle(size, type);
  if (chart.grouping === 'clustered')
    return chart.series.flatMap((series) =>
      series.cells.flatMap((cell) =>
        cell ? [type.width(figureText(cell, series, chart, type.language), style) / 0.97] : [],
      ),
    );
  if (chart.grouping === 'share') return [];
  return chart.rows.map(
    (_, row) => type.width(sumText(chart, row, type.language) ?? '', style) / 0.97 + 0.06,
  );
}
