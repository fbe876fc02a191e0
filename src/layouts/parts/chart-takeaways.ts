import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import { linePitch } from '../../typography/measure.js';
import { capital, plain } from '../../wording/text.js';
import { inset, type Sheet } from '../sheet.js';
import { accent, textAccent } from './accents.js';
import { ground } from './card-ground.js';
import { annotationNote } from './chart-columns.js';

const padding = { x: 0.24, y: 0.16 };
const afterValue = 0.24;

/** The share of the body's height that the figure takes which a chart comes down to, at most. */
const valueShare = 0.13;

/** What a chart comes down to: the figure, and beside it what it measures. */
export interface Takeaway {
  readonly value: string;
  readonly label: readonly TextParagraph[];
}

export function takeawayOf({ type }: Sheet, chart: WordedChart): Takeaway | undefined {
  const { annotation } = chart;
  if (!annotation) return undefined;
  const note = annotationNote(chart);
  return {
    value: plain(annotation.value),
    label: [
      type.paragraph(capital(plain(annotation.label)), type.style('heading', type.largest('label'))),
      ...(note ? [type.paragraph(note, type.style('note', type.smallest('note')), { before: 2 })] : []),
    ],
  };
}

/** Sizes that both takeaways share: points of their figures, inches of these and of the whole. */
export interface TakeawaySetting {
  readonly size: number;
  readonly valueWidth: number;
  readonly height: number;
}

export function setTakeaways(
  { type }: Sheet,
  takeaways: readonly (Takeaway | undefined)[],
  { w: width, h }: Box,
): TakeawaySetting {
  const there = takeaways.filter((one) => one !== undefined);
  if (there.length === 0) return { size: type.smallest('value'), valueWidth: 0, height: 0 };
  const inner = width - 2 * padding.x;
  const widest = (size: number): number =>
    Math.max(...there.map((one) => type.width(one.value, type.style('value', size)))) / 0.97 + 0.05;
  const size = type.fit(
    'value',
    (step) => widest(step) <= inner * 0.45 && (step * linePitch) / 72 <= h * valueShare,
  );
  const valueWidth = widest(size);
  const heights = there.flatMap((one) => [
    type.height([type.paragraph(one.value, type.style('value', size))], valueWidth),
    type.height(one.label, inner - valueWidth - afterValue),
  ]);
  return { size, valueWidth, height: Math.max(...heights) + 2 * padding.y };
}

export function placeTakeaway(
  sheet: Sheet,
  chart: WordedChart,
  takeaway: Takeaway,
  box: Box,
  { size, valueWidth }: TakeawaySetting,
): SceneElement[] {
  const { type } = sheet;
  const inner = inset(box, padding.x, padding.y);
  const color = textAccent(accent(chart.annotation?.color, 0, sheet.neutrals));
  const value = type.paragraph(takeaway.value, type.style('value', size, { color }));
  const labelX = inner.x + valueWidth + afterValue;
  return [
    ground(sheet, `Takeaway ground ${chart.id}`, box),
    type.place(`Takeaway ${chart.id}`, { ...inner, w: valueWidth }, [value], { valign: 'middle' }),
    type.place(
      `Takeaway label ${chart.id}`,
      { ...inner, x: labelX, w: inner.x + inner.w - labelX },
      takeaway.label,
      { valign: 'middle' },
    ),
  ];
}
