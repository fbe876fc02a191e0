import { type ColorRole, colorRoles, type RoleDefinition, type SchemeSlot } from '../model/color.js';
import { hexFromHsl, hexFromRgb, hslFromRgb, linearFromRgb, rgbFromHex } from './color-space.js';

/** Six hex digits without `#` for each slot of the colour scheme. */
export type Palette = Readonly<Record<SchemeSlot, string>>;

/**
 * The colour that a role has in a palette, as six upper-case hex digits. Lightening works on the luminance of HSL,
 * as PowerPoint's lumMod and lumOff do, so that what is checked here is what will be seen.
 */
export function resolveColor(role: ColorRole, palette: Palette): string {
  const { slot, lumMod = 100, lumOff = 0 }: RoleDefinition = colorRoles[role];
  const rgb = rgbFromHex(palette[slot]);
  if (lumMod === 100 && lumOff === 0) return hexFromRgb(rgb);
  const { h, s, l } = hslFromRgb(rgb);
  return hexFromHsl({ h, s, l: Math.min(1, Math.max(0, l * (lumMod / 100) + lumOff / 100)) });
}

/** WCAG 2 contrast ratio of two colours of six hex digits: 1 for equal ones, 21 for black on white. */
export function contrastRatio(hexA: string, hexB: string): number {
  const a = relativeLuminance(hexA);
  const b = relativeLuminance(hexB);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The text colour that reads better on a fill of this role. */
export function onColor(role: ColorRole, palette: Palette): 'paper' | 'ink' {
  const fill = resolveColor(role, palette);
  const onPaper = contrastRatio(resolveColor('paper', palette), fill);
  return onPaper >= contrastRatio(resolveColor('ink', palette), fill) ? 'paper' : 'ink';
}

function relativeLuminance(hex: string): number {
  const { r, g, b } = linearFromRgb(rgbFromHex(hex));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
