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

/** Share of the body from which cards take all of it. */
const fullFrom = 0.72;

const figureSteps = [40, 36, 32, 30, 28, 26, 24, 22, 20];

/** Sizes that all cards share, points, and the height that their figures take, inches. */
interface CardSetting {
  readonly figure: number;
  readonly figureHeight: number;
  readonly text: number;
}

function figureText(sheet: Sheet, finding: WordedFinding, size: number, color: ColorRole): TextParagraph[] {
  const text = plain(finding.figure) || plain(finding.short);
  return text
    ? [sheet.type.paragraph(text, sheet.type.style('figure', size, { color: textAccent(color) }))]
    : [];
}

function cardText(sheet: Sheet, finding: WordedFinding, size: number): TextParagraph[] {
  const { type } = sheet;
  const claim = type.paragraph(finding.claim, type.style('heading', size + 1));
  if (!finding.detail) return [claim];
  return [claim, type.paragraph(finding.detail, type.style('body', size), { before: 6 })];
}

/** Figures on one line where a step of the scale allows it, on two at its smallest; then the largest text that fits. */
function setCards(sheet: Sheet, findings: readonly WordedFinding[], inner: Box): CardSetting {
  const { type } = sheet;
  const onOneLine = (size: number): boolean =>
    findings.every((one) => type.lines(figureText(sheet, one, size, 'ink'), inner.w) <= 1);
  const figure = figureSteps.find(onOneLine) ?? figureSteps.at(-1)!;
  const figureHeight = Math.max(
    ...findings.map((one) => type.height(figureText(sheet, one, figure, 'ink'), inner.w)),
  );
  const room = inner.h - figureHeight - afterFigure - standingHeight - 0.1;
  const text = type.fit(
    'body',
    (size) => findings.every((one) => type.height(cardText(sheet, one, size), inner.w) <= room),
    18,
  );
  return { figure, figureHeight, text };
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
  const standingY = bottom(inner) - standingHeight + 0.08;
  const standing = type.paragraph(standingLine(finding, storyboard.language), type.style('label', 12));
  return [
    ...cardGround(sheet, name, box, { color, along: 'top' }),
    ...(figure.length > 0
      ? [type.place(`${name} figure`, { ...inner, h: setting.figureHeight + 0.02 }, figure)]
      : []),
    type.place(
      name,
      { ...inner, y: textY, h: standingY - textY - 0.05 },
      cardText(sheet, finding, setting.text),
      { at: (finding.detail ?? finding.claim).at },
    ),
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
  const texts = findings.map((one) => sheet.type.height(cardText(sheet, one, setting.text), inner.w));
  const needed =
    setting.figureHeight + afterFigure + Math.max(...texts) + standingHeight + 0.3 + 2 * padding.y;
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
  slideLayout: (theme) => framedLayout('Bottom line', lightFrame, theme),
  compose,
};
