import type { SceneElement } from '../model/scene.js';
import type { DeckPart } from '../model/storyboard.js';
import type { LayoutDefinition } from './definition.js';
import { darkFrame, surround } from './frame.js';
import { progressStrip } from './parts/progress-strip.js';
import { leadElements, setLead, setTitle, stagedLayout } from './parts/staged-title.js';
import type { Sheet } from './sheet.js';

/** Between number and title, title and text, text and strip. Inches. */
const afterNumber = 0.5;
const afterTitle = 0.26;
const aboveStrip = 0.5;

/** Where in its room the title stands: a little over the middle. */
const opticalMiddle = 0.42;

/** Share of a line's height at which its letters stand. */
const baseline = 0.78;

/** Title and text are no wider than this share of the slide, so that a line is read at a glance. */
const measure = 0.84;

function numberOf(parts: readonly DeckPart[]): string {
  return String(parts.findIndex((part) => part.state === 'current') + 1);
}

function compose(sheet: Sheet): SceneElement[] {
  const { slide, type } = sheet;
  const parts = slide.parts ?? [];
  const { elements, body } = surround(sheet, darkFrame);
  const strip = progressStrip(sheet, parts, body);
  const numberStyle = type.style('figure', type.largest('figure'), { color: 'accent3' });
  const number = [type.paragraph(numberOf(parts), numberStyle)];
  const numberWidth = type.width(numberOf(parts), numberStyle) / 0.97 + 0.05;
  const numberHeight = type.height(number, numberWidth);
  const x = body.x + numberWidth + afterNumber;
  const w = (body.x + body.w - x) * measure;
  const room = body.h - strip.height - aboveStrip;
  const lead = setLead(sheet, { w, h: room * 0.3 }, 'onDeepMuted');
  const title = setTitle(sheet, { w, h: room - lead.height - afterTitle }, darkFrame.title);
  const block = title.height + (lead.height > 0 ? afterTitle + lead.height : 0);
  const y = body.y + Math.max(0, (room - block) * opticalMiddle);
  const firstLine = title.height / type.lines(title.paragraphs, w);
  const numberY = y + (firstLine - numberHeight) * baseline;
  return [
    type.place('Title', { x, y, w, h: title.height + 0.02 }, title.paragraphs, {
      placeholder: 'Title',
      at: slide.title.at,
    }),
    ...elements,
    type.place('Number', { ...body, y: numberY, w: numberWidth, h: numberHeight + 0.02 }, number),
    ...leadElements(sheet, lead, { x, y: y + title.height + afterTitle, w, h: lead.height }),
    ...strip.elements,
  ];
}

export const section: LayoutDefinition = {
  name: 'section',
  title: 'Section',
  use: 'Opens a part of the deck: its number and title, perhaps a line on it (text:), and how far the deck has come',
  judgement: false,
  text: true,
  required: false,
  filled: 'parts',
  opensPart: true,
  spokenBriefly: true,
  example: `layout: section
title: The balance between Morocco and Algeria
text: Where the paper sees the gap, and why it counts deterrence as more likely than war`,
  slideLayout: (theme) =>
    stagedLayout('Section', darkFrame, theme, { y: 2, h: 2, prompt: 'The part that begins here' }),
  compose,
};
