import { type ColorRole, isColorRole, type Palette } from '../../model/color.js';
import { contrastRatio, resolveColor } from '../../theme/contrast.js';

/** What WCAG 2 asks of neighbouring shapes that are told apart. */
const leastBetween = 3;

/**
 * Colours of spans in order of time: the one that the findings give, else a free one that the span before contrasts
 * with, the quiet shade among them, since accents are often dark throughout.
 */
export function spanColors(
  given: readonly (string | undefined)[],
  neutrals: readonly ColorRole[],
  palette: Palette,
): ColorRole[] {
  const [mark, ...accents] = neutrals;
  const free = [...accents, mark!, 'quiet' as const];
  const between = (a: ColorRole, b: ColorRole): number =>
    contrastRatio(resolveColor(a, palette), resolveColor(b, palette));
  const colors: ColorRole[] = [];
  for (const [index, color] of given.entries()) {
    const last = colors[index - 1];
    const next = given[index + 1];
    const beside = [last, next].filter((one): one is ColorRole => one !== undefined && isColorRole(one));
    const found = free.find((one) => beside.every((other) => between(one, other) >= leastBetween));
    colors.push(color !== undefined && isColorRole(color) ? color : (found ?? free[index % free.length]!));
  }
  return colors;
}
