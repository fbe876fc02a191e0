import type { Box, SceneElement, TextParagraph } from '../../model/scene.js';
import { contrastRatio, leastContrast, onColor, resolveColor } from '../../theme/contrast.js';
import { filledShare, linePitch, measure } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { plain } from '../../wording/text.js';
import { eventText, nameSize } from './event-text.js';
import { groundOf, type Span, spanBar } from './spans.js';

/** A span with its words: in its bar where they fit, and under it. */
export interface SetSpan extends Span {
  readonly inBar?: readonly TextParagraph[];
  readonly under: readonly TextParagraph[];
  readonly words: { readonly x: number; readonly w: number; readonly h: number };
}

interface LanedSpan extends SetSpan {
  readonly lane: number;
}

export interface LaneSetting {
  readonly spans: readonly LanedSpan[];
  /** Inches: of a bar, of each lane with its words, of all lanes with the least gaps. */
  readonly bar: number;
  readonly lanes: readonly number[];
  readonly height: number;
}

const padding = 0.12;
const underGap = 0.05;
const slimBar = 0.2;

/** Least inches between a lane's words and the next lane. */
const laneGap = 0.14;
const besideGap = 0.3;

/** Words under a bar may be wider than a short bar. */
const leastWords = 3.6;

/** Spans in lanes, each the first in which neither bar nor words meet others; undefined where words break. */
export function setLanes(
  spans: readonly Span[],
  size: number,
  box: Box,
  type: Typesetter,
): LaneSetting | undefined {
  const bar = barHeight(size, type);
  const ends: number[] = [];
  const set = spans.map((span): LanedSpan => {
    const worded = setSpan(span, size, box, type);
    const from = Math.min(span.x, worded.words.x);
    const free = ends.findIndex((end) => end + besideGap <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = Math.max(span.x + span.w, worded.words.x + worded.words.w);
    return { ...worded, lane };
  });
  if (set.some(({ under, words }) => !type.fits(under, words.w, Number.POSITIVE_INFINITY))) return undefined;
  const lanes = ends.map((_, lane) =>
    Math.max(...set.filter((one) => one.lane === lane).map((one) => spanHeight(one, bar))),
  );
  const height = lanes.reduce((sum, lane) => sum + lane, 0) + laneGap * Math.max(0, lanes.length - 1);
  return { spans: set, bar, lanes, height };
}

/** Inches of a bar with words in it. */
export function barHeight(size: number, type: Typesetter): number {
  return (nameSize(size, type) * linePitch) / 72 + 0.1;
}

function barOf({ inBar }: SetSpan, bar: number): number {
  return inBar ? bar : slimBar;
}

/** Inches of a span with its words. */
export function spanHeight(span: SetSpan, bar: number): number {
  return barOf(span, bar) + span.words.h;
}

/** A span's words at a size of type, which keep within a box; `told` under a bar that is too short for any. */
export function setSpan(
  span: Span,
  size: number,
  box: Box,
  type: Typesetter,
  told: readonly TextParagraph[] = eventText(span, size, type),
): SetSpan {
  const inBar = barText(span, size, type);
  const { event, x, w, breaks, whole } = span;
  const detail = event.detail ? [type.paragraph(event.detail, type.style('body', size))] : [];
  const under = inBar ? detail : told;
  const words = placeWords(under, { from: inBar && breaks.length > 0 ? whole.x : x, w }, box, type);
  return { ...span, ...(inBar && { inBar }), under, words: under.length > 0 ? words : { x, w, h: 0 } };
}

/** Words under a bar begin with it, unless they would run off the line's end. */
function placeWords(
  text: readonly TextParagraph[],
  { from, w }: { readonly from: number; readonly w: number },
  box: Box,
  type: Typesetter,
): SetSpan['words'] {
  const most = Math.min(box.w, Math.max(w, leastWords));
  const { widest } = measure(text, most, type.fonts);
  const needed = Math.min(most, widest / filledShare + 0.04);
  const end = box.x + box.w;
  const x = Math.min(from, end - needed);
  const width = Math.min(most, end - x);
  return { x, w: width, h: underGap + type.height(text, width) + 0.02 };
}

/** Name and date on one line in the bar; undefined where they do not fit or could not be read. */
function barText(span: Span, size: number, type: Typesetter): TextParagraph[] | undefined {
  const { palette } = type.theme;
  const { event } = span;
  const { w } = span.whole;
  const ground = groundOf(span);
  const ink = onColor(ground, palette);
  if (contrastRatio(palette[ink], resolveColor(ground, palette)) < leastContrast) return undefined;
  const name = type.style('heading', nameSize(size, type), { color: ink });
  const date = type.style('body', size, { color: ink });
  const text = [
    type.runs([
      ...type.paragraph(event.label, name).runs,
      { text: '   ', style: date },
      ...type.paragraph(event.when, date).runs,
    ]),
  ];
  return w > 2 * padding + 0.5 && type.fits(text, w - 2 * padding, (name.size * 1.3) / 72) ? text : undefined;
}

/** Lanes from `top` down, so many inches apart beyond the least. */
export function drawLanes(
  { spans, bar, lanes }: LaneSetting,
  top: number,
  more: number,
  type: Typesetter,
): SceneElement[] {
  const tops = lanes.map((_, lane) =>
    lanes.slice(0, lane).reduce((sum, height) => sum + height + laneGap + more, top),
  );
  const inOrder = [...spans].sort((a, b) => a.lane - b.lane || a.x - b.x);
  return [
    ...inOrder.flatMap((span) => spanBar(span, tops[span.lane]!, barOf(span, bar))),
    ...inOrder.flatMap((span) => textsOf(span, tops[span.lane]!, barOf(span, bar), type)),
  ];
}

/** A span alone, from `y` down, in a room that may be lower than it needs: its texts then tell. Inches. */
export function drawSpan(
  span: SetSpan,
  { y, room, bar: full }: { readonly y: number; readonly room: number; readonly bar: number },
  type: Typesetter,
): SceneElement[] {
  const bar = Math.min(barOf(span, full), room);
  const words = { ...span.words, h: Math.min(span.words.h, Math.max(underGap + 0.01, room - bar)) };
  return [...spanBar(span, y, bar), ...textsOf({ ...span, words }, y, bar, type)];
}

function textsOf(span: SetSpan, y: number, bar: number, type: Typesetter): SceneElement[] {
  const { event, inBar, under, words, whole } = span;
  const name = `Event ${plain(event.label)}`;
  const inside: Box = { x: whole.x + padding, y, w: whole.w - 2 * padding, h: bar };
  const below: Box = { x: words.x, y: y + bar + underGap, w: words.w, h: words.h - underGap };
  return [
    ...(inBar ? [type.place(name, inside, inBar, { valign: 'middle' })] : []),
    ...(under.length > 0 ? [type.place(inBar ? `${name}, detail` : name, below, under)] : []),
  ];
}
