import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement, ShapeElement } from '../../model/scene.js';
import type { Sheet } from '../sheet.js';
import { roundedBand } from './rounded-band.js';

/** Thickness of a card's band, inches. */
const thickness = 0.07;

/** The ground of a card, a panel or a bar: as round as the theme's corners, outlined where the theme outlines. */
export function ground(
  { type: { theme } }: Sheet,
  id: string,
  box: Box,
  fill: ColorRole = 'wash',
): ShapeElement {
  const outlined = theme.border > 0 && fill === 'wash';
  return {
    kind: 'shape',
    id,
    shape: theme.corner > 0 ? 'rounded-rectangle' : 'rectangle',
    box,
    fill: { color: fill },
    ...(outlined && { stroke: { color: 'ink', width: theme.border } }),
    decorative: true,
  };
}

/** What a card stands on: its ground, and a band of its colour along the top or the start. */
export function cardGround(
  sheet: Sheet,
  name: string,
  box: Box,
  band: { readonly color: ColorRole; readonly along: 'top' | 'start' },
  fill: ColorRole = 'wash',
): SceneElement[] {
  const strip: Box = band.along === 'top' ? { ...box, h: thickness } : { ...box, w: thickness };
  const { corner } = sheet.type.theme;
  const id = `${name} band`;
  const look = { box: strip, fill: { color: band.color }, decorative: true };
  const drawn: SceneElement =
    corner > 0
      ? { kind: 'freeform', id, path: roundedBand(strip, band.along, corner), ...look }
      : { kind: 'shape', id, shape: 'rectangle', ...look };
  return [ground(sheet, `${name} ground`, box, fill), drawn];
}
