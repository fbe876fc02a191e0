import type { Box, SceneElement } from '../model/scene.js';
import { phrases } from '../wording/phrases.js';
import type { LayoutDefinition } from './definition.js';
import { darkFrame, surround } from './frame.js';
import { claimColumns, claimNeed } from './parts/claim-columns.js';
import { judgementBar } from './parts/judgement-bar.js';
import { smallHead, smallHeadHeight } from './parts/small-head.js';
import { leadElements, setLead, setTitle, stagedLayout } from './parts/staged-title.js';
import type { Sheet } from './sheet.js';

/** Inches. */
const afterQuestion = 0.34;
const aboveClaims = 0.55;
/** What frame and question leave between each other at the least. */
const top = 0.2;

/** The question, and the text under it, take no more than these shares of the room's height. */
const mostShare = 0.8;
const textShare = 0.25;

/** Where in its room all of it stands: a little over the middle. */
const opticalMiddle = 0.42;

/** Share of the spare height that stands between the question and what depends on it. */
const claimsDrift = 0.2;

/** A line of the question, and of the text under it, is no wider than these shares of the body. */
const questionMeasure = 0.92;
const textMeasure = 0.72;

const claimColors = { rule: 'deepRule', short: 'accent3', claim: 'onDeep', standing: 'onDeepMuted' } as const;

function compose(sheet: Sheet): SceneElement[] {
  const { slide, type, storyboard } = sheet;
  const { findings } = slide;
  const { elements, body } = surround(sheet, darkFrame);
  const bar = judgementBar(sheet, body, 'deepCard');
  const room: Box = { ...bar.body, y: bar.body.y + top, h: bar.body.h - top };
  const w = room.w * questionMeasure;
  const leadWidth = room.w * textMeasure;
  const lead = setLead(sheet, { w: leadWidth, h: room.h * textShare }, 'onDeepMuted');
  const under = lead.height > 0 ? afterQuestion + lead.height : 0;
  const headed = findings.length > 0 ? aboveClaims + smallHeadHeight : 0;
  const bare = headed + under === 0;
  const most = room.h - under - headed - claimNeed(sheet, findings, room.w);
  const question = setTitle(
    sheet,
    { w, h: Math.min(most, room.h * mostShare) },
    darkFrame.title,
    bare ? ['figure', 'display'] : 'display',
  );
  const claimRoom = { ...room, h: room.h - question.height - under - headed };
  const claims = claimColumns(sheet, findings, claimRoom, claimColors);
  const spare = Math.max(0, claimRoom.h - claims.height);
  const y = room.y + spare * opticalMiddle;
  // What depends on the question keeps a distance that grows with the room.
  const headY = y + question.height + under + aboveClaims + spare * claimsDrift;
  const questionBox = { ...room, y, w, h: question.height + 0.02 };
  const leadBox = { ...room, y: y + question.height + afterQuestion, w: leadWidth, h: lead.height };
  const head = phrases(storyboard.language).dependsOn;
  return [
    type.place('Title', questionBox, question.paragraphs, { placeholder: 'Title', at: slide.title.at }),
    ...elements,
    ...leadElements(sheet, lead, leadBox),
    ...(findings.length > 0 ? [smallHead(sheet, head, { ...room, y: headY }, 'accent3')] : []),
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
