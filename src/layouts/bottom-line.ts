import type { ColorRole } from '../model/color.js';
import type { Box, SceneElement, TextParagraph } from '../model/scene.js';
import type { WordedFinding } from '../model/storyboard.js';
import { plain } from '../wording/text.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import { accent, textAccent } from './parts/accents.js';
import { cardGround } from './parts/card-ground.js';
import { judgementBar } from './parts/judgement-bar.js';
import { standingLine } from './parts/standing-line.js';
import { bottom, columns, inset, type Sheet } from './sheet.js';

const padding = { x: 0.28, y: 0.28 };
const standingHeight = 0.24;
const afterFigure = 0.1;
const afterClaim = 0.12;

/** Share of the body from which cards take all of it. */
const fullFrom = 0.72;

/** Sizes that all cards share, points, and the height that their figures take, inches. */
interface CardSetting {
  readonly figure: number;
  readonly figureHeight: number;
  readonly text: number;
  /** Inches of the tallest claim, so that what stands behind all of them begins at one height, and of claim and detail. */
  readonly claimHeight: number;
  readonly textHeight: number;
}

function figureText(sheet: Sheet, finding: WordedFinding, size: number, color: ColorRole): TextParagraph[] {
  const text = plain(finding.figure) || plain(finding.short);
  return text
    ? [sheet.type.paragraph(text, sheet.type.style('value', size, { color: textAccent(color) }))]
    : [];
}

function claimText({ type }: Sheet, finding: WordedFinding, size: number): TextParagraph[] {
  return [type.paragraph(finding.claim, type.style('heading', type.above('heading', size)))];
}

function detailText({ type }: Sheet, finding: WordedFinding, size: number): TextParagraph[] {
  return finding.detail ? [type.paragraph(finding.detail, type.style('body', size))] : [];
}

/** Inches that the tallest of some texts takes. */
function tallest({ type }: Sheet, texts: readonly (readonly TextParagraph[])[], width: number): number {
  return Math.max(...texts.map((text) => (text.length > 0 ? type.height(text, width) : 0)));
}

/** The largest text that leaves its figure a line; then the largest figure on one line that leaves the text its size. */
function setCards(sheet: Sheet, findings: readonly WordedFinding[], inner: Box): CardSetting {
  const { type } = sheet;
  const figures = (size: number) => findings.map((one) => figureText(sheet, one, size, 'ink'));
  const figureHeightAt = (size: number): number =>
    Math.max(...figures(size).map((one) => type.height(one, inner.w)));
  const claimHeightAt = (text: number): number =>
    tallest(
      sheet,
      findings.map((one) => claimText(sheet, one, text)),
      inner.w,
    );
  const textHeightAt = (text: number): number => {
    const details = findings.map((one) => detailText(sheet, one, text));
    const detail = tallest(sheet, details, inner.w);
    return claimHeightAt(text) + (detail > 0 ? afterClaim + detail : 0);
  };
  const textFits = (text: number, figure: number): boolean => {
    const room = inner.h - figureHeightAt(figure) - afterFigure - standingHeight - 0.1;
    const whole = findings.every(
      (one) =>
        type.fits(claimText(sheet, one, text), inner.w, room) &&
        type.fits(detailText(sheet, one, text), inner.w, room),
    );
    return whole && textHeightAt(text) <= room;
  };
  const onOneLine = (size: number): boolean => figures(size).every((one) => type.lines(one, inner.w) <= 1);
  const text = type.fit('body', (size) => textFits(size, type.smallest('value')));
  const figure = type.fit('value', (size) => onOneLine(size) && textFits(text, size));
  return {
    figure,
    figureHeight: figureHeightAt(figure),
    text,
    claimHeight: claimHeightAt(text),
    textHeight: textHeightAt(text),
  };
}

function card(
  sheet: Sheet,
  finding: WordedFinding,
  index: number,
  box: Box,
  setting: CardSetting,
): SceneElement[] {
  const { type, storyboard } = sheet;
  const color = accent(finding.color, 0, sheet.neutrals);
  const name = `Card ${index + 1}`;
  const inner = inset(box, padding.x, padding.y);
  const figure = figureText(sheet, finding, setting.figure, color);
  const textY = inner.y + setting.figureHeight + afterFigure;
  const detail = detailText(sheet, finding, setting.text);
  const detailY = textY + setting.claimHeight + afterClaim;
  const standingY = bottom(inner) - standingHeight + 0.08;
  const standing = type.paragraph(
    standingLine(finding, storyboard.language),
    type.style('note', type.smallest('note')),
  );
  return [
    ...cardGround(sheet, name, box, { color, along: 'top' }),
    ...(figure.length > 0
      ? [type.place(`${name} figure`, { ...inner, h: setting.figureHeight + 0.02 }, figure)]
      : []),
    type.place(
      name,
      { ...inner, y: textY, h: setting.claimHeight + 0.02 },
      claimText(sheet, finding, setting.text),
      { at: finding.claim.at },
    ),
    ...(detail.length > 0
      ? [
          type.place(`${name} detail`, { ...inner, y: detailY, h: standingY - detailY - 0.05 }, detail, {
            at: finding.detail!.at,
          }),
        ]
      : []),
    type.place(`${name} standing`, { ...inner, y: standingY, h: standingHeight }, [standing]),
  ];
}

function compose(sheet: Sheet): SceneElement[] {
  const { findings } = sheet.slide;
  const { elements, body } = frame(sheet, lightFrame);
  const bar = judgementBar(sheet, body);
  const boxes = columns(bar.body, findings.length, sheet.gutter);
  const inner = inset(boxes[0]!, padding.x, padding.y);
  const setting = setCards(sheet, findings, inner);
  const needed =
    setting.figureHeight + afterFigure + setting.textHeight + standingHeight + 0.3 + 2 * padding.y;
  // Cards fill the body where their words come near to it; short ones end sooner, so that none stands half empty.
  const height = needed >= bar.body.h * fullFrom ? bar.body.h : Math.max(needed, bar.body.h * 0.66);
  const cards = findings.flatMap((finding, index) =>
    card(sheet, finding, index, { ...boxes[index]!, h: height }, setting),
  );
  return [...elements, ...cards, ...bar.elements];
}

export const bottomLine: LayoutDefinition = {
  name: 'bottom-line',
  title: 'Bottom line',
  use: 'Two to four findings that carry the whole message, each with its figure, as cards',
  findings: { min: 2, max: 4 },
  judgement: true,
  text: false,
  required: false,
  example: `layout: bottom-line
kicker: Bottom line
title: A new roadmap deepens a gap in quality, but deterrence is more likely than conflict
findings: [roadmap, efficiency-gap, deterrence]
judgement: Settle our line on the Sahara file before Algeria’s answer shows
because: the paper leaves that answer open and expects it to shape the region
source: conclusion.2`,
  slideLayout: (theme) => framedLayout('Bottom line', lightFrame, theme),
  compose,
};
