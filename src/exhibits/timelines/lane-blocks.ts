import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import type { WordedEvent } from '../../model/storyboard.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { yearPosition } from '../../wording/dates.js';
import { plain } from '../../wording/text.js';
import { markOf, markSize, momentMark } from './marks.js';
import { balancedWidth, yearOnly } from './moments.js';
import { entryText } from './numbered-list.js';
import { barHeight, drawSpan, setSpan, spanHeight } from './span-lanes.js';
import type { Span } from './spans.js';
import type { YearScale } from './year-scale.js';

/** An event in its lane: from where to where it reaches, how high it is, and how it is drawn from `y` down. Inches. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly draw: (y: number, room: number) => SceneElement[];
}

/** How words are set: points, inches that they are wide at most, and the date over the name or before it. */
export interface Words {
  readonly size: number;
  readonly width: number;
  readonly dateOver: boolean;
  /** Whether what would break a word is not taken. */
  readonly wholeWords: boolean;
}

const besideMark = 0.07;
const underYear = 0.05;
const yearMark = 0.1;

/** A moment with its words after its mark, or before it: what of the two the line of time has room for. */
export function momentBlocks(
  event: WordedEvent,
  color: ColorRole,
  words: Words,
  scale: YearScale,
  plot: Box,
  type: Typesetter,
): Block[] {
  if (yearOnly(event.from)) return yearBlock(event, color, words, scale, plot, type);
  const pole = scale.at(yearPosition(event.from, 'middle'));
  const { w, h } = markSize(event, false);
  const line = (words.size * linePitch) / 72;
  return (['start', 'end'] as const).flatMap((align): Block[] => {
    const text = entryText({ event, color }, words.dateOver, words.size, type, align);
    const wide = widthOf(text, words, type);
    const [from, to] =
      align === 'start'
        ? [pole - w / 2, pole + w / 2 + besideMark + wide]
        : [pole - w / 2 - besideMark - wide, pole + w / 2];
    if (!isTidy(text, wide, words, type)) return [];
    if (from < plot.x - 1e-9 || to > plot.x + plot.w + 1e-9) return [];
    const height = Math.max(h, type.height(text, wide) + 0.02);
    const x = align === 'start' ? to - wide : from;
    return [
      {
        from,
        to,
        height,
        draw: (y, room) => [
          momentMark(event, color, { x: pole - w / 2, y: y + Math.max(0, (line - h) / 2), w, h }, false),
          type.place(nameOf(event), { x, y, w: wide, h: room }, text),
        ],
      },
    ];
  });
}

/** What is known to the year only takes all of it, and its words stand under it. */
function yearBlock(
  event: WordedEvent,
  color: ColorRole,
  words: Words,
  scale: YearScale,
  plot: Box,
  type: Typesetter,
): Block[] {
  const year = yearPosition(event.from);
  const [start, end] = [scale.at(year), scale.at(year + 1)];
  const text = entryText({ event, color }, words.dateOver, words.size, type);
  const wide = widthOf(text, words, type);
  const x = Math.min(start, plot.x + plot.w - wide);
  if (x < plot.x - 1e-9 || !isTidy(text, wide, words, type)) return [];
  const over = event.milestone ? markSize(event, false).h : yearMark;
  const height = over + underYear + type.height(text, wide) + 0.02;
  const { w, h } = markSize(event, false);
  const bar = (y: number): SceneElement => ({
    kind: 'shape',
    id: `Year of ${plain(event.label)}`,
    shape: 'rectangle',
    box: { x: start, y: y + (over - yearMark) / 2, w: end - start, h: yearMark },
    ...(event.about ? markOf(event, color) : { fill: { color, transparency: 0.45 } }),
    decorative: true,
  });
  const mark = (y: number): SceneElement =>
    momentMark(event, color, { x: (start + end - w) / 2, y: y + (over - h) / 2, w, h }, false);
  const under = over + underYear;
  const draw: Block['draw'] = (y, room) => [
    bar(y),
    ...(event.milestone ? [mark(y)] : []),
    type.place(nameOf(event), { x, y: y + under, w: wide, h: room - under }, text),
  ];
  return [{ from: Math.min(start, x), to: Math.max(end, x + wide), height, draw }];
}

/** A span as a bar with its words in it or under it. */
export function spanBlock(span: Span, { size, dateOver }: Words, plot: Box, type: Typesetter): Block {
  const set = setSpan(span, size, plot, type, entryText(span, dateOver, size, type));
  const bar = barHeight(size, type);
  return {
    from: Math.min(span.x, set.words.x),
    to: Math.max(span.x + span.w, set.words.x + set.words.w),
    height: spanHeight(set, bar),
    draw: (y, room) => drawSpan(set, { y, room: Math.min(room, spanHeight(set, bar)), bar }, type),
  };
}

/** A date before a name that goes on in the next line is not told from it; and no word is broken. */
function isTidy(
  text: readonly TextParagraph[],
  width: number,
  { dateOver, wholeWords }: Words,
  type: Typesetter,
): boolean {
  if (wholeWords && !type.fits(text, width, Number.POSITIVE_INFINITY)) return false;
  return dateOver || type.lines(text.slice(0, 1), width) === 1;
}

function widthOf(text: readonly TextParagraph[], { width }: Words, type: Typesetter): number {
  return balancedWidth(text, width, 0.5, type);
}

function nameOf({ label }: WordedEvent): string {
  return `Event ${plain(label)}`;
}
