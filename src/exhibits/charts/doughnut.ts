import type { ColorRole } from '../../model/color.js';
import type { Box, ChartElement, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedChart, WordedDatum } from '../../model/storyboard.js';
import { neutralMark } from '../../theme/text-accent.js';
import { linePitch } from '../../typography/measure.js';
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

/** Inches between the ring and its labels, from a label's key to its words, and from one label to the next. */
const gaps = { beside: 0.35, key: 0.4, least: 0.12, most: 0.35 };

/** Points of the shares and of their names. */
export interface RingSetting {
  readonly value: number;
  readonly label: number;
}

/** Inches of a ring's side in a box. */
function ringSide(box: Box): number {
  return Math.min(box.h, box.w * 0.56);
}

function labelWidth(box: Box): number {
  return box.w - ringSide(box) - gaps.beside - gaps.key;
}

/** The sizes that doughnuts beside each other share, each in its box. */
export function ringSetting(
  charts: readonly WordedChart[],
  boxes: readonly Box[],
  type: Typesetter,
): RingSetting {
  const fits = (setting: RingSetting): boolean =>
    charts.every((chart, index) => {
      const box = boxes[index]!;
      const heights = chart.bars.map((bar) => type.height(shareText(bar, setting, type), labelWidth(box)));
      const total = heights.reduce((sum, height) => sum + height, 0);
      return total + gaps.least * (heights.length - 1) <= box.h;
    });
  const label = type.fit(
    'body',
    (step) => fits({ value: type.smallest('value'), label: step }),
    type.smallest('lead'),
  );
  return { value: type.fit('value', (step) => fits({ value: step, label })), label };
}

/** A ring with every share named and written large beside it: no legend to decode. */
export function doughnutChart(
  chart: WordedChart,
  box: Box,
  type: Typesetter,
  setting: RingSetting,
): SceneElement[] {
  const side = ringSide(box);
  const ring: Box = { x: box.x, y: box.y + (box.h - side) / 2, w: side, h: side };
  const room: Box = { ...box, x: box.x + side + gaps.beside, w: box.w - side - gaps.beside };
  const fallback = [neutralMark(type.theme.palette), ...fallbackColors];
  const colors = chart.bars.map((bar, index) => pointColor(bar.color, fallback[index] ?? 'accent4'));
  return [ringElement(chart, ring, colors, type), ...shareLabels(chart, room, colors, type, setting)];
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

function shareText(bar: WordedDatum, { value, label }: RingSetting, type: Typesetter): TextParagraph[] {
  return [
    type.paragraph(plain(bar.reading), type.style('value', value)),
    type.paragraph(bar.label, type.style('body', label)),
  ];
}

function shareLabels(
  chart: WordedChart,
  box: Box,
  colors: readonly ColorRole[],
  type: Typesetter,
  setting: RingSetting,
): SceneElement[] {
  const width = box.w - gaps.key;
  const texts = chart.bars.map((bar) => shareText(bar, setting, type));
  const heights = texts.map((text) => type.height(text, width));
  const total = heights.reduce((sum, height) => sum + height, 0);
  const spare = (box.h - total) / Math.max(1, texts.length - 1);
  const gap = Math.min(gaps.most, Math.max(gaps.least, spare));
  const needed = total + gap * (texts.length - 1);
  if (needed > box.h) type.reportOverflow(`Shares ${chart.id}`, needed - box.h);
  let y = box.y + Math.max(0, (box.h - needed) / 2);
  return texts.flatMap((text, index): SceneElement[] => {
    const top = y;
    y += heights[index]! + gap;
    return [
      {
        kind: 'shape',
        id: `Key ${index + 1}`,
        shape: 'rectangle',
        box: { x: box.x, y: top + keyDrop(setting), w: keySide, h: keySide },
        fill: { color: colors[index]! },
        decorative: true,
      },
      type.place(
        `Share ${index + 1}`,
        { x: box.x + gaps.key, y: top, w: width, h: heights[index]! + 0.02 },
        text,
      ),
    ];
  });
}

const keySide = 0.24;

/** Inches by which a key stands lower than its label, so that their middles meet. */
function keyDrop({ value }: RingSetting): number {
  return ((value * linePitch) / 72 - keySide) / 2;
}
