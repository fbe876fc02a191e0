import type { Palette, PaletteSlot, RampRole } from '../model/color.js';
import { hslFromRgb, rgbFromHex } from './color-space.js';
import { contrastRatio, relativeLuminance } from './luminance.js';
import { type Shade, shaded } from './shades.js';

/** The HSL luminance of the palest shade, as a share of the accent's way to white, or on dark paper to black. */
const palest = { onLight: 0.7, onDark: 0.64 };

/** How far the strongest shade goes beyond the accent on dark paper, as a share of its way to white. */
const glow = 0.3;

/** What the strongest shade must stand out from paper by. */
const leastOfStrongest = 4.5;
const leastOfLetters = 4.5;

/**
 * A shade on the way from hardly more than the ground to full strength. The steps are even in luminance as PowerPoint
 * reckons it, and are moved aside where neither ink nor paper could be read on them: names stand on these colours.
 */
export function rampShade(role: RampRole, palette: Palette): Shade {
  const [, accent, tenths] = /^(accent\d)Ramp(\d+)$/.exec(role)!;
  const slot = accent as PaletteSlot;
  const own = hslFromRgb(rgbFromHex(palette[slot])).l;
  const dark = relativeLuminance(palette.paper) < relativeLuminance(palette.ink);
  const first = dark ? own * (1 - palest.onDark) : own + (1 - own) * palest.onLight;
  const last = strongest(slot, own, dark, palette);
  const wanted = first + ((last - first) * Number(tenths)) / 10;
  return lettersOn(slot, own, wanted, palette);
}

/** The accent's luminance; darker, or on dark paper lighter, where it would not stand out from paper. */
function strongest(slot: PaletteSlot, own: number, dark: boolean, palette: Palette): number {
  const steps = Array.from({ length: 40 }, (_, step) => own + ((dark ? 1 - own : -own) * step) / 40);
  const found = steps.find(
    (luminance) => contrastRatio(hexAt(slot, own, luminance, palette), palette.paper) >= leastOfStrongest,
  );
  const last = found ?? own;
  return dark ? Math.max(last, own + (1 - own) * glow) : last;
}

/** The shade of a luminance, or the nearest to it that letters can be read on. */
function lettersOn(slot: PaletteSlot, own: number, wanted: number, palette: Palette): Shade {
  for (let step = 0; step < 30; step++) {
    for (const luminance of [wanted - step / 100, wanted + step / 100]) {
      if (luminance < 0 || luminance > 1) continue;
      const hex = hexAt(slot, own, luminance, palette);
      const best = Math.max(contrastRatio(hex, palette.ink), contrastRatio(hex, palette.paper));
      if (best >= leastOfLetters) return shadeAt(slot, own, luminance);
    }
  }
  return shadeAt(slot, own, wanted);
}

function hexAt(slot: PaletteSlot, own: number, luminance: number, palette: Palette): string {
  return shaded(shadeAt(slot, own, luminance), palette);
}

/** A slot with another luminance: towards white what is lighter than itself, towards black what is darker. */
function shadeAt(slot: PaletteSlot, own: number, luminance: number): Shade {
  if (luminance <= own || own >= 1)
    return { slot, lumMod: Math.round((100 * luminance) / Math.max(own, 0.001)) };
  const lumMod = Math.round((100 * (1 - luminance)) / (1 - own));
  return { slot, lumMod, lumOff: 100 - lumMod };
}
