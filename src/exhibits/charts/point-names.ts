import type { Box, TextElement } from '../../model/scene.js';
import type { Text } from '../../model/wording.js';
import { linePitch } from '../../typography/measure.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { plain } from '../../wording/text.js';

/** A point of a scatter, slide inches, and its name; strong ones are named first and in bold. */
export interface PointName {
  readonly id: string;
  readonly name: Text;
  readonly at: readonly [number, number];
  readonly strong: boolean;
}

const gap = 0.05;

/**
 * Names beside their points: after, before, over or under, where they touch neither another name nor a point nor leave the
 * plot. A name that has no such place is left to the alt text, the ones singled out excepted, which are placed first.
 */
export function placePointNames(
  points: readonly PointName[],
  plot: Box,
  dot: number,
  size: number,
  type: Typesetter,
): TextElement[] {
  const h = (size * linePitch) / 72;
  const dots = points.map(({ at: [x, y] }): Box => ({ x: x - dot / 2, y: y - dot / 2, w: dot, h: dot }));
  const taken: Box[] = [];
  const order = [...points.keys()].sort(
    (a, b) => Number(points[b]!.strong) - Number(points[a]!.strong) || a - b,
  );
  return order.flatMap((index) => {
    const { id, name, at, strong } = points[index]!;
    const style = type.style('label', size, { bold: strong, color: 'ink' });
    const w = type.width(plain(name), style) / 0.97 + 0.04;
    const others = dots.filter((_, other) => other !== index);
    const free = (box: Box): boolean =>
      holds(plot, box) && ![...others, ...taken].some((one) => meet(one, box));
    const places = placesAround(at, w, h, dot / 2 + gap);
    const box = places.find(free) ?? (strong ? places[0] : undefined);
    if (!box) return [];
    taken.push(box);
    return [type.place(id, { ...box, h: box.h + 0.02 }, [type.paragraph(name, style)])];
  });
}

function placesAround([x, y]: readonly [number, number], w: number, h: number, off: number): Box[] {
  return [
    { x: x + off, y: y - h / 2, w, h },
    { x: x - off - w, y: y - h / 2, w, h },
    { x: x - w / 2, y: y - off - h, w, h },
    { x: x - w / 2, y: y + off, w, h },
    { x: x + off * 0.7, y: y - off * 0.7 - h, w, h },
    { x: x + off * 0.7, y: y + off * 0.7, w, h },
    { x: x - off * 0.7 - w, y: y - off * 0.7 - h, w, h },
    { x: x - off * 0.7 - w, y: y + off * 0.7, w, h },
  ];
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  );
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
