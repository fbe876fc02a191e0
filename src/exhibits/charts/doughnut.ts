import type { ColorRole } from '../../model/color.js';
import type { Box, ChartElement, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { phrases } from '../../wording/phrases.js';
import { plain } from '../../wording/text.js';
import { chartAlt } from './alt.js';
import { labelFormat, pointColor } from './bar.js';

const fallbackColors: readonly ColorRole[] = ['deep', 'quiet', 'accent4', 'accent5', 'accent3', 'accent6'];
const hole = 62;

/** Share of a square chart frame that a doughnut's ring leaves free around it. */
const ringInset = 0.03;

/** A ring with its first share written in the middle and every share named beside it: no legend to decode. */
export function doughnutChart(chart: WordedChart, box: Box, type: Typesetter): SceneElement[] {
  const side = Math.min(box.h, box.w * 0.56);
  const ring: Box = { x: box.x, y: box.y + (box.h - side) / 2, w: side, h: side };
  const colors = chart.bars.map((bar, index) => pointColor(bar.color, fallbackColors[index] ?? 'accent4'));
  const first = chart.bars[0];
  return [
    ringElement(chart, ring, colors, type),
    ...(first ? [centre(plain(first.reading), ring, type)] : []),
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
  const labels = type.style('body', 14);
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

function centre(reading: string, ring: Box, type: Typesetter): SceneElement {
  const width = ring.w * (hole / 100) * 0.86;
  const size = [60, 54, 48, 44, 40, 36, 30, 26, 22].find(
    (step) => type.width(reading, type.style('figure', step)) <= width * 0.98,
  );
  const style = type.style('figure', size ?? 22);
  const height = (style.size * 1.25) / 72;
  const box: Box = {
    x: ring.x + (ring.w - width) / 2,
    y: ring.y + (ring.h - height) / 2,
    w: width,
    h: height,
  };
  return type.place('Share in the middle', box, [type.paragraph(reading, style, { align: 'center' })], {
    valign: 'middle',
  });
}

function shareLabels(
  chart: WordedChart,
  box: Box,
  colors: readonly ColorRole[],
  type: Typesetter,
): SceneElement[] {
  const texts = chart.bars.map((bar): TextParagraph[] => [
    type.paragraph(plain(bar.reading), type.style('figure', 22)),
    type.paragraph(bar.label, type.style('body', 15)),
  ]);
  const heights = texts.map((text) => type.height(text, box.w - 0.4));
  const gap = 0.35;
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
        box: { x: box.x, y: top + 0.08, w: 0.22, h: 0.22 },
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
