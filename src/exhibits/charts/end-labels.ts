import type { ColorRole } from '../../model/color.js';
import type { Box, TextElement, TextParagraph } from '../../model/scene.js';
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

type Unplaced = Omit<EndLabel, 'y'>;

/** Where labels stand: at which end of the series, from `x` on outwards, within `bounds`, at most so many inches wide. */
export interface EndPlace {
  readonly side: 'start' | 'end';
  readonly x: number;
  readonly bounds: Box;
  readonly most: number;
}

const gap = 0.1;

/** Inches that labels beside the ends of series take across, with the gap to these. */
export function endLabelRoom(
  labels: readonly Unplaced[],
  most: number,
  size: number,
  type: Typesetter,
): number {
  if (labels.length === 0) return 0;
  return Math.max(...labels.map((label) => widthOf(label, most, size, type))) + gap + 0.02;
}

/** Whether labels stand under each other within so many inches, none on more than two lines. */
export function endLabelsFit(
  labels: readonly Unplaced[],
  most: number,
  height: number,
  size: number,
  type: Typesetter,
): boolean {
  const set = labels.map((label) => {
    const width = widthOf(label, most, size, type);
    const words = [wordsOf(label, 'end', size, type)];
    return { lines: type.lines(words, width), height: type.height(words, width) };
  });
  return set.every(({ lines }) => lines <= 2) && set.reduce((sum, one) => sum + one.height, 0) <= height;
}

/** Labels beside the ends of series, in the colours of these, none on another. */
export function endLabels(
  id: string,
  labels: readonly EndLabel[],
  { side, x, bounds, most }: EndPlace,
  size: number,
  type: Typesetter,
): TextElement[] {
  const set = labels.map((label) => {
    const w = widthOf(label, most, size, type);
    const words = [wordsOf(label, side, size, type)];
    return { w, words, h: type.height(words, w) };
  });
  const reach = Math.max(0, ...set.map(({ h }) => h)) / 2;
  const middles = dodged(
    labels.map(({ y }) => y),
    set.map(({ h }) => h),
    bounds.y - reach,
    bounds.y + bounds.h + reach,
  );
  return set.map(({ w, words, h }, index) => {
    const box: Box = {
      x: side === 'end' ? x + gap : x - gap - w,
      y: middles[index]! - h / 2,
      w,
      h: h + 0.02,
    };
    return type.place(`End ${id} ${side} ${index + 1}`, box, words);
  });
}

function wordsOf(
  { name, figure, color }: Unplaced,
  side: EndPlace['side'],
  size: number,
  type: Typesetter,
): TextParagraph {
  const style = type.style('label', size, { color: wordColor(color) });
  const runs = [
    ...(name ? [{ text: `${name}\u2002`, style }] : []),
    { text: figure, style: { ...style, bold: true } },
  ];
  return type.runs(runs, { align: side === 'end' ? 'start' : 'end' });
}

/** Inches of a label on one line, or so many at most, where it stands on several. */
function widthOf({ name, figure }: Unplaced, most: number, size: number, type: Typesetter): number {
  const style = type.style('label', size);
  const bold = type.width(figure, { ...style, bold: true });
  const plain = name === '' ? 0 : type.width(`${name}\u2002`, style);
  return Math.min(most, (bold + plain) / 0.97 + 0.04);
}
