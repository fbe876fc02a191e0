import type { Palette, PaletteSlot, ShadeRole } from '../model/color.js';
import { hexFromHsl, hexFromRgb, hslFromRgb, rgbFromHex } from './color-space.js';

/** A slot, perhaps lightened or darkened as PowerPoint does it: percent of the HSL luminance kept, and percent added. */
export interface Shade {
  readonly slot: PaletteSlot;
  readonly lumMod?: number;
  readonly lumOff?: number;
}

type GroundShades = Readonly<Record<Exclude<ShadeRole, DeepRole | 'sea'>, Shade>>;
type DeepRole = 'deepCard' | 'deepRule' | 'onDeep' | 'onDeepMuted' | 'onDeepAccent';
type Tint = Omit<Shade, 'slot'>;

/** On light paper, tints come near to white. */
export const onLightPaper: GroundShades = {
  muted: { slot: 'ink', lumMod: 75, lumOff: 25 },
  rule: { slot: 'wash', lumMod: 90 },
  quiet: { slot: 'ink', lumMod: 30, lumOff: 70 },
  accent1Soft: { slot: 'accent1', lumMod: 20, lumOff: 80 },
  accent2Soft: { slot: 'accent2', lumMod: 15, lumOff: 85 },
  accent3Soft: { slot: 'accent3', lumMod: 25, lumOff: 75 },
  accent4Soft: { slot: 'accent4', lumMod: 20, lumOff: 80 },
};

/** On dark paper, what is quiet goes dark: tints become deep shades, which light ink is read on. */
export const onDarkPaper: GroundShades = {
  muted: { slot: 'ink', lumMod: 75 },
  rule: { slot: 'wash', lumMod: 90, lumOff: 10 },
  quiet: { slot: 'ink', lumMod: 38 },
  accent1Soft: { slot: 'accent1', lumMod: 40 },
  accent2Soft: { slot: 'accent2', lumMod: 40 },
  accent3Soft: { slot: 'accent3', lumMod: 35 },
  accent4Soft: { slot: 'accent4', lumMod: 25 },
};

/** How far a shade may go from its slot towards white or black, percent, and in which steps. */
const furthest = 90;
const step = 2;

/** A slot ever further from itself: lightened, or darkened, step by step. */
export function stepsFrom(slot: PaletteSlot, way: 'lighter' | 'darker'): Shade[] {
  return Array.from({ length: furthest / step }, (_, index) => {
    const percent = (index + 1) * step;
    return { slot, lumMod: 100 - percent, ...(way === 'lighter' && { lumOff: percent }) };
  });
}

/** Seas, made of what is cool in the palette. */
export const seaOnLight: Tint = { lumMod: 20, lumOff: 80 };
export const seasOnDark: Readonly<Record<'accent4' | 'deep' | 'ink', Tint>> = {
  accent4: { lumMod: 25 },
  deep: { lumMod: 70 },
  ink: { lumMod: 20 },
};

/** What a shade looks like in a palette, six upper-case hex digits. */
export function shaded({ slot, lumMod = 100, lumOff = 0 }: Shade, palette: Palette): string {
  const rgb = rgbFromHex(palette[slot]);
  if (lumMod === 100 && lumOff === 0) return hexFromRgb(rgb);
  const { h, s, l } = hslFromRgb(rgb);
  return hexFromHsl({ h, s, l: Math.min(1, Math.max(0, l * (lumMod / 100) + lumOff / 100)) });
}
