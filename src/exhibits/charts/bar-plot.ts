import type { Box, TextStyle, ValueAxis } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';

/** Bars take this share of the room that each has, and are no thicker than so many inches. */
const barShare = { bar: 0.69, column: 0.62 } as const;
const mostThick = { bar: 0.9, column: 1.6 } as const;
/** Between clusters, percent of a bar. */
const betweenClusters = 60;
/** Inches that the numbers of a scale take under lying bars. */
const scaleHeight = 0.3;

/** Sizes of a chart of bars: points of its type, inches for its names and its scale, and its axis. */
export interface BarSetting {
  /** Of the values, and of the names. */
  readonly size: number;
  readonly nameSize: number;
  readonly names: number;
  /** Inches across standing bars that the numbers of a scale take before them. */
  readonly scaleWidth: number;
  /** With a scale where not every value is written. */
  readonly axis: ValueAxis;
  /** Whether the value of each bar is written at its end, or of bars on each other the sum. */
  readonly labelled: boolean;
}

/** Where bars are drawn, slide inches, and how values become lengths. */
export interface BarPlot {
  readonly box: Box;
  readonly min: number;
  readonly max: number;
  /** Inches of one bar across, and of the slot of a row; percent of a bar between the bars of two rows. */
  readonly thick: number;
  readonly slot: number;
  readonly gap: number;
}

export function barPlot(chart: WordedChart, box: Box, setting: BarSetting, lies: boolean): BarPlot {
  const { names, axis } = setting;
  const scale = axis.scale === undefined ? 0 : lies ? scaleHeight : setting.scaleWidth;
  const inner: Box = lies
    ? { x: box.x + names, y: box.y, w: box.w - names, h: box.h - scale }
    : { x: box.x + scale, y: box.y, w: box.w - scale, h: box.h - names };
  const beside = barsBeside(chart);
  const slot = (lies ? inner.h : inner.w) / chart.rows.length;
  const form = lies ? 'bar' : 'column';
  const thick =
    beside > 1 ? slot / (beside + betweenClusters / 100) : Math.min(mostThick[form], slot * barShare[form]);
  const gap = beside > 1 ? betweenClusters : Math.min(500, Math.round((slot / thick - 1) * 100));
  return { box: inner, min: axis.min, max: axis.max, thick, slot, gap };
}

/** Bars of a row that stand beside each other. */
export function barsBeside({ grouping, series }: WordedChart): number {
  return grouping === 'clustered' ? series.length : 1;
}

export function valueStyle(size: number, type: Typesetter): TextStyle {
  return type.style('label', size, { bold: true, color: 'ink' });
}
