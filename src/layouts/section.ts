import type { Box, SceneElement } from '../model/scene.js';
import type { DeckPart } from '../model/storyboard.js';
import type { LayoutDefinition } from './definition.js';
import { darkFrame, surround } from './frame.js';
import { progressStrip } from './parts/progress-strip.js';
import { setTitle, stagedLayout } from './parts/staged-title.js';
import { bottom, type Sheet } from './sheet.js';

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
  const numberSize = type.largest('figure');
  const numberStyle = type.style('figure', numberSize, { color: 'accent3' });
  const widest = type.width('0'.repeat(numberOf(parts).length), numberStyle) / 0.97 + 0.05;
  const x = body.x + widest + afterNumber;
  const width = (body.x + body.w - x) * measure;
  const room = body.h - strip.height - aboveStrip;
  const title = setTitle(sheet, { w: width, h: room * 0.6 }, darkFrame.title);
  const lead = slide.text ? leadText(sheet, width, room * 0.3) : [];
  const leadHeight = lead.length > 0 ? type.height(lead, width) + 0.02 : 0;
  const block = title.height + (leadHeight > 0 ? afterTitle + leadHeight : 0);
  const y = body.y + Math.max(0, (room - block) * opticalMiddle);
  const numberHeight = type.height([type.paragraph('0', numberStyle)], widest);
  const firstLine = title.height / type.lines(title.paragraphs, width);
  const numberBox: Box = {
    x: body.x,
    y: y + (firstLine - numberHeight) * baseline,
    w: widest,
    h: numberHeight,
  };
  const leadBox: Box = { x, y: y + title.height + afterTitle, w: width, h: bottom(body) - y };
  return [
    type.place('Title', { x, y, w: width, h: title.height + 0.02 }, title.paragraphs, {
      placeholder: 'Title',
      at: slide.title.at,
    }),
    ...elements,
    type.place('Number', numberBox, [type.paragraph(numberOf(parts), numberStyle)]),
    ...(slide.text
      ? [type.place('Text', { ...leadBox, h: Math.max(leadHeight, 0) }, lead, { at: slide.text.at })]
      : []),
    ...strip.elements,
  ];
}

function leadText({ slide, type }: Sheet, width: number, height: number) {
  const set = (size: number) => [
    type.paragraph(slide.text!, type.style('lead', size, { color: 'onDeepMuted' })),
  ];
  return set(type.fit('lead', (size) => type.fits(set(size), width, height)));
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
