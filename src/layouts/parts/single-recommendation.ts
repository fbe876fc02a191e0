import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedRecommendation } from '../../model/storyboard.js';
import { phrases } from '../../wording/phrases.js';
import { bottom, inset, type Sheet } from '../sheet.js';
import { textAccent } from './accents.js';
import { cardGround } from './card-ground.js';
import { placeLine } from './place-line.js';
import { asSentence } from './reason.js';

const padding = 0.45;
const asideWidth = 3.2;
const afterMark = 0.2;

function askText(
  sheet: Sheet,
  { ask, because, references }: WordedRecommendation,
  sizes: { readonly ask: number; readonly because: number },
): TextParagraph[] {
  const { type } = sheet;
  return [
    type.paragraph(ask, type.style('display', sizes.ask)),
    asSentence(type.paragraph(because, type.style('lead', sizes.because), { before: 12 })),
    ...placeLine(sheet, references),
  ];
}

/** Who is to act and by when, each under its name. */
function asideText({ type, storyboard }: Sheet, { owner, by }: WordedRecommendation): TextParagraph[] {
  const words = phrases(storyboard.language);
  const size = type.fit('lead', (step) =>
    [owner, by].every(
      (one) => !one || type.fits([type.paragraph(one, type.style('lead', step))], asideWidth, 1),
    ),
  );
  const named = [
    { name: words.owner, value: owner },
    { name: words.due, value: by },
  ];
  return named.flatMap(({ name, value }, index) =>
    value
      ? [
          type.paragraph(name, type.style('note', type.largest('note')), {
            before: index > 0 && owner ? 16 : 0,
          }),
          type.paragraph(value, type.style('lead', size, { bold: true }), { before: 2 }),
        ]
      : [],
  );
}

/** One recommendation as a card over the whole body: the ask as large as it deserves, who and when beside it. */
export function singleRecommendation(sheet: Sheet, one: WordedRecommendation, body: Box): SceneElement[] {
  const { type, storyboard } = sheet;
  const inner = inset(body, padding);
  const aside = asideText(sheet, one);
  const color = sheet.neutrals[0]!;
  const mark = type.paragraph(
    phrases(storyboard.language).judgement,
    type.style('heading', type.smallest('lead'), { color: textAccent(color) }),
  );
  const markHeight = type.height([mark], inner.w) + 0.02;
  const textBox: Box = {
    x: inner.x,
    y: inner.y + markHeight + afterMark,
    w: inner.w - (aside.length > 0 ? asideWidth + padding * 2 : 0),
    h: inner.h - markHeight - afterMark,
  };
  const because = (ask: number): number => type.below('lead', ask * 0.72);
  const ask = type.fit(['display', 'title', 'lead'], (size) =>
    type.fits(askText(sheet, one, { ask: size, because: because(size) }), textBox.w, textBox.h),
  );
  const text = askText(sheet, one, { ask, because: because(ask) });
  const asideX = inner.x + inner.w - asideWidth;
  return [
    ...cardGround(sheet, 'Recommendation', body, { color, along: 'start' }),
    type.place('Mark', { ...inner, h: markHeight }, [mark]),
    type.place('Recommendation', textBox, text, { valign: 'middle', at: one.ask.at }),
    ...(aside.length > 0
      ? [
          {
            kind: 'line' as const,
            id: 'Aside rule',
            box: { x: asideX - padding, y: inner.y, w: 0, h: bottom(inner) - inner.y },
            stroke: { color: 'quiet' as const, width: 0.75 },
            decorative: true,
          },
          type.place('Who and when', { ...inner, x: asideX, w: asideWidth }, aside, { valign: 'middle' }),
        ]
      : []),
  ];
}
