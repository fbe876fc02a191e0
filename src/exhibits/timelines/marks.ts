import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement, ShapeElement } from '../../model/scene.js';
import type { WordedEvent, WordedTimeline } from '../../model/storyboard.js';
import { filledShare, linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { plain } from '../../wording/text.js';

/** Inches: a dot, and a diamond that looks as large; either among neighbours is slim. */
const dot = 0.15;
const diamond = 0.21;
const slim = { tick: 0.05, diamond: 0.1 };

/** Inches that a mark is wide and high: a milestone is a diamond, what merely happened a dot or, among neighbours, a tick. */
export function markSize(
  { milestone }: WordedEvent,
  beside: boolean,
): { readonly w: number; readonly h: number } {
  if (milestone) return { w: beside ? slim.diamond : diamond, h: diamond };
  return { w: beside ? slim.tick : dot, h: dot };
}

/** The mark of a moment in a box of its size. */
export function momentMark(event: WordedEvent, color: ColorRole, box: Box, beside: boolean): SceneElement {
  return {
    kind: 'shape',
    id: `Marker ${plain(event.label)}`,
    shape: event.milestone ? 'diamond' : beside ? 'rectangle' : 'ellipse',
    box,
    ...markOf(event, color),
    decorative: true,
  };
}

/** A mark is filled where the date is known, hollow where it is known roughly. */
export function markOf({ about }: WordedEvent, color: ColorRole): Pick<ShapeElement, 'fill' | 'stroke'> {
  return about ? { fill: { color: 'paper' }, stroke: { color, width: 1.75 } } : { fill: { color } };
}

/** Inches that the key of the marks takes at the foot of a timeline, the space over it included. */
export const keyRoom = 0.34;

const keyHeight = 0.22;
const toWord = 0.08;
const betweenKeys = 0.35;

/** What diamonds and dots stand for, in a line at the foot of the box. */
export function marksKey({ marks }: WordedTimeline, box: Box, type: Typesetter): SceneElement[] {
  if (!marks) return [];
  const style = type.style('label', type.smallest('label'));
  const h = Math.max(keyHeight, (style.size * linePitch) / 72 + 0.02);
  const y = box.y + box.h - h;
  let x = box.x;
  return (
    [
      ['diamond', diamond, marks.milestone],
      ['ellipse', dot, marks.event],
    ] as const
  ).flatMap(([shape, size, words]): SceneElement[] => {
    const start = x + size + toWord;
    const w = type.width(plain(words), style) / filledShare + 0.04;
    const mark: Box = { x, y: y + (h - size) / 2, w: size, h: size };
    x = start + w + betweenKeys;
    const name = shape === 'diamond' ? 'Key of milestones' : 'Key of events';
    return [
      { kind: 'shape', id: `${name}, mark`, shape, box: mark, fill: { color: 'muted' }, decorative: true },
      type.place(name, { x: start, y, w, h }, [type.paragraph(words, style)], { valign: 'middle' }),
    ];
  });
}
