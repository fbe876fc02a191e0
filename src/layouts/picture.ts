import type { Box, SceneElement, TextParagraph } from '../model/scene.js';
import type { WordedPicture } from '../model/storyboard.js';
import { phrases } from '../wording/phrases.js';
import { plain, sentence } from '../wording/text.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import { accent } from './parts/accents.js';
import { caveatLine } from './parts/caveat-line.js';
import { entryList } from './parts/entry-list.js';
import { judgementBar } from './parts/judgement-bar.js';
import { slotPicture } from './parts/slot-picture.js';
import { bottom, exhibitOf, page, type Sheet } from './sheet.js';

/** Share of the body's width for the entries beside the picture. */
const entriesShare = 0.3;
const underPicture = 0.1;

/** The caption, then who made the picture and under which licence. */
function captionText(
  { type, storyboard }: Sheet,
  { title, credit, licence }: WordedPicture,
): TextParagraph[] {
  const size = type.steps('note').at(-1)!;
  const made = `${phrases(storyboard.language).picture}: ${plain(credit)} · ${plain(licence)}`;
  return [
    type.runs([
      ...(title
        ? [
            {
              text: `${sentence(plain(title))}  `,
              style: type.style('note', size, { color: 'ink', bold: true }),
            },
          ]
        : []),
      { text: made, style: type.style('note', size) },
    ]),
  ];
}

/** From start to end: the entries where there are any, then the picture up to the slide's edge. */
function shares(
  body: Box,
  hasEntries: boolean,
  gap: number,
): { readonly entries: Box; readonly picture: Box } {
  const width = hasEntries ? body.w * entriesShare : 0;
  const x = hasEntries ? body.x + width + gap : 0;
  return { entries: { ...body, w: width }, picture: { ...body, x, w: page.width - x } };
}

/** A picture that runs off the slide at its end, and at its start where nothing stands beside it. */
async function compose(sheet: Sheet): Promise<SceneElement[]> {
  const { type } = sheet;
  const exhibit = exhibitOf(sheet, 'picture');
  const { elements, body } = frame(sheet, lightFrame);
  const bar = judgementBar(sheet, body);
  const { entries, picture } = shares(bar.body, exhibit.entries.length > 0, 1.5 * sheet.gutter);
  const wordsX = Math.max(picture.x, body.x);
  const words: Box = { ...picture, x: wordsX, w: body.x + body.w - wordsX };
  const note = caveatLine(sheet, exhibit.caveat, words, { gap: 0.04 });
  const caption = captionText(sheet, exhibit);
  const captionHeight = type.height(caption, words.w);
  const captionY = bottom(note.body) - captionHeight;
  const slot: Box = { ...picture, h: captionY - underPicture - picture.y };
  const placed = await slotPicture(sheet, exhibit, slot);
  return [
    ...elements,
    ...besides(sheet, exhibit, { ...entries, h: slot.h }),
    ...(placed ? [placed] : []),
    type.place('Caption', { ...words, y: captionY, h: captionHeight + 0.02 }, caption),
    ...note.elements,
    ...bar.elements,
  ];
}

function besides(sheet: Sheet, exhibit: WordedPicture, box: Box): readonly SceneElement[] {
  const listed = exhibit.entries.map(({ heading, text, color }) => ({
    heading,
    text,
    color: color === undefined ? undefined : accent(color, 0, sheet.neutrals),
    mark: 'none' as const,
  }));
  return entryList(sheet, listed, box, ['lead', 'body']).elements;
}

export const picture: LayoutDefinition = {
  name: 'picture',
  title: 'Picture',
  use: 'A picture, cropped around what matters, with its credit and short texts beside it',
  exhibit: 'picture',
  judgement: true,
  text: false,
  required: false,
  example: `layout: picture
kicker: Technology
exhibit: network`,
  slideLayout: (theme) => framedLayout('Picture', lightFrame, theme),
  compose,
};
