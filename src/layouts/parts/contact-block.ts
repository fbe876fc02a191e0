import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import { phrases } from '../../wording/phrases.js';
import type { FrameColors } from '../frame.js';
import type { Sheet } from '../sheet.js';

/** Under the rule over the block. Inches. */
const afterRule = 0.14;

/** How much of the width each takes: the paper's reference is longer than the others. */
const weights = { contact: 1, occasion: 1.25, paper: 1.75 } as const;

interface Entry {
  readonly name: string;
  readonly lines: readonly string[];
  /** Its share of the width, relative to the others'. */
  readonly weight: number;
}

function entries({ slide, storyboard, paper }: Sheet): Entry[] {
  const words = phrases(storyboard.language);
  const { contact, lines = [] } = slide.occasion ?? {};
  return [
    ...(contact ? [{ name: words.contact, lines: [words.contact, contact], weight: weights.contact }] : []),
    { name: 'Occasion', lines, weight: weights.occasion },
    { name: words.source, lines: [words.source, paper.reference], weight: weights.paper },
  ];
}

/** Whom to ask, the occasion, and the paper in full, side by side under a rule: the first line of each is its head. */
export function contactBlock(
  sheet: Sheet,
  body: Box,
  colors: FrameColors,
): { readonly height: number; readonly place: (y: number) => SceneElement[] } {
  const { type, gutter } = sheet;
  const all = entries(sheet);
  const total = all.reduce((sum, one) => sum + one.weight, 0);
  const width = (one: Entry): number => ((body.w - gutter * (all.length - 1)) * one.weight) / total;
  const style = (head: boolean) =>
    type.style('note', type.largest('note'), { bold: head, color: head ? colors.title : colors.foot });
  const text = ({ lines }: Entry): TextParagraph[] =>
    lines.map((line, index) => type.paragraph(line, style(index === 0), { before: index === 0 ? 0 : 2 }));
  const textHeight = Math.max(...all.map((one) => type.height(text(one), width(one)))) + 0.02;
  const startOf = (index: number): number =>
    all.slice(0, index).reduce((x, one) => x + width(one) + gutter, body.x);
  return {
    height: afterRule + textHeight,
    place: (y) => [
      {
        kind: 'line',
        id: 'Contact rule',
        box: { ...body, y, h: 0 },
        stroke: { color: colors.rule, width: 1 },
        decorative: true,
      },
      ...all.map((one, index) =>
        type.place(
          one.name,
          { x: startOf(index), y: y + afterRule, w: width(one), h: textHeight },
          text(one),
        ),
      ),
    ],
  };
}
