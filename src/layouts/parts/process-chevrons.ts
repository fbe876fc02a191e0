import type { ColorRole } from '../../model/color.js';
import type { Box, PathStep, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedProcess } from '../../model/storyboard.js';
import { onColor } from '../../theme/contrast.js';
import { plain } from '../../wording/text.js';
import { bottom, rows, type Sheet } from '../sheet.js';
import { accent } from './accents.js';
import { placeLine } from './place-line.js';

export type Step = WordedProcess['steps'][number];

/** Inches: the depth of a chevron's point, the gap between two, the room around its heading. */
const point = 0.3;
const gap = 0.06;
const padding = { x: 0.14, y: 0.14 };
const toChevron = 0.1;
const underChevron = 0.2;

/** Inches that a chevron grows to where words leave room, and where they are so few that it carries the slide. */
const tallest = { usual: 1.3, alone: 2.6 };

/** Share of a row that a chevron takes at first. */
const chevronShare = 0.24;

/** A row whose words ask for less of it than this has few. */
const fewWords = 0.72;

/** Steps in rows of chevrons, the words of each under its own. */
export interface ChevronRows {
  /** Points of the texts. */
  readonly text: number;
  /** Whether all words keep to their rooms, none broken. */
  readonly fits: boolean;
  /** How much of the room the words ask for; more than 1 is too much. */
  readonly fill: number;
  readonly place: () => SceneElement[];
}

/** What stands over the texts: points, and inches down from the top of a row. */
interface HeadSetting {
  readonly when: number;
  readonly heading: number;
  readonly readable: boolean;
  readonly chevron: { readonly y: number; readonly h: number };
}

/** What all steps share. */
interface ChevronSetting extends HeadSetting {
  readonly text: number;
  /** Inches from the top of a row to its texts, and to the end of its longest one. */
  readonly texts: number;
  readonly needed: number;
}

/** Width from one chevron to the next. */
function pitchOf(width: number, count: number): number {
  return (width - point + gap) / count;
}

function headingText({ type }: Sheet, step: Step, size: number, color: ColorRole = 'ink'): TextParagraph[] {
  return [type.paragraph(step.heading, type.style('heading', size, { color }))];
}

/** The step's number, and when it happens. */
function whenText({ type }: Sheet, step: Step, number: number, size: number): TextParagraph[] {
  const numeral = type.style('numeral', type.steps('numeral').at(-1)!, { color: 'muted' });
  const when = type.style('heading', size);
  return [
    type.runs([
      { text: step.when ? `${number}\u00a0\u00a0` : String(number), style: numeral },
      ...(step.when?.runs ?? []).map((run) => ({ text: run.text, style: when })),
    ]),
  ];
}

function bodyText(sheet: Sheet, step: Step, size: number): TextParagraph[] {
  const text = sheet.type.paragraph(step.text, sheet.type.style('body', size));
  return [text, ...placeLine(sheet, step.references)];
}

/** Inches of the tallest of several texts. */
function highest({ type }: Sheet, texts: readonly (readonly TextParagraph[])[], width: number): number {
  return Math.max(...texts.map((text) => type.height(text, width)));
}

function setHeads(sheet: Sheet, steps: readonly Step[], row: Box, pitch: number): HeadSetting {
  const { type } = sheet;
  const width = pitch - sheet.gutter;
  const inner = pitch - point - 2 * padding.x;
  const headings = (size: number): TextParagraph[][] => steps.map((step) => headingText(sheet, step, size));
  const whens = (size: number): TextParagraph[][] =>
    steps.map((step, index) => whenText(sheet, step, index + 1, size));
  const fits = (size: number): boolean =>
    steps.every((step) => type.wordsFit(plain(step.heading), type.style('heading', size), inner)) &&
    headings(size).every((one) => type.lines(one, inner) <= 2);
  const heading = type.fit('heading', fits);
  const when = type.fit(
    'heading',
    (size) => size <= heading && whens(size).every((one) => type.lines(one, width) === 1),
    type.largest('lead'),
  );
  const least = highest(sheet, headings(heading), inner) + 2 * padding.y;
  const y = highest(sheet, whens(when), width) + toChevron;
  const h = Math.max(least, Math.min(tallest.usual, row.h * chevronShare));
  return { when, heading, readable: fits(heading), chevron: { y, h } };
}

function setChevrons(sheet: Sheet, steps: readonly Step[], row: Box, pitch: number): ChevronSetting {
  const head = setHeads(sheet, steps, row, pitch);
  const texts = head.chevron.y + head.chevron.h + underChevron;
  const needed = (size: number): number =>
    texts +
    highest(
      sheet,
      steps.map((step) => bodyText(sheet, step, size)),
      pitch - sheet.gutter,
    );
  const text = sheet.type.fit(['lead', 'body'], (size) => size < head.heading && needed(size) <= row.h);
  return { ...head, text, texts, needed: needed(text) };
}

/** The same with chevrons that take the room which the words leave. */
function grown(setting: ChevronSetting, row: Box): ChevronSetting {
  const { chevron, needed, texts } = setting;
  const most = needed < fewWords * row.h ? tallest.alone : tallest.usual;
  const more = Math.max(0, Math.min(row.h - needed, most - chevron.h));
  return { ...setting, chevron: { ...chevron, h: chevron.h + more }, texts: texts + more };
}

/** The steps in so many rows of chevrons, each pointing to the next; a row that goes on begins with a notch. */
export function processChevrons(sheet: Sheet, steps: readonly Step[], room: Box, lines: number): ChevronRows {
  const perRow = Math.ceil(steps.length / lines);
  const boxes = rows(room, lines, sheet.gutter);
  const pitch = pitchOf(room.w, perRow);
  const setting = setChevrons(sheet, steps, boxes[0]!, pitch);
  return {
    text: setting.text,
    fits: setting.readable && setting.needed <= boxes[0]!.h,
    fill: setting.needed / boxes[0]!.h,
    place: () =>
      steps.flatMap((step, index) => {
        const row = boxes[Math.floor(index / perRow)]!;
        const box: Box = { ...row, x: row.x + (index % perRow) * pitch, w: pitch };
        return placeStep(sheet, step, index, box, grown(setting, row));
      }),
  };
}

function placeStep(
  sheet: Sheet,
  step: Step,
  index: number,
  box: Box,
  setting: ChevronSetting,
): SceneElement[] {
  const { type } = sheet;
  const name = `Step ${index + 1}`;
  const color = accent(step.color, 0, sheet.neutrals);
  const column: Box = { ...box, w: box.w - sheet.gutter };
  const chevron: Box = {
    x: box.x,
    y: box.y + setting.chevron.y,
    w: box.w - gap + point,
    h: setting.chevron.h,
  };
  const start = index === 0 ? 0 : point;
  const heading: Box = { ...chevron, x: box.x + start + padding.x, w: box.w - start - 2 * padding.x };
  const textY = box.y + setting.texts;
  return [
    type.place(
      `${name} when`,
      { ...column, h: setting.chevron.y - toChevron },
      whenText(sheet, step, index + 1, setting.when),
      { valign: 'bottom' },
    ),
    {
      kind: 'freeform',
      id: `${name} chevron`,
      box: chevron,
      path: chevronPath(chevron, index === 0),
      fill: { color },
      decorative: true,
    },
    type.place(
      `${name} heading`,
      heading,
      headingText(sheet, step, setting.heading, onColor(color, type.theme.palette)),
      { valign: 'middle', at: step.heading.at },
    ),
    type.place(
      `${name} text`,
      { ...column, y: textY, h: bottom(box) - textY },
      bodyText(sheet, step, setting.text),
      { at: step.text.at },
    ),
  ];
}

function chevronPath({ w, h }: Box, first: boolean): PathStep[] {
  return [
    { to: 'move', x: 0, y: 0 },
    { to: 'line', x: w - point, y: 0 },
    { to: 'line', x: w, y: h / 2 },
    { to: 'line', x: w - point, y: h },
    { to: 'line', x: 0, y: h },
    ...(first ? [] : [{ to: 'line' as const, x: point, y: h / 2 }]),
    { to: 'close' },
  ];
}
