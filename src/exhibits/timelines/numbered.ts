import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement } from '../../model/scene.js';
import type { WordedTimeline } from '../../model/storyboard.js';
import { onColor } from '../../theme/contrast.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { yearPosition } from '../../wording/dates.js';
import { plain } from '../../wording/text.js';
import { placeInRow } from './label-rows.js';
import { markOf } from './marks.js';
import { type Moment, momentsOf } from './moments.js';
import { markRoom, nowMark, nowRoom, placeNow } from './now-mark.js';
import { drawList, setList } from './numbered-list.js';
import { groundOf, type Span, spanBar, spansOf } from './spans.js';
import { ribbonHeight, yearRibbon } from './year-ribbon.js';
import { isSpan, yearScale } from './year-scale.js';

/** Inches: a numbered disc and what is beside it, from discs to the ribbon, a numbered bar and what is around it. */
const disc = 0.27;
const discGap = 0.06;
const toDiscs = 0.24;
const bar = 0.24;
const barGap = 0.06;
const toBars = 0.12;

/** Inches between the line of time and the list, and how far the two may come apart where there is room. */
const toList = 0.26;
const mostMore = 0.3;

/** Moments and spans with their numbers, counted together in order of time. */
interface Numbered<T> {
  readonly one: T;
  readonly number: number;
}

/**
 * A timeline for more events than can be told at their places: numbers on the line of time, discs for moments and bars
 * for spans, and under it a list of what each number stands for.
 */
export function numberedTimeline(
  exhibit: WordedTimeline,
  box: Box,
  type: Typesetter,
  neutrals: readonly ColorRole[],
): SceneElement[] {
  const scale = yearScale(exhibit, box.x, box.w);
  const inOrder = [...exhibit.events].sort(
    (a, b) => yearPosition(a.from, 'middle') - yearPosition(b.from, 'middle'),
  );
  const numbered = <T extends Moment | Span>(ones: readonly T[]): Numbered<T>[] =>
    ones.map((one) => ({ one, number: inOrder.indexOf(one.event) + 1 }));
  const moments = numbered(
    momentsOf(
      inOrder.filter((event) => !isSpan(event, scale)),
      scale,
      neutrals,
    ),
  );
  const spans = numbered(
    spansOf(
      inOrder.filter((event) => isSpan(event, scale)),
      scale,
      neutrals,
      type,
    ),
  );
  const lanes = lanesOf(spans);
  const count = Math.max(0, ...lanes.map((lane) => lane + 1));
  const over = moments.length > 0 ? disc + toDiscs : markRoom;
  const now = exhibit.now && placeNow(exhibit.now, scale, { above: [], below: [] }, box, type);
  const underRibbon = (now ? nowRoom : 0) + toBars;
  const drawn = over + ribbonHeight + underRibbon + count * (bar + barGap);
  const colored = new Map([...moments, ...spans].map(({ one, number }) => [number, one.color]));
  const entries = inOrder.map((event, index) => ({
    event,
    number: index + 1,
    color: colored.get(index + 1)!,
  }));
  const list = setList(entries, { ...box, h: box.h - drawn - toList }, type);
  const more = Math.max(0, Math.min(mostMore, (box.h - drawn - toList - list.height) / 2));
  const top = box.y + Math.max(0, box.h - drawn - toList - list.height - more) / 2;
  const ribbon: Box = { x: box.x, y: top + over, w: box.w, h: ribbonHeight };
  const barsAt = ribbon.y + ribbon.h + underRibbon;
  const years = yearRibbon(scale, ribbon, type);
  return [
    ...years.ground,
    ...discs(moments, top, ribbon, type),
    ...years.read,
    ...(now ? nowMark(now, exhibit.now!, ribbon, years, type) : []),
    ...spans.flatMap((span, index) => numberedBar(span, barsAt + lanes[index]! * (bar + barGap), type)),
    ...drawList(list, { ...box, y: top + drawn + toList + more, h: box.h - drawn - toList }, type),
  ];
}

/** The first lane for each span in which its bar meets no other. */
function lanesOf(spans: readonly Numbered<Span>[]): number[] {
  const ends: number[] = [];
  return spans.map(({ one: { x, w } }) => {
    const free = ends.findIndex((end) => end + barGap <= x);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = x + w;
    return lane;
  });
}

/** Discs side by side over the line, in order of time, so that what ties each to its moment crosses no other. */
function discs(
  moments: readonly Numbered<Moment>[],
  y: number,
  ribbon: Box,
  type: Typesetter,
): SceneElement[] {
  const wanted = moments.map(({ one }) => ({ anchor: one.pole - disc / 2, width: disc }));
  const starts = placeInRow(wanted, ribbon.x, ribbon.x + ribbon.w, discGap);
  return moments.flatMap(({ one, number }, index): SceneElement[] => {
    const box: Box = { x: starts?.[index] ?? wanted[index]!.anchor, y, w: disc, h: disc };
    const from = box.x + disc / 2;
    const foot = ribbon.y - y - disc;
    return [
      {
        kind: 'line',
        id: `Pole ${plain(one.event.label)}`,
        box: { x: Math.min(from, one.pole), y: y + disc, w: Math.abs(one.pole - from), h: foot },
        stroke: { color: one.color, width: 1.25 },
        ...(one.pole < from && { flip: true }),
        decorative: true,
      },
      {
        kind: 'shape',
        id: `Marker ${plain(one.event.label)}`,
        shape: one.event.milestone ? 'diamond' : 'ellipse',
        box,
        ...markOf(one.event, one.color),
        decorative: true,
      },
      numeral(number, box, one.event.about ? 'paper' : one.color, type),
    ];
  });
}

function numberedBar({ one, number }: Numbered<Span>, y: number, type: Typesetter): SceneElement[] {
  const box: Box = { x: one.whole.x + 0.04, y, w: disc, h: bar };
  return [...spanBar(one, y, bar), numeral(number, box, groundOf(one), type)];
}

function numeral(number: number, box: Box, ground: ColorRole, type: Typesetter): SceneElement {
  const color = onColor(ground, type.theme.palette);
  const style = type.style('label', type.smallest('label'), { bold: true, color });
  const text = type.paragraph(String(number), style, { align: 'center' });
  return type.place(`Number ${number}`, box, [text], { valign: 'middle' });
}
