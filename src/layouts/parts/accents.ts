import { type ColorRole, isColorRole, type Palette } from '../../model/color.js';
import { isReadable } from '../../theme/contrast.js';
import { neutralMark, textAccent } from '../../theme/text-accent.js';

/** In order of preference: the first two of a theme are the ones that findings give first. */
const accents = ['accent6', 'accent2', 'accent1'] as const;

/** What things without a colour of their own may take: a neutral mark, and readable accents that mean nothing yet. */
export function neutralColors(taken: readonly string[], palette: Palette): ColorRole[] {
  const free = accents.filter((color) => !taken.includes(color) && isReadable(palette[color], palette));
  return [neutralMark(palette), ...free];
}

/** The colour that the findings give, else one of the neutral ones by turns. */
export function accent(color: string | undefined, index: number, neutrals: readonly ColorRole[]): ColorRole {
  return color !== undefined && isColorRole(color) ? color : neutrals[index % neutrals.length]!;
}

export { textAccent };
