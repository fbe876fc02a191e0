import type { ColorRole } from '../../model/color.js';
import type { Box, LineElement, ShapeElement, TextElement } from '../../model/scene.js';
import { type Point, rounded } from './plane.js';
import type { Setting } from './setting.js';

/** A label as text, each of its lines a paragraph. */
export function labelElement(id: string, setting: Setting, box: Box, color: ColorRole): TextElement {
  return {
    kind: 'text',
    id,
    box: { x: rounded(box.x), y: rounded(box.y), w: rounded(box.w), h: rounded(box.h) },
    paragraphs: setting.lines.map((text) => ({
      runs: [{ text, style: { ...setting.style, color } }],
      align: 'center',
    })),
    valign: 'middle',
    measuredHeight: rounded(setting.h),
  };
}

/** The disc that a number stands on, under its text. */
export function discElement(id: string, { x, y, w, h }: Box): ShapeElement {
  return {
    kind: 'shape',
    id: `${id} disc`,
    shape: 'ellipse',
    box: { x: rounded(x), y: rounded(y), w: rounded(w), h: rounded(h) },
    fill: { color: 'ink' },
    stroke: { color: 'paper', width: 0.75 },
    decorative: true,
  };
}

/** Across the dot that a leader ends in, inches. */
const dot = 0.06;

/** The line from a label to the country that it stands apart from, and the dot on its ground that it ends in. */
export function leaderElements(
  name: string,
  [[ax, ay], [bx, by]]: readonly [Point, Point],
): (LineElement | ShapeElement)[] {
  const [left, right] = ax < bx ? [ax, bx] : [bx, ax];
  const [top, bottom] = ay < by ? [ay, by] : [by, ay];
  return [
    {
      kind: 'line',
      id: `Leader ${name}`,
      box: { x: rounded(left), y: rounded(top), w: rounded(right - left), h: rounded(bottom - top) },
      stroke: { color: 'ink', width: 0.75 },
      ...(ax < bx !== ay < by && { flip: true }),
      decorative: true,
    },
    {
      kind: 'shape',
      id: `Leader end ${name}`,
      shape: 'ellipse',
      box: { x: rounded(bx - dot / 2), y: rounded(by - dot / 2), w: dot, h: dot },
      fill: { color: 'ink' },
      stroke: { color: 'paper', width: 0.5 },
      decorative: true,
    },
  ];
}
