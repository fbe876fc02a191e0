import type { ColorRole } from '../model/color.js';
import type { Box, SceneElement } from '../model/scene.js';
import type { WordedFinding } from '../model/storyboard.js';
import type { Theme } from '../model/theme.js';
import { phrases } from '../wording/phrases.js';
import { referenceKey } from '../wording/references.js';
import { plain } from '../wording/text.js';
import type { LayoutDefinition } from './definition.js';
import { darkFrame, type FrameColors, lightFrame, surround } from './frame.js';
import { textAccent } from './parts/accents.js';
import { type ClaimColors, claimColumns, claimNeed } from './parts/claim-columns.js';
import { contactBlock } from './parts/contact-block.js';
import { smallHead, smallHeadHeight } from './parts/small-head.js';
import { leadElements, setLead, setTitle, stagedLayout } from './parts/staged-title.js';
import { bottom, type Sheet } from './sheet.js';

/** Inches. */
const top = 0.3;
const afterTitle = 0.26;
const aboveRule = 0.4;
const rule = { w: 0.9, h: 0.05 } as const;
const afterRule = 0.34;
const aboveContact = 0.45;

/** Title and text take no more than these shares of the room's height. */
const mostShare = 0.6;
const textShare = 0.22;
const titleMeasure = 0.86;
const textMeasure = 0.72;

/** Where in its room all of it stands: a little over the middle. */
const opticalMiddle = 0.45;

/** The ground of the cover, so that the deck ends as it began. */
function closingColors({ cover }: Theme): FrameColors {
  return cover.background === 'deep' ? darkFrame : { ...lightFrame, background: cover.background };
}

/** The sentence to take home may be a finding's own: it is not said twice. */
function takenAway({ slide }: Sheet): readonly WordedFinding[] {
  return slide.findings.filter((finding) => plain(finding.claim) !== plain(slide.title));
}

/** Whether the source line says more than the paper, which stands above it in full, and the places under the claims. */
function saysMore({ slide, derivedFacts }: Sheet, shown: readonly WordedFinding[]): boolean {
  const places = new Set(shown.flatMap((finding) => finding.references.map(referenceKey)));
  const printed = [slide.title, slide.text, ...shown.flatMap(({ short, claim }) => [short, claim])];
  const derives = printed
    .flatMap((text) => text?.runs ?? [])
    .some(({ provenance }) => provenance.kind === 'fact' && derivedFacts.has(provenance.fact));
  return derives || slide.references.some((one) => !places.has(referenceKey(one)));
}

function isSourceLine(element: SceneElement): boolean {
  return element.kind === 'text' && element.placeholder === 'Source';
}

function accentRule(at: Pick<Box, 'x' | 'y'>, color: ColorRole): SceneElement {
  return {
    kind: 'shape',
    id: 'Rule',
    shape: 'rectangle',
    box: { ...rule, ...at },
    fill: { color },
    decorative: true,
  };
}

function compose(sheet: Sheet): SceneElement[] {
  const { slide, type, storyboard } = sheet;
  const colors = closingColors(type.theme);
  const dark = colors === darkFrame;
  const findings = takenAway(sheet);
  const { elements: around, body } = surround(sheet, colors);
  const elements = saysMore(sheet, findings) ? around : around.filter((one) => !isSourceLine(one));
  const contact = contactBlock(sheet, body, colors, findings.length);
  const room: Box = { ...body, y: body.y + top, h: body.h - top - contact.height - aboveContact };
  const [w, leadWidth] = [room.w * titleMeasure, room.w * textMeasure];
  const lead = setLead(sheet, { w: leadWidth, h: room.h * textShare }, colors.foot);
  const under = lead.height > 0 ? afterTitle + lead.height : 0;
  const between = aboveRule + rule.h + (findings.length > 0 ? afterRule + smallHeadHeight : 0);
  const most = room.h - under - between - claimNeed(sheet, findings, room.w);
  const title = setTitle(sheet, { w, h: Math.min(most, room.h * mostShare) }, colors.title);
  const claimRoom = { ...room, h: room.h - title.height - under - between };
  const claims = claimColumns(sheet, findings, claimRoom, claimColors(sheet, colors));
  const y = room.y + Math.max(0, claimRoom.h - claims.height) * opticalMiddle;
  const ruleY = y + title.height + under + aboveRule;
  const headY = ruleY + rule.h + afterRule;
  const titleBox = { ...room, y, w, h: title.height + 0.02 };
  const leadBox = { ...room, y: y + title.height + afterTitle, w: leadWidth, h: lead.height };
  const head = phrases(storyboard.language).takeAway;
  return [
    type.place('Title', titleBox, title.paragraphs, { placeholder: 'Title', at: slide.title.at }),
    ...elements,
    ...leadElements(sheet, lead, leadBox),
    accentRule({ x: room.x, y: ruleY }, dark ? 'accent3' : 'accent1'),
    ...(findings.length > 0 ? [smallHead(sheet, head, { ...room, y: headY }, colors.kicker)] : []),
    ...claims.place(headY + smallHeadHeight),
    ...contact.place(bottom(body) - contact.height),
  ];
}

function claimColors({ neutrals }: Sheet, colors: FrameColors): ClaimColors {
  const short = colors === darkFrame ? 'accent3' : textAccent(neutrals[0]!);
  return { rule: colors.rule, short, claim: colors.title, standing: colors.foot };
}

export const closing: LayoutDefinition = {
  name: 'closing',
  title: 'Closing',
  use: 'Ends what is said: the sentence to take home, up to three findings, whom to ask, and the paper',
  findings: { min: 0, max: 3 },
  judgement: false,
  text: true,
  required: true,
  headline: 'name',
  airy: true,
  filled: 'occasion',
  spokenBriefly: true,
  example: `layout: closing
title: Morocco counts as a regional actor now, and much depends on how Algeria answers
findings: [roadmap, efficiency-gap, deterrence]`,
  slideLayout: (theme) =>
    stagedLayout('Closing', closingColors(theme), theme, { y: 1.3, h: 2.2, prompt: 'What to take home' }),
  compose,
};
