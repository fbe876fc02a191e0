import { type Palette, type PaletteSlot, paletteSlots } from '../../model/color.js';
import { hexFromHsl, hexFromRgb, hslFromRgb, rgbFromHex } from '../color-space.js';
import { contrastRatio, leastContrast } from '../contrast.js';
import type { BrandColors } from './template.js';

const accents = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;
/** Above this, in contrast to paper, a ground for cards is no tint of it any more. */
const mostWash = 1.6;
/** Shares of ink in paper that make a ground for cards, the strongest first. */
const breaths = [0.06, 0.05, 0.04, 0.03, 0.02, 0.015];
/** Luminance of HSL under which any hue is deep. */
const surelyDeep = 0.2;

/** A template's colours by our roles. What it lacks is lacking here too, but for deep and wash, which are derived. */
export function brandPalette(colors: BrandColors): Partial<Palette> {
  const [ink, paper] = [colors.get('tx1'), colors.get('bg1')];
  const found: [PaletteSlot, string | undefined][] = accents.map((slot) => [slot, colors.get(slot)]);
  if (ink !== undefined && paper !== undefined) {
    found.push(['ink', ink], ['paper', paper]);
    found.push(['deep', deepOf(ink, paper, colors)], ['wash', washOf(ink, paper, colors)]);
  }
  const known = new Map(found);
  return Object.fromEntries(
    paletteSlots.flatMap((slot) => (known.get(slot) === undefined ? [] : [[slot, known.get(slot)]])),
  );
}

/** The second text colour where light writing can be read on it, else the darkest accent, darkened as it needs. */
function deepOf(ink: string, paper: string, colors: BrandColors): string {
  const light = lightness(ink) > lightness(paper) ? ink : paper;
  const carries = (hex: string): boolean => contrastRatio(light, hex) >= leastContrast * 1.5;
  const second = colors.get('tx2');
  if (second !== undefined && carries(second)) return second;
  const [darkest = ink] = accents
    .flatMap((slot) => colors.get(slot) ?? [])
    .sort((a, b) => contrastRatio(light, b) - contrastRatio(light, a));
  if (carries(darkest)) return darkest;
  return hexFromHsl({ ...hslFromRgb(rgbFromHex(darkest)), l: surelyDeep });
}

/** The second background where it is a tint of paper that text is read on, else a breath of ink on paper. */
function washOf(ink: string, paper: string, colors: BrandColors): string {
  const second = colors.get('bg2');
  const readable = [ink, ...accents.slice(0, 2).flatMap((slot) => colors.get(slot) ?? [])].filter(
    (hex) => contrastRatio(hex, paper) >= leastContrast,
  );
  const carries = (wash: string): boolean =>
    readable.every((hex) => contrastRatio(hex, wash) >= leastContrast);
  if (
    second !== undefined &&
    second !== paper &&
    contrastRatio(second, paper) <= mostWash &&
    carries(second)
  ) {
    return second;
  }
  const tints = breaths.map((share) => mixed(paper, ink, share));
  return tints.find(carries) ?? tints.at(-1)!;
}

function lightness(hex: string): number {
  return hslFromRgb(rgbFromHex(hex)).l;
}

/** `share` of one colour in another, channel by channel. */
function mixed(hex: string, other: string, share: number): string {
  const [a, b] = [rgbFromHex(hex), rgbFromHex(other)];
  const blend = (channel: 'r' | 'g' | 'b'): number => a[channel] * (1 - share) + b[channel] * share;
  return hexFromRgb({ r: blend('r'), g: blend('g'), b: blend('b') });
}
