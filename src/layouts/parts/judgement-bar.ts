import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import { phrases } from '../../wording/phrases.js';
import { inset, type Sheet } from '../sheet.js';
import { ground } from './card-ground.js';

const padding = { x: 0.28, y: 0.17 };

/**
 * A judgement of the analyst's own at the bottom of the body, marked as one and with its reason.
 * Returns its elements and the body that is left above it.
 */
export function judgementBar(
  sheet: Sheet,
  body: Box,
  fill: ColorRole = 'deep',
): { readonly elements: readonly SceneElement[]; readonly body: Box } {
  const { judgement } = sheet.slide;
  if (!judgement) return { elements: [], body };
  const paragraphs = words(sheet, judgement);
  const width = body.w - 2 * padding.x;
  const height = sheet.type.height(paragraphs, width) + 2 * padding.y;
  const bar: Box = { x: body.x, y: body.y + body.h - height, w: body.w, h: height };
  return {
    elements: [
      ground(sheet, 'Judgement bar', bar, fill),
      sheet.type.place('Judgement', inset(bar, padding.x, padding.y), paragraphs, { valign: 'middle' }),
    ],
    body: { ...body, h: body.h - height - sheet.gutter },
  };
}

function words(sheet: Sheet, judgement: NonNullable<Sheet['slide']['judgement']>): TextParagraph[] {
  const { type, storyboard } = sheet;
  const labels = phrases(storyboard.language);
  const lead = type.style('heading', type.smallest('lead'), { color: 'accent3' });
  const text = type.style('lead', type.smallest('lead'), { color: 'onDeep' });
  const reason = type.style('note', type.largest('note'), { color: 'onDeepMuted' });
  return [
    type.runs([
      { text: `${labels.judgement}  `, style: lead },
      ...judgement.text.runs.map((run) => ({ text: run.text, style: text })),
    ]),
    type.runs(
      [
        { text: `${labels.because}: `, style: { ...reason, bold: true } },
        ...judgement.because.runs.map((run) => ({ text: run.text, style: reason })),
      ],
      { before: 3 },
    ),
  ];
}
