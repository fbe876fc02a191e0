/** Red, green and blue from 0 to 1; whether gamma-coded or linear light, the function's name says. */
export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** Hue in turns, saturation and luminance from 0 to 1. */
export interface Hsl {
  readonly h: number;
  readonly s: number;
  readonly l: number;
}

/** Lightness 0 to 100 and the two opponent axes of CIE 1976, white point D65. */
export interface Lab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

export function rgbFromHex(hex: string): Rgb {
  const channel = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return { r: channel(0), g: channel(2), b: channel(4) };
}

export function hexFromRgb({ r, g, b }: Rgb): string {
  const digits = (channel: number): string =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0');
  return `${digits(r)}${digits(g)}${digits(b)}`.toUpperCase();
}

export function hslFromRgb({ r, g, b }: Rgb): Hsl {
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const l = (max + min) / 2;
  const range = max - min;
  if (range === 0) return { h: 0, s: 0, l };
  const s = range / (l > 0.5 ? 2 - max - min : max + min);
  const sixth = max === r ? (g - b) / range : max === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return { h: (sixth / 6 + 1) % 1, s, l };
}

export function hexFromHsl({ h, s, l }: Hsl): string {
  const chroma = s * Math.min(l, 1 - l);
  const channel = (n: number): number => {
    const k = (n + h * 12) % 12;
    return l - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return hexFromRgb({ r: channel(0), g: channel(8), b: channel(4) });
}

/** Undoes the sRGB gamma. */
export function linearFromRgb({ r, g, b }: Rgb): Rgb {
  const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return { r: linear(r), g: linear(g), b: linear(b) };
}

export function labFromLinear({ r, g, b }: Rgb): Lab {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (t * (24389 / 27) + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}
