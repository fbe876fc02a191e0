import type { Box, PathStep, SceneElement } from '../../model/scene.js';
import type { PlacedBreak } from './year-scale.js';

/** Inches: how far the strokes lean, and how far they stand out over what they break. */
const lean = 0.1;
const out = 0.06;

/** Two slanted strokes with paper between them, over what breaks of the axis cut; told of once to those who do not see. */
export function breakMarks(
  breaks: readonly PlacedBreak[],
  box: Pick<Box, 'y' | 'h'>,
  of: string,
  told: 'told' | 'shown',
): SceneElement[] {
  return breaks.flatMap((one, index): SceneElement[] => {
    const name = `${of} break ${index + 1}`;
    const mark: Box = { x: one.x + 0.03, y: box.y - out, w: one.w - 0.06, h: box.h + 2 * out };
    const path: PathStep[] = [
      { to: 'move', x: lean, y: 0 },
      { to: 'line', x: mark.w, y: 0 },
      { to: 'line', x: mark.w - lean, y: mark.h },
      { to: 'line', x: 0, y: mark.h },
      { to: 'close' },
    ];
    const end = stroke(`${name} end`, mark.x + mark.w - lean, mark);
    return [
      { kind: 'freeform', id: name, box: mark, path, fill: { color: 'paper' }, decorative: true },
      stroke(`${name} start`, mark.x, mark),
      told === 'told' ? { ...end, alt: one.words, decorative: false } : end,
    ];
  });
}

function stroke(id: string, x: number, { y, h }: Box): SceneElement {
  return {
    kind: 'line',
    id,
    box: { x, y, w: lean, h },
    flip: true,
    stroke: { color: 'muted', width: 1.25 },
    decorative: true,
  };
}
