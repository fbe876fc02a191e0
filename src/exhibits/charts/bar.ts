import { type ColorRole, isColorRole } from '../../model/color.js';
import type { Box, ChartElement, ChartPoint, SceneElement } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { phrases } from '../../wording/phrases.js';
import { numberFormat, unitName } from '../../wording/quantity.js';
import { plain } from '../../wording/text.js';
import { chartAlt } from './alt.js';

const headroom = 0.22;
const labelGap = 0.15;

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

/**
 * Horizontal bars from zero, largest on top, category names and values written beside them, so that neither
 * gridlines nor a legend is needed. The plot is fixed, with room for the longest name, so that what is drawn over it stays true.
 */
export function barChart(chart: WordedChart, box: Box, type: Typesetter): SceneElement[] {
  const bars = [...chart.bars].sort((a, b) => b.value - a.value);
  const slot = box.h / bars.length;
  const names = bars.map((bar) => plain(bar.label));
  const widest = box.w * 0.3;
  const styleAt = (step: number) => type.style('label', step, { bold: true, color: 'ink' });
  const size = type.fit(
    'body',
    (step) =>
      (step * linePitch) / 72 <= slot && names.every((name) => type.wordsFit(name, styleAt(step), widest)),
  );
  const needed = (size * linePitch) / 72;
  if (needed > slot) type.reportOverflow(`Chart ${chart.id}`, (needed - slot) * bars.length);
  const style = styleAt(size);
  const nameWidth = Math.min(widest, Math.max(...names.map((name) => type.width(name, style))) / 0.97 + 0.05);
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
    max: Math.max(...bars.map((bar) => bar.value)) * (1 + headroom),
    format: labelFormat(chart, type.language),
    labels: style,
    categories: style,
    gap: bars.length <= 2 ? 55 : 45,
    showValues: true,
    hole: 0,
  };
  return [element];
}
