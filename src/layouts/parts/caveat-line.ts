import type { Box, SceneElement } from '../../model/scene.js';
import type { Text } from '../../model/wording.js';
import { bottom, type Sheet } from '../sheet.js';

/** What the reader must not conclude, in italics at the bottom of the body; and the body that is left above it. */
export function caveatLine(
  sheet: Sheet,
  caveat: Text | undefined,
  body: Box,
  { onDark = false, gap = 0.16 }: { readonly onDark?: boolean; readonly gap?: number } = {},
): { readonly elements: readonly SceneElement[]; readonly body: Box } {
  if (!caveat) return { elements: [], body };
  const { type } = sheet;
  const style = type.style('note', type.largest('note'), {
    italic: true,
    color: onDark ? 'onDeepMuted' : 'muted',
  });
  const text = [type.paragraph(caveat, style)];
  const height = type.height(text, body.w);
  const place: Box = { x: body.x, y: bottom(body) - height, w: body.w, h: height + 0.02 };
  return {
    elements: [type.place('Caveat', place, text)],
    body: { ...body, h: body.h - height - gap },
  };
}
