import type { Box, SceneElement, TextParagraph } from '../model/scene.js';
import { phrases } from '../wording/phrases.js';
import type { LayoutDefinition } from './definition.js';
import { darkFrame, surround } from './frame.js';
import { claimColumns } from './parts/claim-columns.js';
import { judgementBar } from './parts/judgement-bar.js';
import { smallHead, smallHeadHeight } from './parts/small-head.js';
import { setTitle, stagedLayout } from './parts/staged-title.js';
import type { Sheet } from './sheet.js';

/** Inches. */
const afterQuestion = 0.34;
const aboveClaims = 0.55;
/** What frame and question leave between each other at the least. */
const top = 0.2;

/** The question alone may take this share of the room; less where something stands under it. */
const alone = 0.8;
const beside = 0.5;
const textShare = 0.25;

/** Where in its room all of it stands: a little over the middle. */
const opticalMiddle = 0.42;

/** A line of the question, and of the text under it, is no wider than these shares of the body. */
const questionMeasure = 0.92;
const textMeasure = 0.72;

const claimColors = { rule: 'deepRule', short: 'accent3', claim: 'onDeep', standing: 'onDeepMuted' } as const;

function textUnder({ slide, type }: Sheet, width: number, height: number): TextParagraph[] {
  if (!slide.text) return [];
  const { text } = slide;
  const set = (size: number) => [type.paragraph(text, type.style('lead', size, { color: 'onDeepMuted' }))];
  return set(type.fit(['lead', 'body'], (size) => type.fits(set(size), width, height)));
}

function compose(sheet: Sheet): SceneElement[] {
  const { slide, type, storyboard } = sheet;
  const { elements, body } = surround(sheet, darkFrame);
  const bar = judgementBar(sheet, body, 'deepCard');
  const room: Box = { ...bar.body, y: bar.body.y + top, h: bar.body.h - top };
  const bare = slide.findings.length === 0 && !slide.text;
  const question = setTitle(
    sheet,
    { w: room.w * questionMeasure, h: room.h * (bare ? alone : beside) },
    darkFrame.title,
    bare ? ['figure', 'display'] : 'display',
  );
  const textWidth = room.w * textMeasure;
  const text = textUnder(sheet, textWidth, room.h * textShare);
  const textHeight = text.length > 0 ? afterQuestion + type.height(text, textWidth) + 0.02 : 0;
  const headed = slide.findings.length > 0 ? aboveClaims + smallHeadHeight : 0;
  const claimRoom = { ...room, h: room.h - question.height - textHeight - headed };
  const claims = claimColumns(sheet, slide.findings, claimRoom, claimColors);
  const spare = Math.max(0, room.h - question.height - textHeight - headed - claims.height);
  const y = room.y + spare * opticalMiddle;
  // What depends on the question keeps a distance that grows with the room.
  const headY = y + question.height + textHeight + aboveClaims + (headed > 0 ? spare * 0.2 : 0);
  const head = phrases(storyboard.language).dependsOn;
  const questionBox = { ...room, y, w: room.w * questionMeasure, h: question.height + 0.02 };
  const textBox = {
    ...room,
    y: y + question.height + afterQuestion,
    w: textWidth,
    h: textHeight - afterQuestion,
  };
  return [
    type.place('Title', questionBox, question.paragraphs, { placeholder: 'Title', at: slide.title.at }),
    ...elements,
    ...(slide.text ? [type.place('Text', textBox, text, { at: slide.text.at })] : []),
    ...(headed > 0 ? [smallHead(sheet, head, { ...room, y: headY }, 'accent3')] : []),
    ...claims.place(headY + smallHeadHeight),
    ...bar.elements,
  ];
}

export const question: LayoutDefinition = {
  name: 'question',
  title: 'Question',
  use: 'One open question as the whole slide, with what depends on it (findings, or text:) under it',
  findings: { min: 0, max: 3 },
  judgement: true,
  text: true,
  required: false,
  example: `layout: question
kicker: Open question
title: How will Algeria answer?
findings: [open-question, algerian-reaction, deterrence]`,
  slideLayout: (theme) =>
    stagedLayout('Question', darkFrame, theme, { y: 1.6, h: 2.2, prompt: 'The question' }),
  compose,
};
