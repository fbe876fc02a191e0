import type { Report } from '../diagnostics/report.js';
import { keyPlaceAt, nodeAt, type YamlNode } from '../files/yaml/node.js';
import { type ColorRole, colorRoles } from '../model/color.js';
import { contrastRatio, onColor, type Palette, resolveColor } from './contrast.js';

/** What WCAG 2 asks of normal text at level AA. */
export const leastContrast = 4.5;

/** A text colour, what it stands on, and their contrast. */
export interface Contrast {
  readonly text: ColorRole;
  readonly on: ColorRole;
  readonly ratio: number;
}

/** Text colours by the grounds that layouts put them on. */
const texts: readonly { readonly grounds: readonly ColorRole[]; readonly texts: readonly ColorRole[] }[] = [
  { grounds: ['paper', 'wash'], texts: ['ink', 'muted', 'deep', 'accent1', 'accent2', 'accent6'] },
  { grounds: ['deep', 'deepCard'], texts: ['onDeep', 'onDeepMuted', 'accent3'] },
  // Map labels: neighbours stand on `rule`, seas on `accent4Soft`.
  { grounds: ['rule', 'accent4Soft'], texts: ['ink', 'muted'] },
  { grounds: ['accent1Soft', 'accent2Soft', 'accent3Soft', 'quiet'], texts: ['ink'] },
];

/** Fills that carry labels in ink or paper colour, whichever reads better. */
const labelledFills: readonly ColorRole[] = [
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];

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

/** Whether all text of a theme can be read; reports what cannot at the colour in the file that it is made from. */
export function checkContrast(palette: Palette, written: YamlNode, report: Report): boolean {
  const faint = contrastTable(palette).filter(({ ratio }) => ratio < leastContrast);
  for (const { text, on, ratio } of faint) {
    const blamed = labelledFills.includes(on) ? on : text;
    const other = blamed === on ? text : on;
    const { slot } = colorRoles[blamed];
    report.add(
      'theme-contrast',
      `${named(text, palette)} on ${named(on, palette)} has a contrast of ${roundedDown(ratio)}; text needs ${leastContrast}`,
      nodeAt(written, [slot])?.at ?? keyPlaceAt(written, [slot]),
      `make \`${slot}\` ${isDark(other, palette) ? 'lighter' : 'darker'}`,
    );
  }
  return faint.length === 0;
}

function named(role: ColorRole, palette: Palette): string {
  return `\`${role}\` (${resolveColor(role, palette)})`;
}

/** 4.497 is not enough, and must not be shown as 4.50. */
function roundedDown(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}

function isDark(role: ColorRole, palette: Palette): boolean {
  const hex = resolveColor(role, palette);
  return contrastRatio(hex, 'FFFFFF') > contrastRatio(hex, '000000');
}
