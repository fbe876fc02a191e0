import type { Box, SceneElement, TextParagraph, TextStyle } from '../../model/scene.js';
import type { WordedEntry } from '../../model/storyboard.js';
import { plain } from '../../wording/text.js';
import { inset, rows, type Sheet } from '../sheet.js';
import { accent } from './accents.js';
import { cardGround } from './card-ground.js';
import { disc, numberedDisc } from './numbered-disc.js';
import { placeLine } from './place-line.js';

const padding = { x: 0.34, y: 0.12 };
const afterDisc = 0.26;
const headingShare = 0.27;

function headingStyle({ type }: Sheet, size: number): TextStyle {
  return type.style('heading', size, { font: 'heading' });
}

/** The heading, and under it where the row stands. */
function headingText(sheet: Sheet, entry: WordedEntry, size: number): TextParagraph[] {
  const heading = sheet.type.paragraph(entry.heading, headingStyle(sheet, size));
  return [heading, ...placeLine(sheet, entry.references)];
}

function bodyText(sheet: Sheet, entry: WordedEntry, size: number): TextParagraph[] {
  return [sheet.type.paragraph(entry.text, sheet.type.style('body', size))];
}

/** The same as columns of cards, turned: number, heading and text side by side, one card under the other. */
export function pillarRows(sheet: Sheet, entries: readonly WordedEntry[], room: Box): SceneElement[] {
  const { type } = sheet;
  const boxes = rows(room, entries.length, 0.18);
  const inner = inset(boxes[0]!, padding.x, padding.y);
  const largest = headingStyle(sheet, type.largest('heading'));
  const widestHeading = Math.max(...entries.map((entry) => type.width(plain(entry.heading), largest)));
  const headingWidth = Math.min(inner.w * headingShare, widestHeading / 0.97 + 0.05);
  const textWidth = inner.w - disc - afterDisc - headingWidth - 0.35;
  const heading = type.fit('heading', (size) =>
    entries.every((entry) => type.fits(headingText(sheet, entry, size), headingWidth, inner.h)),
  );
  const text = type.fit(['lead', 'body'], (size) =>
    entries.every((entry) => type.fits(bodyText(sheet, entry, size), textWidth, inner.h)),
  );
  return entries.flatMap((entry, index): SceneElement[] => {
    const box = boxes[index]!;
    const { x, y, h } = inset(box, padding.x, padding.y);
    const color = accent(entry.color, 0, sheet.neutrals);
    const name = `Pillar ${index + 1}`;
    const headingX = x + disc + afterDisc;
    const textX = headingX + headingWidth + 0.35;
    return [
      ...cardGround(sheet, name, box, { color, along: 'start' }),
      ...numberedDisc(sheet, name, index + 1, { x, middle: y + h / 2 }, color),
      type.place(
        `${name} heading`,
        { x: headingX, y, w: headingWidth, h },
        headingText(sheet, entry, heading),
        {
          valign: 'middle',
        },
      ),
      type.place(`${name} text`, { x: textX, y, w: textWidth, h }, bodyText(sheet, entry, text), {
        valign: 'middle',
        at: entry.text.at,
      }),
    ];
  });
}
