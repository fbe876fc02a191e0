import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import type { DeckPart } from '../../model/storyboard.js';
import { bottom, columns, type Sheet } from '../sheet.js';

const gap = 0.14;
const afterBar = 0.1;

/** A part's bar is the heavier the nearer it is: ahead a hairline, over a line, under way a bar. Inches. */
const bars: Readonly<Record<DeckPart['state'], { readonly h: number; readonly color: ColorRole }>> = {
  done: { h: 0.03, color: 'onDeepMuted' },
  current: { h: 0.07, color: 'accent3' },
  ahead: { h: 0.012, color: 'onDeepMuted' },
};

function labelText({ type }: Sheet, part: DeckPart, number: number, size: number, titled: boolean) {
  const current = part.state === 'current';
  const style = type.style('label', size, {
    color: current ? 'onDeep' : 'onDeepMuted',
    ...(current && { bold: true }),
  });
  return [type.paragraph(titled ? `${number}\u2002${part.title}` : String(number), style)];
}

/** All parts of the deck at the bottom of a dark body, each a bar with its number, and its title where all have room. */
export function progressStrip(
  sheet: Sheet,
  parts: readonly DeckPart[],
  body: Box,
): { readonly elements: readonly SceneElement[]; readonly height: number } {
  if (parts.length < 2) return { elements: [], height: 0 };
  const { type } = sheet;
  const boxes = columns(body, parts.length, gap);
  const width = boxes[0]!.w;
  const twoLines = (size: number) => 2.1 * type.height(labelText(sheet, parts[0]!, 1, size, false), width);
  const texts = (size: number, titled: boolean): TextParagraph[][] =>
    parts.map((part, index) => labelText(sheet, part, index + 1, size, titled));
  const fits = (size: number): boolean =>
    texts(size, true).every((text) => type.fits(text, width, twoLines(size)));
  const size = type.steps('label').find(fits);
  const labels = texts(size ?? type.smallest('label'), size !== undefined);
  const labelHeight = Math.max(...labels.map((label) => type.height(label, width))) + 0.02;
  const height = bars.current.h + afterBar + labelHeight;
  const y = bottom(body) - height;
  const elements = parts.flatMap((part, index): SceneElement[] => {
    const { h, color } = bars[part.state];
    const box = boxes[index]!;
    const name = `Part ${index + 1}`;
    return [
      {
        kind: 'shape',
        id: `${name} bar`,
        shape: 'rectangle',
        box: { ...box, y: y + bars.current.h - h, h },
        fill: { color },
        decorative: true,
      },
      type.place(name, { ...box, y: y + bars.current.h + afterBar, h: labelHeight }, labels[index]!),
    ];
  });
  return { elements, height };
}
