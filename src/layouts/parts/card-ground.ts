import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement } from '../../model/scene.js';
import type { Sheet } from '../sheet.js';

/** Thickness of a card's band, inches. */
const thickness = 0.07;

/** What a card stands on: its ground, and a band of its colour along the top or the start. */
export function cardGround(
  _sheet: Sheet,
  name: string,
  box: Box,
  band: { readonly color: ColorRole; readonly along: 'top' | 'start' },
  fill: ColorRole = 'wash',
): SceneElement[] {
  const strip: Box = band.along === 'top' ? { ...box, h: thickness } : { ...box, w: thickness };
  return [
    { kind: 'shape', id: `${name} ground`, shape: 'rectangle', box, fill: { color: fill }, decorative: true },
    {
      kind: 'shape',
      id: `${name} band`,
      shape: 'rectangle',
      box: strip,
      fill: { color: band.color },
      decorative: true,
    },
  ];
}
