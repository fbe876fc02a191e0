import type { Box, SceneElement, TextParagraph } from '../model/scene.js';
import type { Theme } from '../model/theme.js';
import { phrases } from '../wording/phrases.js';
import { plain } from '../wording/text.js';
import type { LayoutDefinition } from './definition.js';
import { darkFrame, type FrameColors, lightFrame, surround } from './frame.js';
import { textAccent } from './parts/accents.js';
import { claimColumns } from './parts/claim-columns.js';
import { contactBlock } from './parts/contact-block.js';
import { smallHead, smallHeadHeight } from './parts/small-head.js';
import { setTitle, stagedLayout } from './parts/staged-title.js';
import { bottom, type Sheet } from './sheet.js';

/** Inches. */
const top = 0.3;
const afterTitle = 0.26;
const aboveRule = 0.4;
const rule = { w: 0.9, h: 0.05 } as const;
const afterRule = 0.34;
const aboveContact = 0.45;

const titleShare = 0.45;
const textShare = 0.22;
const titleMeasure = 0.86;
const textMeasure = 0.72;

/** Where in its room all of it stands: a little over the middle. */
const opticalMiddle = 0.45;

/** The ground of the cover, so that the deck ends as it began. */
function closingColors({ cover }: Theme): FrameColors {
  return cover.background === 'deep' ? darkFrame : { ...lightFrame, background: cover.background };
}

function textUnder({ slide, type }: Sheet, colors: FrameColors, width: number, height: number) {
  if (!slide.text) return [];
  const { text } = slide;
  const set = (size: number): TextParagraph[] => [
    type.paragraph(text, type.style('lead', size, { color: colors.foot })),
  ];
  return set(type.fit(['lead', 'body'], (size) => type.fits(set(size), width, height)));
}

function compose(sheet: Sheet): SceneElement[] {
  const { slide, type, storyboard } = sheet;
  const colors = closingColors(type.theme);
  const dark = colors === darkFrame;
  const { elements, body } = surround(sheet, colors);
  const contact = contactBlock(sheet, body, colors);
  const room: Box = { ...body, y: body.y + top, h: body.h - top - contact.height - aboveContact };
  // The sentence to take home may be a finding's own: it is not said twice.
  const findings = slide.findings.filter((finding) => plain(finding.claim) !== plain(slide.title));
  const title = setTitle(sheet, { w: room.w * titleMeasure, h: room.h * titleShare }, colors.title);
  const textWidth = room.w * textMeasure;
  const text = textUnder(sheet, colors, textWidth, room.h * textShare);
  const textHeight = text.length > 0 ? afterTitle + type.height(text, textWidth) + 0.02 : 0;
  const between = aboveRule + rule.h + (findings.length > 0 ? afterRule + smallHeadHeight : 0);
  const claimRoom = { ...room, h: room.h - title.height - textHeight - between };
  const marked = dark ? 'accent3' : textAccent(sheet.neutrals[0]!);
  const claims = claimColumns(sheet, findings, claimRoom, {
    rule: colors.rule,
    short: marked,
    claim: colors.title,
    standing: colors.foot,
  });
  const spare = Math.max(0, claimRoom.h - claims.height);
  const y = room.y + spare * opticalMiddle;
  const ruleY = y + title.height + textHeight + aboveRule;
  const headY = ruleY + rule.h + afterRule;
  const textBox = { ...room, y: y + title.height + afterTitle, w: textWidth, h: textHeight - afterTitle };
  return [
    type.place('Title', { ...room, y, w: room.w * titleMeasure, h: title.height + 0.02 }, title.paragraphs, {
      placeholder: 'Title',
      at: slide.title.at,
    }),
    ...elements,
    ...(slide.text ? [type.place('Text', textBox, text, { at: slide.text.at })] : []),
    {
      kind: 'shape',
      id: 'Rule',
      shape: 'rectangle',
      box: { ...rule, x: room.x, y: ruleY },
      fill: { color: dark ? 'accent3' : 'accent1' },
      decorative: true,
    },
    ...(findings.length > 0
      ? [smallHead(sheet, phrases(storyboard.language).takeAway, { ...room, y: headY }, colors.kicker)]
      : []),
    ...claims.place(headY + smallHeadHeight),
    ...contact.place(bottom(body) - contact.height),
  ];
}

export const closing: LayoutDefinition = {
  name: 'closing',
  title: 'Closing',
  use: 'Ends what is said: the sentence to take home, up to three findings, whom to ask, and the paper',
  findings: { min: 0, max: 3 },
  judgement: false,
  text: true,
  required: true,
  filled: 'occasion',
  spokenBriefly: true,
  example: `layout: closing
title: Morocco counts as a regional actor now, and much depends on how Algeria answers
findings: [roadmap, efficiency-gap, deterrence]`,
  slideLayout: (theme) =>
    stagedLayout('Closing', closingColors(theme), theme, { y: 1.3, h: 2.2, prompt: 'What to take home' }),
  compose,
};
