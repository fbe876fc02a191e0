import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement } from '../../model/scene.js';
import { onColor } from '../../theme/contrast.js';
import type { Sheet } from '../sheet.js';

/** Diameter, inches. */
export const disc = 0.56;

/** A number in a filled circle, its middle at a height. */
export function numberedDisc(
  sheet: Sheet,
  name: string,
  number: number,
  place: { readonly x: number; readonly middle: number },
  color: ColorRole,
): SceneElement[] {
  const { type } = sheet;
  const box: Box = { x: place.x, y: place.middle - disc / 2, w: disc, h: disc };
  const numeral = type.style('numeral', type.smallest('numeral'), {
    color: onColor(color, type.theme.palette),
  });
  return [
    { kind: 'shape', id: `${name} disc`, shape: 'ellipse', box, fill: { color }, decorative: true },
    type.place(`${name} number`, box, [type.paragraph(String(number), numeral, { align: 'center' })], {
      valign: 'middle',
    }),
  ];
}
