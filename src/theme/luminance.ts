import { linearFromRgb, rgbFromHex } from './color-space.js';

/** WCAG 2 contrast ratio of two colours of six hex digits: 1 for equal ones, 21 for black on white. */
export function contrastRatio(hexA: string, hexB: string): number {
  const a = relativeLuminance(hexA);
  const b = relativeLuminance(hexB);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** How much light a colour of six hex digits gives, 0 to 1, as WCAG 2 reckons it. */
export function relativeLuminance(hex: string): number {
  const { r, g, b } = linearFromRgb(rgbFromHex(hex));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
