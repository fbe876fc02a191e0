import type { Box, SceneElement, TextParagraph, TextStyle } from '../../model/scene.js';
import type { WordedEntry } from '../../model/storyboard.js';
import { bottom, columns, inset, type Sheet } from '../sheet.js';
import { accent } from './accents.js';
import { cardGround } from './card-ground.js';
import { disc, numberedDisc } from './numbered-disc.js';
import { placeLine } from './place-line.js';

const padding = 0.3;
const afterDisc = 0.18;
const afterHeading = 0.2;

function headingStyle({ type }: Sheet, size: number): TextStyle {
  return type.style('heading', size, { font: 'heading' });
}

function headingText(sheet: Sheet, entry: WordedEntry, size: number): TextParagraph[] {
  return [sheet.type.paragraph(entry.heading, headingStyle(sheet, size))];
}

function bodyText(sheet: Sheet, entry: WordedEntry, size: number): TextParagraph[] {
  const text = sheet.type.paragraph(entry.text, sheet.type.style('body', size));
  return [text, ...placeLine(sheet, entry.references)];
}

/** Sizes that all columns share, and the height of their headings. */
interface ColumnSetting {
  readonly heading: number;
  readonly headingHeight: number;
  readonly text: number;
}

function setColumns(sheet: Sheet, entries: readonly WordedEntry[], inner: Box): ColumnSetting {
  const { type } = sheet;
  const width = inner.w - disc - afterDisc;
  const heading = type.fit(
    'heading',
    (size) =>
      entries.every((entry) => {
        const text = headingText(sheet, entry, size);
        return type.lines(text, width) <= 2 && type.fits(text, width, inner.h);
      }),
    type.largest('lead'),
  );
  const heights = entries.map((entry) => type.height(headingText(sheet, entry, heading), width));
  const headingHeight = Math.max(disc, ...heights);
  const room = inner.h - headingHeight - afterHeading;
  // Few words are set larger than body text is elsewhere, rather than leave the cards half empty.
  const text = type.fit(['lead', 'body'], (size) =>
    entries.every((entry) => type.fits(bodyText(sheet, entry, size), inner.w, room)),
  );
  return { heading, headingHeight, text };
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
  const around = setting.headingHeight + afterHeading + 2 * padding;
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
  { heading, headingHeight, text }: ColumnSetting,
): SceneElement[] {
  const { type } = sheet;
  const inner = inset(box, padding);
  const color = accent(entry.color, 0, sheet.neutrals);
  const name = `Pillar ${index + 1}`;
  const textY = inner.y + headingHeight + afterHeading;
  const headingX = inner.x + disc + afterDisc;
  return [
    ...cardGround(sheet, name, box, { color, along: 'top' }),
    ...numberedDisc(sheet, name, index + 1, { x: inner.x, middle: inner.y + headingHeight / 2 }, color),
    type.place(
      `${name} heading`,
      { x: headingX, y: inner.y, w: inner.x + inner.w - headingX, h: headingHeight },
      headingText(sheet, entry, heading),
      { valign: 'middle' },
    ),
    type.place(
      `${name} text`,
      { ...inner, y: textY, h: bottom(inner) - textY },
      bodyText(sheet, entry, text),
      { at: entry.text.at },
    ),
  ];
}
