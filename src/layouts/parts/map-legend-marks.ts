import { markElement } from '../../exhibits/maps/places.js';
import type { ColorRole } from '../../model/color.js';
import type { Box, SceneElement, Stroke } from '../../model/scene.js';
import type { WordedRoute } from '../../model/storyboard.js';
import { linePitch } from '../../typography/measure.js';
import type { Sheet } from '../sheet.js';
import type { LegendBlock, LegendItem } from './map-legend.js';

type Mark = NonNullable<LegendItem['mark']>;

const dashes = { dashed: 'dash', solid: 'solid', dotted: 'dot' } as const;

export function swatch(color: ColorRole): Mark {
  return (id, box) => ({ kind: 'shape', id, shape: 'rectangle', box, fill: { color }, decorative: true });
}

/** The hatch of disputed ground. */
export const hatch: Mark = (id, box) => ({
  kind: 'shape',
  id,
  shape: 'rectangle',
  box,
  fill: { color: 'wash', hatch: 'accent4' },
  decorative: true,
});

/** The disc that numbers stand on. */
export const disc: Mark = (id, { x, y, w, h }) => ({
  kind: 'shape',
  id,
  shape: 'ellipse',
  box: { x: x + w * 0.06, y: y + h * 0.06, w: w * 0.88, h: h * 0.88 },
  fill: { color: 'ink' },
  decorative: true,
});

/** A piece of a boundary in dispute, as on the map. */
export const boundary: Mark = (id, box) => piece(id, box, { color: 'ink', width: 1, dash: 'dash' });

/** A piece of a route, as it is drawn on the map. */
export function routePiece({ style, arrow }: Pick<WordedRoute, 'style' | 'arrow'>, color: ColorRole): Mark {
  return (id, box) =>
    piece(id, box, {
      color,
      width: 2,
      dash: dashes[style],
      ...(arrow !== 'none' && style !== 'dashed' && { arrow: 'end' }),
    });
}

function piece(id: string, box: Box, stroke: Stroke): SceneElement {
  const middle = { ...box, y: box.y + box.h / 2, w: box.w + 0.08, h: 0 };
  return { kind: 'line', id, box: middle, stroke, decorative: true };
}

/** A small bow. */
export function arcPiece({ style, arrow }: Pick<WordedRoute, 'style' | 'arrow'>, color: ColorRole): Mark {
  return (id, { x, y, w, h }) => {
    const length = w + 0.08;
    const rise = h * 0.55;
    return {
      kind: 'freeform',
      id,
      box: { x, y: y + h * 0.2, w: length, h: rise },
      path: [
        { to: 'move', x: 0, y: rise },
        { to: 'cubic', x1: length * 0.3, y1: 0, x2: length * 0.7, y2: 0, x: length, y: rise },
      ],
      stroke: { color, width: 2, dash: dashes[style], ...(arrow !== 'none' && { arrow: 'end' }) },
      decorative: true,
    };
  };
}

/** Radius of a place's mark in the legend, inches: that of the map's. */
const markRadius = 0.065;

/** One of the marks of places, as the map has it. */
export function placeMarkKey(mark: 'port' | 'base'): Mark {
  return (id, { x, y, w, h }) => markElement(id, mark, [x + w / 2, y + h / 2], markRadius);
}

/** A key stands back from the words over it, however large those are. */
export function keySize(type: Sheet['type']): (size: number) => number {
  return (size) => Math.min(size, type.largest('label'));
}

/** A class of values with what it is called. */
export interface KeyedClass {
  readonly color: ColorRole;
  readonly range: string;
}

/** The classes one under the other, touching, so that they read as one ramp. */
export function classRows({ type }: Sheet, classes: readonly KeyedClass[]): LegendBlock {
  const kept = keySize(type);
  const rowOf = (size: number): number => (size * linePitch) / 72 + 0.05;
  return {
    height: (wanted) => rowOf(kept(wanted)) * classes.length,
    draw: (box, wanted) =>
      classes.flatMap(({ color, range }, index): SceneElement[] => {
        const size = kept(wanted);
        const row = rowOf(size);
        const y = box.y + row * index;
        const field = { x: box.x, y, w: 0.42, h: row };
        const words = { x: box.x + 0.42 + 0.12, y: y + 0.02, w: box.w - 0.54, h: row };
        return [
          {
            kind: 'shape',
            id: `Class ${index + 1}`,
            shape: 'rectangle',
            box: field,
            fill: { color },
            stroke: { color: 'paper', width: 0.75 },
            decorative: true,
          },
          type.place(`Class ${index + 1} range`, words, [type.paragraph(range, type.style('body', size))]),
        ];
      }),
  };
}
