import type { ColorRole } from '../model/color.js';
import type { Box, SceneElement, TextParagraph } from '../model/scene.js';
import type { WordedFinding } from '../model/storyboard.js';
import { plain } from '../wording/text.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import { accent, textAccent } from './parts/accents.js';
import { judgementBar } from './parts/judgement-bar.js';
import { standingLine } from './parts/standing-line.js';
import { bottom, columns, inset, type Sheet } from './sheet.js';

const padding = { x: 0.28, y: 0.3 };
const band = 0.07;
const footHeight = 0.24;

/** Sizes that all cards share, points. */
interface CardSizes {
  readonly figure: number;
  readonly claim: number;
  readonly detail: number;
}

function figureOf(finding: WordedFinding): string {
  return plain(finding.figure) || plain(finding.short);
}

function cardText(sheet: Sheet, finding: WordedFinding, sizes: CardSizes, color: ColorRole): TextParagraph[] {
  const { type } = sheet;
  const figure = type.style('figure', sizes.figure, { color: textAccent(color) });
  const claim = type.style('heading', sizes.claim);
  const detail = type.style('body', sizes.detail);
  const paragraphs = [];
  if (figureOf(finding)) paragraphs.push(type.paragraph(figureOf(finding), figure));
  paragraphs.push(type.paragraph(finding.claim, claim, { before: 8 }));
  if (finding.detail) paragraphs.push(type.paragraph(finding.detail, detail, { before: 6 }));
  return paragraphs;
}

/** The largest sizes at which every card holds its words: figures on one line first, then the text. */
function fitCards(sheet: Sheet, findings: readonly WordedFinding[], inner: Box): CardSizes {
  const { type } = sheet;
  const figure = type.fit(
    'figure',
    (size) =>
      findings.every((one) => type.width(figureOf(one), type.style('figure', size)) <= inner.w * 0.985),
    36,
  );
  const detail = type.fit(
    'body',
    (size) =>
      findings.every((one) => {
        const sizes = { figure, claim: size + 1, detail: size };
        return type.height(cardText(sheet, one, sizes, 'ink'), inner.w) <= inner.h;
      }),
    17,
  );
  return { figure, claim: detail + 1, detail };
}

function card(
  sheet: Sheet,
  finding: WordedFinding,
  index: number,
  box: Box,
  sizes: CardSizes,
): SceneElement[] {
  const { type, storyboard } = sheet;
  const color = accent(finding.color, index);
  const name = `Card ${index + 1}`;
  const inner = inset(box, padding.x, padding.y);
  const text: Box = { ...inner, h: inner.h - footHeight };
  const foot: Box = { ...inner, y: bottom(inner) - footHeight + 0.06, h: footHeight };
  const standing = type.paragraph(standingLine(finding, storyboard.language), type.style('label', 11));
  return [
    {
      kind: 'shape',
      id: `${name} ground`,
      shape: 'rectangle',
      box,
      fill: { color: 'wash' },
      decorative: true,
    },
    {
      kind: 'shape',
      id: `${name} band`,
      shape: 'rectangle',
      box: { ...box, h: band },
      fill: { color },
      decorative: true,
    },
    type.place(name, text, cardText(sheet, finding, sizes, color)),
    type.place(`${name} standing`, foot, [standing]),
  ];
}

/** Cards end where their fullest one does, so that none stands half empty; spare height goes to their inside first. */
function cardHeight(sheet: Sheet, findings: readonly WordedFinding[], inner: Box, sizes: CardSizes): number {
  const heights = findings.map((one) => sheet.type.height(cardText(sheet, one, sizes, 'ink'), inner.w));
  return Math.max(...heights) + footHeight + 0.14;
}

function compose(sheet: Sheet): SceneElement[] {
  const { findings } = sheet.slide;
  const { elements, body } = frame(sheet, lightFrame);
  const bar = judgementBar(sheet, body);
  const boxes = columns(bar.body, findings.length);
  const inner = inset(boxes[0]!, padding.x, padding.y);
  const room = { ...inner, h: inner.h - footHeight };
  const sizes = fitCards(sheet, findings, room);
  const needed = cardHeight(sheet, findings, inner, sizes) + 2 * padding.y;
  const height = Math.min(bar.body.h, Math.max(needed, bar.body.h * 0.82));
  const cards = findings.flatMap((finding, index) =>
    card(sheet, finding, index, { ...boxes[index]!, h: height }, sizes),
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
  slideLayout: () => framedLayout('Bottom line', lightFrame),
  compose,
};
