import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement } from '../../model/scene.js';
import { linePitch } from '../../typography/measure.js';
import type { Sheet } from '../sheet.js';
import type { LegendBlock } from './map-legend.js';
import { keySize } from './map-legend-marks.js';

/** A circle of the key, at its true size, with what it stands for. */
export interface KeyedCircle {
  readonly radius: number;
  readonly printed: string;
}

/** Inches from the circles to where the lines to their values end, and on to the values. */
const reach = { line: 0.2, value: 0.08 };

/** The circles one in the other, standing on one line, each with its value beside its top. */
export function nestedCircles(sheet: Sheet, circles: readonly KeyedCircle[], color: ColorRole): LegendBlock {
  const largest = Math.max(0, ...circles.map(({ radius }) => radius));
  const kept = keySize(sheet.type);
  const height = (size: number): number =>
    Math.max(2 * largest + lineOf(size) / 2, lineOf(size) * circles.length);
  return {
    height: (size) => height(kept(size)),
    draw: (box, wanted) => {
      const size = kept(wanted);
      const bottom = box.y + height(size);
      let next = box.y;
      return circles.flatMap(({ radius, printed }, index): SceneElement[] => {
        const top = bottom - 2 * radius;
        // Values keep a line's distance; what is too low for that leans on the lines to come.
        const lowest = bottom - lineOf(size) * (circles.length - index - 0.5);
        const middle = Math.min(Math.max(top, next + lineOf(size) / 2), lowest);
        next = middle + lineOf(size) / 2;
        const center = box.x + largest;
        const end = box.x + 2 * largest + reach.line;
        const words = {
          x: end + reach.value,
          y: middle - lineOf(size) / 2,
          w: box.x + box.w - end - reach.value,
          h: 0.02 + lineOf(size),
        };
        return [
          circle(`Size ${index + 1}`, { x: center - radius, y: top, w: 2 * radius, h: 2 * radius }, color),
          pointer(`Size ${index + 1} line`, [center, top], [end, middle]),
          sheet.type.place(`Size ${index + 1} value`, words, [
            sheet.type.paragraph(printed, sheet.type.style('body', size)),
          ]),
        ];
      });
    },
  };
}

function lineOf(size: number): number {
  return (size * linePitch) / 72;
}

function circle(id: string, box: Box, color: ColorRole): SceneElement {
  return {
    kind: 'shape',
    id,
    shape: 'ellipse',
    box,
    fill: { color, transparency: 0.12 },
    stroke: { color: 'paper', width: 1 },
    decorative: true,
  };
}

function pointer(
  id: string,
  [x, y]: readonly [number, number],
  [end, middle]: readonly [number, number],
): SceneElement {
  return {
    kind: 'line',
    id,
    box: { x, y: Math.min(y, middle), w: end - x, h: Math.abs(middle - y) },
    stroke: { color: 'muted', width: 0.75 },
    ...(middle < y && { flip: true }),
    decorative: true,
  };
}
