import type { Report } from '../diagnostics/report.js';
import { keyPlaceAt, nodeAt, type YamlNode } from '../files/yaml/node.js';
import type { ColorRole, Palette, PaletteSlot } from '../model/color.js';
import type { Place } from '../model/place.js';
import { hexFromHsl, hslFromRgb, rgbFromHex } from './color-space.js';
import { contrastRatio, leastContrast, onColor, resolveColor, shadeOf } from './contrast.js';

/** A text colour, what it stands on, and their contrast. */
export interface Contrast {
  readonly text: ColorRole;
  readonly on: ColorRole;
  readonly ratio: number;
}

/** Text colours by the grounds that layouts put them on. The first two accents are those of names and figures. */
const texts: readonly { readonly grounds: readonly ColorRole[]; readonly texts: readonly ColorRole[] }[] = [
  { grounds: ['paper', 'wash'], texts: ['ink', 'muted', 'accent1', 'accent2'] },
  { grounds: ['deep'], texts: ['onDeep', 'onDeepMuted', 'accent3'] },
  { grounds: ['deepCard'], texts: ['onDeep', 'onDeepMuted', 'onDeepAccent'] },
  // Map labels: neighbours stand on `rule`, seas on `sea`.
  { grounds: ['rule', 'sea'], texts: ['ink', 'muted'] },
  { grounds: ['accent1Soft', 'accent2Soft', 'accent3Soft', 'accent4Soft', 'quiet'], texts: ['ink'] },
];

/** Fills that carry labels in ink or paper colour, whichever reads better. */
const labelledFills = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;

/** The contrast of every pair of colours that layouts set text in. */
export function contrastTable(palette: Palette): readonly Contrast[] {
  const set = texts.flatMap(({ grounds, texts }) =>
    grounds.flatMap((on) => texts.map((text) => ({ text, on }))),
  );
  const labels = labelledFills.map((on) => ({ text: onColor(on, palette), on }));
  return [...set, ...labels].map(({ text, on }) => ({
    text,
    on,
    ratio: contrastRatio(resolveColor(text, palette), resolveColor(on, palette)),
  }));
}

/** The file from which a theme takes colours that it does not write itself, and where it says so. */
export interface Origin {
  readonly name: string;
  readonly at: Place;
}

/**
 * Whether all text of a theme can be read; reports what cannot at the colour in the file that it is made from, with a
 * shade of it that would do.
 */
export function checkContrast(palette: Palette, written: YamlNode, report: Report, origin?: Origin): boolean {
  const faint = contrastTable(palette).filter(({ ratio }) => ratio < leastContrast);
  for (const pair of faint) {
    const slot = slotToChange(pair, palette);
    const at = nodeAt(written, [slot])?.at ?? keyPlaceAt(written, [slot]);
    const taken = origin !== undefined && at === origin.at;
    const words = (role: ColorRole): string =>
      named(role, palette, taken && shadeOf(role, palette).slot === slot ? origin.name : undefined);
    report.add(
      'theme-contrast',
      `${words(pair.text)} on ${words(pair.on)} has a contrast of ${roundedDown(pair.ratio)}; text needs ${leastContrast}`,
      at,
      hintFor(slot, palette, taken),
    );
  }
  return faint.length === 0;
}

/** Of a pair that cannot be read, the colour to change. */
function slotToChange({ text, on }: Contrast, palette: Palette): PaletteSlot {
  const { slot } = shadeOf(text, palette);
  // Ink and paper carry all else: where they cannot be read on an accent or a deep ground, that is what must change.
  const common = slot === 'ink' || slot === 'paper';
  const own = on !== 'paper' && on !== 'wash' && on !== 'rule' && on !== 'quiet';
  return common && own ? shadeOf(on, palette).slot : slot;
}

function hintFor(slot: PaletteSlot, palette: Palette, taken: boolean): string {
  const shade = readableShade(slot, palette);
  if (taken) return `override it: \`palette: { ${slot}: ${shade ?? '…'} }\``;
  if (shade === undefined) return `choose another \`${slot}\``;
  const way = isLighter(shade, palette[slot]) ? 'lighter' : 'darker';
  return `make \`${slot}\` ${way}, such as ${shade}`;
}

function faintPairs(palette: Palette): string[] {
  return contrastTable(palette)
    .filter(({ ratio }) => ratio < leastContrast)
    .map(pairName);
}

function pairName({ text, on }: Contrast): string {
  return `${text} on ${on}`;
}

/** The shade nearest to a slot's colour that makes all readable which that slot keeps from it; undefined where none does. */
function readableShade(slot: PaletteSlot, palette: Palette): string | undefined {
  const { h, s, l } = hslFromRgb(rgbFromHex(palette[slot]));
  const others = new Set(
    contrastTable(palette)
      .filter((pair) => pair.ratio < leastContrast && slotToChange(pair, palette) !== slot)
      .map(pairName),
  );
  for (let step = 1; step <= 100; step += 1) {
    for (const lightness of [l - step / 100, l + step / 100]) {
      if (lightness < 0 || lightness > 1) continue;
      const shade = hexFromHsl({ h, s, l: lightness });
      if (faintPairs({ ...palette, [slot]: shade }).every((pair) => others.has(pair))) return shade;
    }
  }
  return undefined;
}

function isLighter(hex: string, other: string): boolean {
  return hslFromRgb(rgbFromHex(hex)).l > hslFromRgb(rgbFromHex(other)).l;
}

function named(role: ColorRole, palette: Palette, origin?: string): string {
  return `\`${role}\` (${resolveColor(role, palette)}${origin === undefined ? '' : `, from ${origin}`})`;
}

/** 4.497 is not enough, and must not be shown as 4.50. */
function roundedDown(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
