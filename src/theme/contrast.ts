import { type ColorRole, isRampRole, type Palette, type PaletteSlot, type TextRole } from '../model/color.js';
import { hslFromRgb, rgbFromHex } from './color-space.js';
import { contrastRatio, relativeLuminance } from './luminance.js';
import { rampShade } from './ramp.js';
import {
  onDarkPaper,
  onLightPaper,
  type Shade,
  seaOnLight,
  seasOnDark,
  shaded,
  stepsFrom,
} from './shades.js';

export { contrastRatio };

/** What WCAG 2 asks of normal text at level AA. */
export const leastContrast = 4.5;

/** What tells a card from the deep ground around it, and a rule from that card: less is lost on a projector. */
export const leastOnDeep = { card: 1.5, rule: 2 } as const;

/** What a role is made of in a palette: its slot and how much lighter or darker. */
export function shadeOf(role: ColorRole, palette: Palette): Shade {
  if (isRampRole(role)) return rampShade(role, palette);
  switch (role) {
    case 'onDeep':
      return { slot: onColor('deep', palette) };
    case 'onDeepMuted':
      return mutedOnDeep(palette);
    case 'sea':
      return seaShade(palette);
    case 'onDeepAccent':
      return accentOnDeep(palette);
    case 'deepCard':
      return deepCard(palette);
    case 'deepRule':
      return deepRule(palette);
    case 'muted':
    case 'rule':
    case 'quiet':
    case 'accent1Soft':
    case 'accent2Soft':
    case 'accent3Soft':
    case 'accent4Soft':
      return (isDarkTheme(palette) ? onDarkPaper : onLightPaper)[role];
    default:
      return { slot: isTextRole(role) ? textSlot(role, palette) : role };
  }
}

/**
 * The colour that a role has in a palette, as six upper-case hex digits. Lightening works on the luminance of HSL,
 * as PowerPoint's lumMod and lumOff do, so that what is checked here is what will be seen.
 */
export function resolveColor(role: ColorRole, palette: Palette): string {
  return shaded(shadeOf(role, palette), palette);
}

/** The text colour that reads better on a fill of this role. */
export function onColor(role: ColorRole, palette: Palette): 'paper' | 'ink' {
  const fill = resolveColor(role, palette);
  const onPaper = contrastRatio(palette.paper, fill);
  return onPaper >= contrastRatio(palette.ink, fill) ? 'paper' : 'ink';
}

/** Whether the theme is light writing on dark paper. */
export function isDarkTheme({ ink, paper }: Palette): boolean {
  return relativeLuminance(paper) < relativeLuminance(ink);
}

/** Whether white stands out more from a colour of six hex digits than black does. */
export function isDark(hex: string): boolean {
  return contrastRatio(hex, 'FFFFFF') > contrastRatio(hex, '000000');
}

/** Whether text of this colour can be read on paper and on wash. */
export function isReadable(hex: string, { paper, wash }: Palette): boolean {
  return [paper, wash].every((ground) => contrastRatio(hex, ground) >= leastContrast);
}

/** A grey, or a hue between green-blue and violet: what can be water, or step back behind writing. */
function isCool(hex: string): boolean {
  const { h, s } = hslFromRgb(rgbFromHex(hex));
  return s < 0.3 || (h > 0.47 && h < 0.7);
}

function seaShade(palette: Palette): Shade {
  const slot = (['accent4', 'deep'] as const).find((each) => isCool(palette[each])) ?? 'ink';
  return { slot, ...(isDarkTheme(palette) ? seasOnDark[slot] : seaOnLight) };
}

/**
 * On a dark deep ground a light tint of the fourth accent where that is cool, else the text colour, softened; less so
 * where it could not be read on a card there.
 */
function mutedOnDeep(palette: Palette): Shade {
  const slot = onColor('deep', palette);
  const tinted = isDark(palette.deep) && isCool(palette.accent4);
  const softened: Shade = isDark(palette[slot]) ? { slot, lumMod: 75, lumOff: 25 } : { slot, lumMod: 92 };
  const shades = tinted
    ? [40, 35, 30, 25, 20].map((lumMod): Shade => ({ slot: 'accent4', lumMod, lumOff: 100 - lumMod }))
    : [softened];
  return shades.find((shade) => readableOnCard(shade, palette)) ?? { slot };
}

function readableOnCard(shade: Shade, palette: Palette): boolean {
  return contrastRatio(shaded(shade, palette), resolveColor('deepCard', palette)) >= leastContrast;
}

/** Away from the deep ground until it is told from it, as long as what is written there can be read on the card too. */
function deepCard(palette: Palette): Shade {
  const text = palette[onColor('deep', palette)];
  const readable = stepsFrom('deep', awayFromDeep(palette)).filter(
    (shade) => contrastRatio(text, shaded(shade, palette)) >= leastContrast,
  );
  const seen = readable.find(
    (shade) => contrastRatio(shaded(shade, palette), palette.deep) >= leastOnDeep.card,
  );
  return seen ?? readable.at(-1) ?? { slot: 'deep' };
}

function deepRule(palette: Palette): Shade {
  const card = resolveColor('deepCard', palette);
  const steps = stepsFrom('deep', awayFromDeep(palette));
  return (
    steps.find((shade) => contrastRatio(shaded(shade, palette), card) >= leastOnDeep.rule) ?? steps.at(-1)!
  );
}

/** The third accent, which is written on deep, as far from it as it takes to be read on a card there. */
function accentOnDeep(palette: Palette): Shade {
  const shades: Shade[] = [{ slot: 'accent3' }, ...stepsFrom('accent3', awayFromDeep(palette))];
  return shades.find((shade) => readableOnCard(shade, palette)) ?? shades.at(-1)!;
}

function awayFromDeep({ deep }: Palette): 'lighter' | 'darker' {
  return isDark(deep) ? 'lighter' : 'darker';
}

function isTextRole(role: PaletteSlot | TextRole): role is TextRole {
  return role.endsWith('Text');
}

function textSlot(role: TextRole, palette: Palette): PaletteSlot {
  const slot = role.replace(/Text$/, '') as PaletteSlot;
  return isReadable(palette[slot], palette) ? slot : 'ink';
}
