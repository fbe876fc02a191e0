import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import { phrases } from '../../wording/phrases.js';
import { inset, type Sheet } from '../sheet.js';
import { ground } from './card-ground.js';

const padding = { x: 0.32, y: 0.22 };

/** Between the label and the rule after it, and between that and the words. Inches. */
const besideRule = 0.28;
const aboveReason = 5;

/** Lines of the judgement, and the share of the body that the bar takes, at most: longer ones are set smaller. */
const mostLines = 2;
const mostShare = 0.28;

type Judgement = NonNullable<Sheet['slide']['judgement']>;

/**
 * A judgement of the analyst's own at the bottom of the body, marked as one and with its reason: what the slide comes
 * down to, and so among its largest words. Returns its elements and the body that is left above it.
 */
export function judgementBar(
  sheet: Sheet,
  body: Box,
  fill: 'deep' | 'deepCard' = 'deep',
): { readonly elements: readonly SceneElement[]; readonly body: Box } {
  const { judgement } = sheet.slide;
  if (!judgement) return { elements: [], body };
  const { type } = sheet;
  const label = labelText(sheet);
  const [run] = label.runs;
  const labelWidth = type.width(run!.text, run!.style) / 0.97 + 0.05;
  const start = labelWidth + 2 * besideRule;
  const width = body.w - 2 * padding.x - start;
  const paragraphs = words(sheet, judgement, width, body.h * mostShare - 2 * padding.y);
  const height = type.height(paragraphs, width) + 2 * padding.y;
  const bar: Box = { x: body.x, y: body.y + body.h - height, w: body.w, h: height };
  const inner = inset(bar, padding.x, padding.y);
  return {
    elements: [
      ground(sheet, 'Judgement bar', bar, fill),
      type.place('Judgement label', { ...inner, w: labelWidth }, [label], { valign: 'middle' }),
      {
        kind: 'line',
        id: 'Judgement rule',
        box: { ...inner, x: inner.x + labelWidth + besideRule, w: 0 },
        stroke: { color: 'deepRule', width: 1 },
        decorative: true,
      },
      type.place('Judgement', { ...inner, x: inner.x + start, w: width }, paragraphs, { valign: 'middle' }),
    ],
    body: { ...body, h: body.h - height - sheet.gutter },
  };
}

function labelText({ type, storyboard }: Sheet): TextParagraph {
  const style = type.style('label', type.smallest('lead'), { bold: true, color: 'onDeepAccent' });
  return type.paragraph(phrases(storyboard.language).judgement, style);
}

/** The judgement as large as its lines and the room allow, and its reason, a note, in the size of the body. */
function words(sheet: Sheet, judgement: Judgement, width: number, room: number): TextParagraph[] {
  const { type } = sheet;
  const lines = (size: number): number => type.lines([claim(sheet, judgement, size)], width);
  const whole = (size: number): boolean =>
    lines(size) <= mostLines && type.height(set(sheet, judgement, size), width) <= room;
  const sizes = type.steps('lead').filter((size) => size > type.smallest('lead'));
  // One line of a step less reads better than two of which the second holds a word or two.
  const size = sizes.find((step) => lines(step) === 1 && whole(step)) ?? type.fit('lead', whole);
  return set(sheet, judgement, size);
}

function claim({ type }: Sheet, { text }: Judgement, size: number): TextParagraph {
  return type.paragraph(text, type.style('lead', size, { bold: true, color: 'onDeep' }));
}

function set(sheet: Sheet, judgement: Judgement, size: number): TextParagraph[] {
  const { type, storyboard } = sheet;
  const reason = type.style('note', type.below('body', type.smallest('lead')), { color: 'onDeepMuted' });
  return [
    claim(sheet, judgement, size),
    type.runs(
      [
        { text: `${phrases(storyboard.language).because}: `, style: { ...reason, bold: true } },
        ...judgement.because.runs.map((run) => ({ text: run.text, style: reason })),
      ],
      { before: aboveReason },
    ),
  ];
}
