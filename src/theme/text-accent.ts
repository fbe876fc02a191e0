import type { ColorRole } from '../model/color.js';

/** Accents that are too light to be read as text on light ground. */
const light: readonly ColorRole[] = ['accent3', 'accent4', 'accent5'];

/** The colour for text that belongs to an accent: the accent itself where it is dark enough, else ink. */
export function textAccent(color: ColorRole): ColorRole {
  return light.includes(color) ? 'ink' : color;
}
