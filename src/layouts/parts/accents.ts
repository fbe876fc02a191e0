import { type ColorRole, isColorRole } from '../../model/color.js';
import { textAccent } from '../../theme/text-accent.js';

/** Accents that are dark enough to carry white text and to be read on light ground, in order of preference. */
const darkAccents: readonly ColorRole[] = ['accent6', 'accent2', 'accent1'];

/** What things without a colour of their own may take: the deep ground's colour, and accents that mean nothing yet. */
export function neutralColors(taken: readonly string[]): ColorRole[] {
  return ['deep', ...darkAccents.filter((color) => !taken.includes(color))];
}

/** The colour that the findings give, else one of the neutral ones by turns. */
export function accent(color: string | undefined, index: number, neutrals: readonly ColorRole[]): ColorRole {
  return color !== undefined && isColorRole(color) ? color : neutrals[index % neutrals.length]!;
}

export { textAccent };
