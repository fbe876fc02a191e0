import { type ColorRole, isColorRole } from '../model/color.js';

/** The colour that the findings give, else another. */
export function givenColor(color: string | undefined, fallback: ColorRole): ColorRole {
  return color !== undefined && isColorRole(color) ? color : fallback;
}
