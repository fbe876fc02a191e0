import { type ColorRole, isColorRole } from '../../model/color.js';
import type { Box, ChartElement, ChartPoint, SceneElement, TextStyle } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { phrases } from '../../wording/phrases.js';
import { numberFormat, unitName } from '../../wording/quantity.js';
import { plain } from '../../wording/text.js';
import { chartAlt } from './alt.js';

const headroom = 0.22;
const labelGap = 0.15;

/** Share of a chart's width that names take at most; longer ones stand on several lines. */
const namesShare = 0.3;

/** The colour that the findings give a bar, else a quiet one. */
export function pointColor(color: string | undefined, fallback: ColorRole): ColorRole {
  return color !== undefined && isColorRole(color) ? color : fallback;
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/**
 * Number format of the value labels. Where the values were written with different precision each keeps its own, since
 * "25.0" would claim more than "about 25"; where all are approximate, the sign for it is part of the format.
 */
export function labelFormat(chart: WordedChart, language: string): string {
  const precisions = new Set(chart.bars.map((bar) => decimalsOf(bar.value)));
  const [decimals = 0] = precisions;
  // Excel's own form for numbers as written does not group thousands.
  const large = chart.bars.some((bar) => Math.abs(bar.value) >= 1000);
  const precision = precisions.size === 1 ? decimals : large ? Math.max(...precisions) : 'as-written';
  const format = numberFormat(chart.unit, precision, language);
  const approximate = chart.bars.every((bar) => plain(bar.reading).startsWith('≈'));
  return approximate ? `"≈"${format}` : format;
}

/** Sizes of a bar chart: points of its labels, inches for its names, and where its axis ends, in its unit. */
export interface BarSetting {
  readonly size: number;
  readonly nameWidth: number;
  readonly max: number;
}

/**
 * The setting that bar charts beside each other share: one size of type and one plot, and one axis for all of one unit,
 * so that equal lengths mean equal values. `boxes` has the box of each chart, all of one size.
 */
export function barSettings(
  charts: readonly WordedChart[],
  boxes: readonly Box[],
  type: Typesetter,
): readonly BarSetting[] {
  const size = Math.min(...charts.map((chart, index) => labelSize(chart, boxes[index]!, type)));
  const style = labelStyle(size, type);
  const names = charts.flatMap((chart) => chart.bars.map((bar) => plain(bar.label)));
  const widest = Math.max(...names.map((name) => type.width(name, style))) / 0.97 + 0.05;
  return charts.map((chart, index) => {
    const box = boxes[index]!;
    const nameWidth = Math.min(box.w * namesShare, widest);
    const unit = unitName(chart.unit, type.language);
    const sameUnit = charts.filter((other) => unitName(other.unit, type.language) === unit);
    const plot = box.w - nameWidth - labelGap;
    return { size, nameWidth, max: Math.max(...sameUnit.map((one) => axisEnd(one, plot, size, type))) };
  });
}

/** The largest size at which each value, and each name on as many lines as it takes, keeps to its bar's slot. */
function labelSize(chart: WordedChart, box: Box, type: Typesetter): number {
  const slot = box.h / chart.bars.length;
  const needed = (size: number): number => {
    const names = chart.bars.map((bar) =>
      type.height([type.paragraph(bar.label, labelStyle(size, type))], box.w * namesShare),
    );
    return Math.max((size * linePitch) / 72, ...names);
  };
  const whole = (size: number): boolean =>
    chart.bars.every((bar) => type.wordsFit(plain(bar.label), labelStyle(size, type), box.w * namesShare));
  const size = type.fit('body', (step) => needed(step) <= slot && whole(step));
  const over = needed(size) - slot;
  if (over > 0) type.reportOverflow(`Chart ${chart.id}`, over * chart.bars.length);
  return size;
}

/** Values and names alike. */
function labelStyle(size: number, type: Typesetter): TextStyle {
  return type.style('label', size, { bold: true, color: 'ink' });
}

/** Where an axis must end so that the value of each bar can be written after it on a plot so many inches wide. */
function axisEnd(chart: WordedChart, plot: number, size: number, type: Typesetter): number {
  const ends = chart.bars.map((bar) => {
    const label = type.width(plain(bar.reading), labelStyle(size, type)) + labelGap;
    return bar.value * Math.max(1 + headroom, plot / Math.max(plot * 0.2, plot - label));
  });
  return Math.max(...ends);
}

/** Bars take this share of the room that each has, and are no thicker than so many inches. */
const barShare = 0.69;
const mostThick = 0.9;

/** Per cent of a bar's thickness between it and the next. */
function gapBetween(count: number, height: number): number {
  const each = height / count;
  return Math.round((each / Math.min(mostThick, each * barShare) - 1) * 100);
}

/**
 * Horizontal bars from zero, largest on top, category names and values written beside them, so that neither
 * gridlines nor a legend is needed. The plot is fixed, with room for the longest name, so that what is drawn over it stays true.
 */
export function barChart(
  chart: WordedChart,
  box: Box,
  type: Typesetter,
  { size, nameWidth, max }: BarSetting,
): SceneElement[] {
  const bars = [...chart.bars].sort((a, b) => b.value - a.value);
  const plotX = nameWidth + labelGap;
  const points = bars.map(
    (bar): ChartPoint => ({
      label: plain(bar.label),
      value: bar.value,
      color: pointColor(bar.color, 'accent4'),
    }),
  );
  const element: ChartElement = {
    kind: 'chart',
    id: `Chart ${chart.id}`,
    box,
    alt: chartAlt(chart, bars, phrases(type.language), type.language),
    chart: 'bar',
    seriesName: plain(chart.title) || unitName(chart.unit, type.language),
    points,
    plot: { x: plotX / box.w, y: 0, w: 1 - plotX / box.w, h: 1 },
    max,
    format: labelFormat(chart, type.language),
    labels: labelStyle(size, type),
    categories: labelStyle(size, type),
    gap: gapBetween(bars.length, box.h),
    showValues: true,
    hole: 0,
  };
  return [element];
}
