import type { Box, SceneElement } from '../../model/scene.js';
import type { WordedNow } from '../../model/storyboard.js';
import { filledShare } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { yearPosition } from '../../wording/dates.js';
import type { YearRibbon } from './year-ribbon.js';
import type { YearScale } from './year-scale.js';

/** Where the mark of today stands, and its word on one side of the ribbon. Inches. */
export interface NowPlace {
  readonly x: number;
  readonly side: 'above' | 'below';
  readonly label: { readonly x: number; readonly w: number };
}

/** What moments set up on each side of the ribbon, as positions of their poles; inches. */
export interface Poles {
  readonly above: readonly number[];
  /** `taken` where lanes follow the ribbon at once. */
  readonly below: readonly number[] | 'taken';
}

/** Inches that the word of the mark takes beside the ribbon: beyond what is free there anyhow, and where nothing else is. */
export const nowRoom = 0.2;
export const nowAlone = 0.34;

/** Inches that marks through the ribbon stand out of it at most. */
export const markRoom = 0.1;

/** Inches: from the ribbon to the word, the word's height, how far the line stands out and reaches in, what a pole and its foot keep free. */
const toWord = 0.11;
const wordHeight = 0.22;
const out = 0.08;
const into = 0.05;
const beside = 0.03;
const clear = 0.1;

/** Inches that the word is moved at a time, where poles stand in its way. */
const step = 0.1;

/**
 * A place for the word at its line where one is free, below before above; else the nearest free one below, tied to the
 * line by a bend.
 */
export function placeNow(
  now: WordedNow,
  scale: YearScale,
  { above, below }: Poles,
  box: Box,
  type: Typesetter,
): NowPlace {
  const x = scale.at(yearPosition(now.date, 'middle'));
  const w = type.width(plainLabel(now), wordStyle(type)) / filledShare + 0.04;
  const isFree = (left: number, poles: readonly number[] | 'taken'): boolean =>
    poles !== 'taken' &&
    left >= box.x - 1e-9 &&
    left + w <= box.x + box.w + 1e-9 &&
    poles.every((pole) => pole < left - clear || pole > left + w + clear);
  const beside = [x - w / 2, x + clear, x - clear - w];
  for (const [side, poles] of [
    ['below', below],
    ['above', above],
  ] as const) {
    const left = beside.find((each) => isFree(each, poles));
    if (left !== undefined) return { x, side, label: { x: left, w } };
  }
  const away = Array.from({ length: Math.ceil(box.w / step) }, (_, index) => (index + 1) * step);
  const side = below === 'taken' ? 'above' : 'below';
  const poles = below === 'taken' ? above : below;
  const left = away.flatMap((by) => [x + by, x - by - w]).find((each) => isFree(each, poles));
  return { x, side, label: { x: left ?? x - w / 2, w } };
}

/** A thin line through the ribbon, held back where it would strike the name of a year, and its word. */
export function nowMark(
  place: NowPlace,
  now: WordedNow,
  ribbon: Box,
  years: YearRibbon,
  type: Typesetter,
): SceneElement[] {
  const { x, side, label } = place;
  const foot = ribbon.y + ribbon.h;
  const sign = side === 'below' ? 1 : -1;
  const edge = side === 'below' ? foot : ribbon.y;
  const under = x > label.x && x < label.x + label.w;
  const middle = edge + sign * (toWord + wordHeight / 2);
  const tip = under ? edge + sign * out : middle;
  const far = side === 'below' ? ribbon.y - out : foot + out;
  const [top, bottom] = [Math.min(far, tip), Math.max(far, tip)];
  const near = label.x > x ? label.x - 0.04 : label.x + label.w + 0.04;
  const lines = strikes(x, years, type)
    ? [
        line('Now line over', { x, y: top, w: 0, h: ribbon.y + into - top }),
        line('Now line under', { x, y: foot - into, w: 0, h: bottom - foot + into }),
      ]
    : [line('Now line', { x, y: top, w: 0, h: bottom - top })];
  const bend = line('Now bend', { x: Math.min(x, near), y: middle, w: Math.abs(near - x), h: 0 });
  const box: Box = {
    ...label,
    y: side === 'below' ? edge + toWord : edge - toWord - wordHeight,
    h: wordHeight,
  };
  const word = type.paragraph(now.label, wordStyle(type), { align: 'center' });
  return [...lines, ...(under ? [] : [bend]), type.place('Now', box, [word], { valign: 'middle' })];
}

/** Whether a line at `x` would run through the name of a year. */
function strikes(x: number, { read }: YearRibbon, type: Typesetter): boolean {
  return read.some((one) => {
    if (one.kind !== 'text') return false;
    const [text] = one.paragraphs;
    const w = text!.runs.reduce((sum, run) => sum + type.width(run.text, run.style), 0);
    const from = text!.align === 'end' ? one.box.x + one.box.w - w : one.box.x;
    return x > from - beside && x < from + w + beside;
  });
}

function line(id: string, box: Box): SceneElement {
  return { kind: 'line', id, box, stroke: { color: 'ink', width: 1.25 }, decorative: true };
}

function plainLabel({ label }: WordedNow): string {
  return label.runs.map((run) => run.text).join('');
}

function wordStyle(type: Typesetter) {
  return type.style('label', type.smallest('label'), { bold: true, color: 'ink' });
}
