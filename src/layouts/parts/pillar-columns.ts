import type { Box, SceneElement, TextParagraph, TextStyle } from '../../model/scene.js';
import type { WordedEntry } from '../../model/storyboard.js';
import { bottom, columns, inset, type Sheet } from '../sheet.js';
import { accent } from './accents.js';
import { cardGround } from './card-ground.js';
import { disc, numberedDisc } from './numbered-disc.js';
import { placeAtFoot, placeLine } from './place-line.js';

const padding = 0.3;
const afterDisc = 0.18;
const afterHeading = 0.2;
const abovePlace = 0.1;

function headingStyle({ type }: Sheet, size: number): TextStyle {
  return type.style('heading', size, { font: 'heading' });
}

function headingText(sheet: Sheet, entry: WordedEntry, size: number): TextParagraph[] {
  return [sheet.type.paragraph(entry.heading, headingStyle(sheet, size))];
}

function bodyText(sheet: Sheet, entry: WordedEntry, size: number): TextParagraph[] {
  return [sheet.type.paragraph(entry.text, sheet.type.style('body', size))];
}

/** Inches over a heading that stand its first line level with the middle of its disc. */
function overHeading(sheet: Sheet, size: number): number {
  const line = sheet.type.height([sheet.type.paragraph('0', headingStyle(sheet, size))], 1);
  return Math.max(0, (disc - line) / 2);
}

/** Inches that the places take at the foot of the cards, with what keeps them from the text. */
function placeHeight(sheet: Sheet, entries: readonly WordedEntry[]): number {
  const lines = entries.map(({ references }) => placeLine(sheet, references));
  const width = Number.POSITIVE_INFINITY;
  const tallest = Math.max(...lines.map((line) => (line.length > 0 ? sheet.type.height(line, width) : 0)));
  return tallest > 0 ? tallest + abovePlace : 0;
}

/** Sizes that all columns share, and the height of their headings. */
interface ColumnSetting {
  readonly heading: number;
  readonly headingHeight: number;
  readonly overHeading: number;
  readonly placeHeight: number;
  readonly text: number;
}

/** Headings on a line each, if that takes no smaller step than this role's smallest; else on two. */
const oneLineFrom = 'lead';

function setColumns(sheet: Sheet, entries: readonly WordedEntry[], inner: Box): ColumnSetting {
  const { type } = sheet;
  const width = inner.w - disc - afterDisc;
  const onLines = (most: number) => (size: number) =>
    entries.every((entry) => {
      const text = headingText(sheet, entry, size);
      return type.lines(text, width) <= most && type.fits(text, width, inner.h);
    });
  const largest = type.largest(oneLineFrom);
  const oneLine = type
    .steps('heading')
    .filter((step) => step <= largest && step >= type.smallest(oneLineFrom))
    .find(onLines(1));
  const heading = oneLine ?? type.fit('heading', onLines(2), largest);
  const over = overHeading(sheet, heading);
  const heights = entries.map((entry) => over + type.height(headingText(sheet, entry, heading), width));
  const headingHeight = Math.max(disc, ...heights);
  const places = placeHeight(sheet, entries);
  const room = inner.h - headingHeight - afterHeading - places;
  // Few words are set larger than body text is elsewhere, rather than leave the cards half empty.
  const text = type.fit(['lead', 'body'], (size) =>
    entries.every((entry) => type.fits(bodyText(sheet, entry, size), inner.w, room)),
  );
  return { heading, headingHeight, overHeading: over, placeHeight: places, text };
}

/** Cards side by side: how much of the room's height their words ask for, and whether each word stands whole in them. */
export function pillarColumns(
  sheet: Sheet,
  entries: readonly WordedEntry[],
  room: Box,
): { readonly fill: number; readonly whole: boolean; readonly place: () => SceneElement[] } {
  const boxes = columns(room, entries.length, sheet.gutter);
  const inner = inset(boxes[0]!, padding);
  const setting = setColumns(sheet, entries, inner);
  const texts = entries.map((entry) => sheet.type.height(bodyText(sheet, entry, setting.text), inner.w));
  const around = setting.headingHeight + afterHeading + setting.placeHeight + 2 * padding;
  const needed = around + Math.max(...texts);
  const average = around + texts.reduce((sum, height) => sum + height, 0) / texts.length;
  return {
    fill: (needed + average) / (2 * room.h),
    whole: entries.every((entry) => wholeIn(sheet, entry, inner, setting)),
    place: () => entries.flatMap((entry, index) => column(sheet, entry, index, boxes[index]!, setting)),
  };
}

function wholeIn(sheet: Sheet, entry: WordedEntry, inner: Box, { heading, text }: ColumnSetting): boolean {
  const tall = Number.POSITIVE_INFINITY;
  const headingWidth = inner.w - disc - afterDisc;
  return (
    sheet.type.fits(headingText(sheet, entry, heading), headingWidth, tall) &&
    sheet.type.fits(bodyText(sheet, entry, text), inner.w, tall)
  );
}

function column(
  sheet: Sheet,
  entry: WordedEntry,
  index: number,
  box: Box,
  { heading, headingHeight, overHeading, placeHeight, text }: ColumnSetting,
): SceneElement[] {
  const { type } = sheet;
  const inner = inset(box, padding);
  const color = accent(entry.color, 0, sheet.neutrals);
  const name = `Pillar ${index + 1}`;
  const textY = inner.y + headingHeight + afterHeading;
  const headingX = inner.x + disc + afterDisc;
  return [
    ...cardGround(sheet, name, box, { color, along: 'top' }),
    ...numberedDisc(sheet, name, index + 1, { x: inner.x, middle: inner.y + disc / 2 }, color),
    type.place(
      `${name} heading`,
      {
        x: headingX,
        y: inner.y + overHeading,
        w: inner.x + inner.w - headingX,
        h: headingHeight - overHeading,
      },
      headingText(sheet, entry, heading),
    ),
    type.place(
      `${name} text`,
      { ...inner, y: textY, h: bottom(inner) - placeHeight - textY },
      bodyText(sheet, entry, text),
      { at: entry.text.at },
    ),
    ...placeAtFoot(sheet, name, entry.references, inner),
  ];
}
