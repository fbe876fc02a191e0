import { type Lab, labFromLinear, linearFromRgb, type Rgb, rgbFromHex } from './color-space.js';

/**
 * How far apart two colours (six hex digits) look to a deuteranope, the most common form of colour blindness:
 * the distance in CIE Lab (1976) after simulation. About 2.3 is just noticeable side by side.
 */
export function deuteranopeDistance(hexA: string, hexB: string): number {
  const a = seenByDeuteranope(hexA);
  const b = seenByDeuteranope(hexB);
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

/**
 * Vienot, Brettel and Mollon (1999): without the middle-wave cones, colours collapse onto the plane through
 * black, white and blue; these are its coefficients for linear sRGB.
 */
function seenByDeuteranope(hex: string): Lab {
  const { r, g, b } = linearFromRgb(rgbFromHex(hex));
  const yellow = 0.29275 * r + 0.70725 * g;
  const seen: Rgb = { r: yellow, g: yellow, b: Math.min(1, Math.max(0, b + 0.02234 * (g - r))) };
  return labFromLinear(seen);
}
