import type { Box, SceneElement, TextParagraph, TextStyle } from '../model/scene.js';
import type { DeckPart } from '../model/storyboard.js';
import { phrases } from '../wording/phrases.js';
import type { LayoutDefinition } from './definition.js';
import { frame, framedLayout, lightFrame } from './frame.js';
import { textAccent } from './parts/accents.js';
import { cardGround } from './parts/card-ground.js';
import { checkMark } from './parts/check-mark.js';
import { rows, type Sheet } from './sheet.js';

const partCount = { min: 2, max: 9 } as const;

/** Inches. */
const headHeight = 0.3;
const rowPadding = 0.06;
const afterNumeral = 0.4;
const afterTitle = 0.3;
/** What rows leave free at their ends once one of them stands on a ground of its own. */
const onGround = 0.28;

/** Share of a row's height that a line of its title, and its number, may take: the rest is air. */
const lineShare = 0.56;
const numeralShare = 0.6;

/** Of a title's size, what is said of a part at most. */
const textShare = 0.75;

/** Sizes that all rows share, points, and the widths that their columns take, inches. */
interface AgendaSetting {
  readonly numeral: number;
  readonly title: number;
  readonly numeralWidth: number;
  readonly slideWidth: number;
  readonly nowWidth: number;
  readonly indent: number;
}

function titleStyle({ type }: Sheet, part: DeckPart, size: number, underWay: boolean): TextStyle {
  const strong = part.state === 'current' || !underWay;
  const color = part.state === 'done' ? 'muted' : 'ink';
  return type.style('heading', size, { font: 'heading', bold: strong, color });
}

/** A part's title, and under it what its section slide says of it. */
function partText(sheet: Sheet, part: DeckPart, size: number, underWay: boolean): TextParagraph[] {
  const { type } = sheet;
  const title = type.paragraph(part.title, titleStyle(sheet, part, size, underWay));
  if (part.text === undefined) return [title];
  const style = type.style(
    'note',
    type.fit('body', (step) => step <= size * textShare),
  );
  return [title, type.paragraph(part.text, style, { before: 2 })];
}

function slideNumber({ type }: Sheet, part: DeckPart, title: number): TextParagraph {
  const size = type.fit(['lead', 'body'], (step) => step <= title);
  const style = type.style('label', size, {
    bold: part.state === 'current',
    color: part.state === 'done' ? 'muted' : 'ink',
  });
  return type.paragraph(String(part.slide), style, { align: 'end' });
}

function nowStyle(sheet: Sheet): TextStyle {
  const { type } = sheet;
  return type.style('label', type.largest('label'), { bold: true, color: textAccent(sheet.neutrals[0]!) });
}

function headText({ type, storyboard }: Sheet): TextParagraph {
  const { slide } = phrases(storyboard.language);
  return type.paragraph(slide, type.style('note', type.smallest('note')), { align: 'end' });
}

function setRows(sheet: Sheet, parts: readonly DeckPart[], row: Box): AgendaSetting {
  const { type, storyboard } = sheet;
  const underWay = parts.some((part) => part.state === 'current');
  const inches = (text: string, style: TextStyle): number => type.width(text, style) / 0.97 + 0.05;
  const numeral = type.fit(['figure', 'numeral'], (size) =>
    type.fits([type.paragraph('0', type.style('numeral', size))], row.w, row.h * numeralShare),
  );
  const numeralWidth = inches(String(parts.length), type.style('numeral', numeral));
  const head = headText(sheet).runs[0]!;
  const slideWidth = inches(head.text, head.style);
  const nowWidth = underWay ? inches(phrases(storyboard.language).partStates.current, nowStyle(sheet)) : 0;
  const indent = underWay ? onGround : 0;
  const setting = { numeral, numeralWidth, slideWidth, nowWidth, indent };
  const { w } = rowShape(row, { ...setting, title: 0 }).title;
  const set = (part: DeckPart, size: number) => partText(sheet, part, size, underWay);
  const airy = (size: number): boolean =>
    type.height([type.paragraph('0', titleStyle(sheet, parts[0]!, size, underWay))], w) <= row.h * lineShare;
  const title = type.fit(
    ['heading', 'body'],
    (size) => airy(size) && parts.every((part) => type.fits(set(part, size), w, row.h - 2 * rowPadding)),
    // Entries stand back from the title of the slide.
    type.below('heading', type.smallest('title')),
  );
  return { ...setting, title };
}

/** Where a row's number, title, mark of the present and slide number stand. */
function rowShape(row: Box, setting: AgendaSetting): Record<'numeral' | 'title' | 'now' | 'slide', Box> {
  const { numeralWidth, slideWidth, nowWidth, indent } = setting;
  const box = { ...row, y: row.y + rowPadding, h: row.h - 2 * rowPadding };
  const start = row.x + indent;
  const slideX = row.x + row.w - indent - slideWidth;
  const nowX = slideX - afterTitle - nowWidth;
  const titleX = start + numeralWidth + afterNumeral;
  return {
    numeral: { ...box, x: start, w: numeralWidth },
    title: { ...box, x: titleX, w: (nowWidth > 0 ? nowX : slideX) - afterTitle - titleX },
    now: { ...box, x: nowX, w: nowWidth },
    slide: { ...box, x: slideX, w: slideWidth },
  };
}

/** A part's number, or a mark that it is over. */
function numeral(sheet: Sheet, part: DeckPart, index: number, box: Box, size: number): SceneElement {
  const { type, storyboard } = sheet;
  const name = `Part ${index + 1} number`;
  if (part.state === 'done')
    return checkMark(name, phrases(storyboard.language).partStates.done, box, (size / 72) * 0.6);
  const style = type.style('numeral', size, { color: textAccent(sheet.neutrals[0]!) });
  return type.place(name, box, [type.paragraph(String(index + 1), style)], { valign: 'middle' });
}

function partRow(
  sheet: Sheet,
  parts: readonly DeckPart[],
  index: number,
  row: Box,
  setting: AgendaSetting,
): SceneElement[] {
  const { type, storyboard } = sheet;
  const part = parts[index]!;
  const name = `Part ${index + 1}`;
  const current = part.state === 'current';
  const shape = rowShape(row, setting);
  const ruled = !current && parts[index - 1]?.state !== 'current';
  const rule: SceneElement = {
    kind: 'line',
    id: `${name} rule`,
    box: { ...row, h: 0 },
    stroke: { color: 'rule', width: 1 },
    decorative: true,
  };
  const text = partText(sheet, part, setting.title, setting.indent > 0);
  const now = type.paragraph(phrases(storyboard.language).partStates.current, nowStyle(sheet));
  return [
    ...(ruled ? [rule] : []),
    ...(current ? cardGround(sheet, name, row, { color: sheet.neutrals[0]!, along: 'start' }) : []),
    numeral(sheet, part, index, shape.numeral, setting.numeral),
    type.place(name, shape.title, text, { valign: 'middle' }),
    ...(current ? [type.place(`${name} now`, shape.now, [now], { valign: 'middle' })] : []),
    type.place(`${name} slide`, shape.slide, [slideNumber(sheet, part, setting.title)], { valign: 'middle' }),
  ];
}

function compose(sheet: Sheet): SceneElement[] {
  const { slide, type } = sheet;
  const parts = slide.parts ?? [];
  const { elements, body } = frame(sheet, lightFrame);
  if (parts.length < partCount.min || parts.length > partCount.max) {
    reportParts(sheet, parts.length);
    return [...elements];
  }
  const boxes = rows({ ...body, y: body.y + headHeight, h: body.h - headHeight }, parts.length, 0);
  const setting = setRows(sheet, parts, boxes[0]!);
  const { x, w } = rowShape(boxes[0]!, setting).slide;
  const head = type.place('Slide head', { x, y: body.y, w, h: headHeight }, [headText(sheet)]);
  return [
    ...elements,
    head,
    ...parts.flatMap((_, index) => partRow(sheet, parts, index, boxes[index]!, setting)),
  ];
}

function reportParts({ slide, storyboard, type }: Sheet, count: number): void {
  const { min, max } = partCount;
  type.report.add(
    'layout-content',
    `slide "${slide.id}" for ${storyboard.audience}: an agenda lists ${min} to ${max} parts, and the deck has ${count}`,
    slide.at,
    count < min
      ? 'open its parts with slides of the layout `section`, or give its slides kickers'
      : 'open fewer parts with slides of the layout `section`; without any, each change of kicker opens one',
  );
}

export const agenda: LayoutDefinition = {
  name: 'agenda',
  title: 'Agenda',
  use: 'The parts of the deck with their slides, filled in by itself; again between parts, it shows how far the deck has come',
  judgement: false,
  text: false,
  required: false,
  headline: 'name',
  airy: true,
  filled: 'parts',
  spokenBriefly: true,
  example: `layout: agenda
kicker: Overview`,
  slideLayout: (theme) => framedLayout('Agenda', lightFrame, theme),
  compose,
};
