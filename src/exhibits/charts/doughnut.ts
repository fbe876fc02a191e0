import type { ColorRole } from '../../model/color.js';
import type { Box, ChartElement, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import { neutralMark } from '../../theme/text-accent.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { phrases } from '../../wording/phrases.js';
import { plain } from '../../wording/text.js';
import { chartAlt } from './alt.js';
import { labelFormat, pointColor } from './bar.js';

/** After the neutral mark. */
const fallbackColors: readonly ColorRole[] = ['quiet', 'accent4', 'accent5', 'accent3', 'accent6'];
const hole = 62;

/** Share of a square chart frame that a doughnut's ring leaves free around it. */
const ringInset = 0.03;

/** A ring with every share named and written large beside it: no legend to decode. */
export function doughnutChart(chart: WordedChart, box: Box, type: Typesetter): SceneElement[] {
  const side = Math.min(box.h, box.w * 0.56);
  const ring: Box = { x: box.x, y: box.y + (box.h - side) / 2, w: side, h: side };
  const fallback = [neutralMark(type.theme.palette), ...fallbackColors];
  const colors = chart.bars.map((bar, index) => pointColor(bar.color, fallback[index] ?? 'accent4'));
  return [
    ringElement(chart, ring, colors, type),
    ...shareLabels(
      chart,
      { x: ring.x + side + 0.35, y: box.y, w: box.w - side - 0.35, h: box.h },
      colors,
      type,
    ),
  ];
}

function ringElement(
  chart: WordedChart,
  box: Box,
  colors: readonly ColorRole[],
  type: Typesetter,
): ChartElement {
  const labels = type.style('label', type.largest('label'));
  return {
    kind: 'chart',
    id: `Chart ${chart.id}`,
    box,
    alt: chartAlt(chart, chart.bars, phrases(type.language), type.language),
    chart: 'doughnut',
    seriesName: plain(chart.title) || chart.unit,
    points: chart.bars.map((bar, index) => ({
      label: plain(bar.label),
      value: bar.value,
      color: colors[index]!,
    })),
    plot: { x: ringInset, y: ringInset, w: 1 - 2 * ringInset, h: 1 - 2 * ringInset },
    max: 100,
    format: labelFormat(chart, type.language),
    labels,
    categories: labels,
    gap: 0,
    showValues: false,
    hole,
  };
}

function shareLabels(
  chart: WordedChart,
  box: Box,
  colors: readonly ColorRole[],
  type: Typesetter,
): SceneElement[] {
  const width = box.w - 0.4;
  const gap = 0.35;
  const textsAt = (value: number): TextParagraph[][] =>
    chart.bars.map((bar) => [
      type.paragraph(plain(bar.reading), type.style('value', value)),
      type.paragraph(bar.label, type.style('label', type.smallest('lead'), { color: 'ink' })),
    ]);
  const heightsAt = (value: number): number[] => textsAt(value).map((text) => type.height(text, width));
  const size = type.fit('value', (value) => {
    const heights = heightsAt(value);
    return heights.reduce((sum, height) => sum + height, 0) + gap * (heights.length - 1) <= box.h;
  });
  const texts = textsAt(size);
  const heights = heightsAt(size);
  const total = heights.reduce((sum, height) => sum + height, 0) + gap * (texts.length - 1);
  let y = box.y + Math.max(0, (box.h - total) / 2);
  return texts.flatMap((text, index): SceneElement[] => {
    const top = y;
    y += heights[index]! + gap;
    return [
      {
        kind: 'shape',
        id: `Key ${index + 1}`,
        shape: 'rectangle',
        box: { x: box.x, y: top + 0.2, w: 0.24, h: 0.24 },
        fill: { color: colors[index]! },
        decorative: true,
      },
      type.place(
        `Share ${index + 1}`,
        { x: box.x + 0.4, y: top, w: box.w - 0.4, h: heights[index]! + 0.02 },
        text,
      ),
    ];
  });
}
