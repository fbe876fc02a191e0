import type { ColorRole } from '../../model/color.js';
import type { TextElement } from '../../model/scene.js';
import type { Sheet } from '../sheet.js';

/** Inches that a small head takes, with what it leaves under it. */
export const smallHeadHeight = 0.36;

/** A few words in the manner of a kicker over a part of the body, such as "To take away". */
export function smallHead(
  { type, storyboard }: Sheet,
  text: string,
  place: { readonly x: number; readonly y: number; readonly w: number },
  color: ColorRole,
): TextElement {
  const style = type.style('kicker', type.smallest('kicker'), { color });
  const words = type.paragraph(text.toLocaleUpperCase(storyboard.language), style);
  return type.place(text, { ...place, h: smallHeadHeight }, [words]);
}
