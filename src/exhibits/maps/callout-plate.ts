import type { Box, DeckFonts, LineElement, ShapeElement, TextElement, TextStyle } from '../../model/scene.js';
import type { Text } from '../../model/wording.js';
import { filledShare, measure } from '../../typography/measure.js';
import { leaderElements } from './label-element.js';
import { type Point, rounded } from './plane.js';

export type PlateElement = ShapeElement | TextElement | LineElement;

/** Where a callout stands: its plate, the line to what it speaks of, and the height of its text in inches. */
export interface CalloutPlace {
  readonly box: Box;
  readonly leader: readonly [Point, Point];
  readonly textHeight: number;
}

const style: Omit<TextStyle, 'color'> = { role: 'label', font: 'body', size: 10.5 };
const padding = { x: 0.08, y: 0.05 };

/** How large a text's plate is at a width, and its text on it; inches. */
export function plateOf(
  text: Text,
  width: number,
  fonts: DeckFonts,
): { readonly w: number; readonly h: number; readonly textHeight: number } {
  let set = measure([paragraphOf(text)], width, fonts);
  // As narrow as the same number of lines allows, so that none of them is nearly empty.
  for (let narrower = width - 0.05; narrower > 0.6; narrower -= 0.05) {
    const tried = measure([paragraphOf(text)], narrower, fonts);
    if (tried.lines > set.lines || tried.broken.length > 0) break;
    set = tried;
  }
  const w = Math.min(width, set.widest / filledShare + 0.02);
  return { w: w + 2 * padding.x, h: set.height + 2 * padding.y, textHeight: set.height };
}

function paragraphOf(text: Text): TextElement['paragraphs'][number] {
  return {
    runs: text.runs.map((run) => ({ text: run.text, style: { ...style, color: 'ink' } })),
    align: 'start',
  };
}

/** A text on its plate, tied to its point. */
export function plateElements(
  text: Text,
  id: string,
  { box, leader, textHeight }: CalloutPlace,
): PlateElement[] {
  const plate = { x: rounded(box.x), y: rounded(box.y), w: rounded(box.w), h: rounded(box.h) };
  const inner = {
    x: rounded(box.x + padding.x),
    y: rounded(box.y + padding.y),
    w: rounded(box.w - 2 * padding.x),
    h: rounded(box.h - 2 * padding.y),
  };
  return [
    ...leaderElements(id, leader),
    {
      kind: 'shape',
      id: `${id} plate`,
      shape: 'rectangle',
      box: plate,
      fill: { color: 'paper' },
      stroke: { color: 'muted', width: 0.75 },
      decorative: true,
    },
    {
      kind: 'text',
      id,
      box: inner,
      paragraphs: [paragraphOf(text)],
      valign: 'middle',
      measuredHeight: rounded(textHeight),
    },
  ];
}
