import type { ColorRole } from '../../model/color.js';
import type { Box, PathStep, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedProcess } from '../../model/storyboard.js';
import { onColor } from '../../theme/contrast.js';
import { plain } from '../../wording/text.js';
import { bottom, rows, type Sheet } from '../sheet.js';
import { accent } from './accents.js';
import { placeLine } from './place-line.js';
import { fitRunning } from './running-sizes.js';

export type Step = WordedProcess['steps'][number];

/** Inches: the depth of a chevron's point, the gap between two, the room around its heading. */
const point = 0.3;
const gap = 0.06;
const padding = { x: 0.14, y: 0.14 };
const toChevron = 0.1;
const underChevron = 0.2;

/** Share of a row that a chevron takes, and inches that it has at most, where its heading asks for no more. */
const chevronShare = 0.24;
const tallestChevron = 1.3;

/** Points, where there is room. */
const largest = { heading: 24, when: 20 };

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

/** What all steps share: points, and inches down from the top of a row. */
interface ChevronSetting {
  readonly when: number;
  readonly heading: number;
  readonly text: number;
  readonly chevron: { readonly y: number; readonly h: number };
  readonly texts: number;
  readonly needed: number;
  readonly fits: boolean;
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

function setChevrons(sheet: Sheet, steps: readonly Step[], row: Box, pitch: number): ChevronSetting {
  const { type } = sheet;
  const width = pitch - sheet.gutter;
  const inner = pitch - point - 2 * padding.x;
  const tallest = (texts: readonly (readonly TextParagraph[])[], w: number): number =>
    Math.max(...texts.map((text) => type.height(text, w)));
  const readable = (size: number): boolean =>
    steps.every(
      (step) =>
        type.wordsFit(plain(step.heading), type.style('heading', size), inner) &&
        type.lines(headingText(sheet, step, size), inner) <= 2,
    );
  const heading = type.fit('heading', readable, largest.heading);
  const whens = (size: number): TextParagraph[][] =>
    steps.map((step, index) => whenText(sheet, step, index + 1, size));
  const when = type.fit(
    'heading',
    (size) => size <= heading && whens(size).every((one) => type.lines(one, width) === 1),
    largest.when,
  );
  const headingHeight = tallest(
    steps.map((step) => headingText(sheet, step, heading)),
    inner,
  );
  const y = tallest(whens(when), width) + toChevron;
  const h = Math.max(headingHeight + 2 * padding.y, Math.min(tallestChevron, row.h * chevronShare));
  const texts = y + h + underChevron;
  const needed = (size: number): number =>
    texts +
    tallest(
      steps.map((step) => bodyText(sheet, step, size)),
      width,
    );
  const text = fitRunning(type, (size) => size <= heading && needed(size) <= row.h);
  const fits = readable(heading) && needed(text) <= row.h;
  return { when, heading, text, chevron: { y, h }, texts, needed: needed(text), fits };
}

/** The steps in so many rows of chevrons, each pointing to the next; a row that goes on begins with a notch. */
export function processChevrons(sheet: Sheet, steps: readonly Step[], room: Box, lines: number): ChevronRows {
  const perRow = Math.ceil(steps.length / lines);
  const boxes = rows(room, lines, sheet.gutter);
  const pitch = pitchOf(room.w, perRow);
  const setting = setChevrons(sheet, steps, boxes[0]!, pitch);
  return {
    text: setting.text,
    fits: setting.fits,
    fill: setting.needed / boxes[0]!.h,
    place: () =>
      steps.flatMap((step, index) => {
        const row = boxes[Math.floor(index / perRow)]!;
        const box: Box = { ...row, x: row.x + (index % perRow) * pitch, w: pitch };
        return placeStep(sheet, step, index, box, setting);
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
