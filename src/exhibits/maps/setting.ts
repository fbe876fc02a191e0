import type { Box, DeckFonts, TextStyle } from '../../model/scene.js';
import { filledShare, linePitch, textWidth } from '../../typography/measure.js';
import type { Point } from './plane.js';

/** Height of the letters in ems: capitals alone, or with ascenders and descenders. */
const letterHeight = { capitals: 0.68, mixed: 0.85 };

/** A label's words set in lines, and how much room they take; inches. */
export interface Setting {
  readonly lines: readonly string[];
  readonly style: Omit<TextStyle, 'color'>;
  readonly w: number;
  readonly h: number;
  /** Width of each line. */
  readonly widths: readonly number[];
  /** Stands on a disc of ink of its own, and so reads anywhere. */
  readonly onDisc?: true;
}

/** Ways to set a name, best first: each size on one line, then in two where the name has a space to break at. */
export function settingsOf(
  name: string,
  styles: readonly Omit<TextStyle, 'color'>[],
  fonts: DeckFonts,
): Setting[] {
  const breaks = [[name], ...twoLines(name)];
  return styles.flatMap((style) => breaks.map((lines) => set(lines, style, fonts)));
}

function set(lines: readonly string[], style: Omit<TextStyle, 'color'>, fonts: DeckFonts): Setting {
  const widths = lines.map((line) => textWidth(line, { ...style, color: 'ink' }, fonts));
  return {
    lines,
    style,
    w: Math.max(...widths) / filledShare + 0.02,
    widths,
    h: (lines.length * linePitch * style.size) / 72,
  };
}

/** Across the disc that a number stands on, inches. */
const disc = 0.21;

/** The number that stands for a name in the map's key. */
export function numberSetting(number: number, fonts: DeckFonts): Setting {
  const words = String(number);
  const style = { role: 'label', font: 'body', size: 10, bold: true } as const;
  return { ...set([words], style, fonts), w: disc, h: disc, widths: [disc], onDisc: true };
}

/** The name broken at the space nearest to its middle. */
function twoLines(name: string): string[][] {
  const spaces = [...name].flatMap((letter, i) => (letter === ' ' ? [i] : []));
  const off = (space: number): number => Math.abs(space - name.length / 2);
  const middle = spaces.sort((a, b) => off(a) - off(b))[0];
  return middle === undefined ? [] : [[name.slice(0, middle), name.slice(middle + 1)]];
}

/** The setting's box around a centre. */
export function boxAround([x, y]: Point, { w, h }: Setting): Box {
  return { x: x - w / 2, y: y - h / 2, w, h };
}

/** What the letters of each line darken: line boxes are taller than letters, and shorter lines leave room beside them. */
export function inkOf(box: Box, { lines, style, widths }: Setting): Box[] {
  const pitch = box.h / widths.length;
  const capitals = lines.every((line) => line === line.toUpperCase() && line !== line.toLowerCase());
  const height = (letterHeight[capitals ? 'capitals' : 'mixed'] * style.size) / 72;
  return widths.map((w, line) => ({
    x: box.x + (box.w - w) / 2,
    y: box.y + pitch * (line + 0.5) - height / 2,
    w,
    h: height,
  }));
}
