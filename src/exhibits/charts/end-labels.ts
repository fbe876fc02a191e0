import type { ColorRole } from '../../model/color.js';
import type { Box, TextElement } from '../../model/scene.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { wordColor } from './colors.js';
import { dodged } from './inner.js';

/** What stands beside the end of a series: its name, where it has one, and its figure. */
export interface EndLabel {
  readonly name: string;
  readonly figure: string;
  readonly color: ColorRole;
  /** Middle of the label if nothing were in its way, slide inches. */
  readonly y: number;
}

const gap = 0.1;

/** Inches that labels beside the ends of series take across. */
export function endLabelRoom(labels: readonly Omit<EndLabel, 'y'>[], size: number, type: Typesetter): number {
  if (labels.length === 0) return 0;
  return Math.max(...labels.map((label) => widthOf(label, size, type))) + gap + 0.02;
}

/** Labels beside the ends of series, in the colours of these, none on another. They start or end at `x`. */
export function endLabels(
  id: string,
  labels: readonly EndLabel[],
  x: number,
  side: 'start' | 'end',
  bounds: Box,
  size: number,
  type: Typesetter,
): TextElement[] {
  const height = (size * linePitch) / 72;
  const middles = dodged(
    labels.map(({ y }) => y),
    height,
    bounds.y - height / 2,
    bounds.y + bounds.h + height / 2,
  );
  return labels.map((label, index) => {
    const w = widthOf(label, size, type);
    const box: Box = {
      x: side === 'end' ? x + gap : x - gap - w,
      y: middles[index]! - height / 2,
      w,
      h: height + 0.02,
    };
    const color = wordColor(label.color);
    const name = type.style('label', size, { color });
    const runs = [
      ...(label.name ? [{ text: `${label.name}\u2002`, style: name }] : []),
      { text: label.figure, style: { ...name, bold: true } },
    ];
    return type.place(`End ${id} ${side} ${index + 1}`, box, [
      type.runs(runs, { align: side === 'end' ? 'start' : 'end' }),
    ]);
  });
}

function widthOf({ name, figure }: Omit<EndLabel, 'y'>, size: number, type: Typesetter): number {
  const style = type.style('label', size);
  const bold = type.width(figure, { ...style, bold: true });
  const plain = name === '' ? 0 : type.width(`${name}\u2002`, style);
  return (bold + plain) / 0.97 + 0.04;
}
