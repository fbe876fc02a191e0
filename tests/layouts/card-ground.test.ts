import { describe, expect, test } from 'vitest';
import { cardGround } from '../../src/layouts/parts/card-ground.js';
import type { Sheet } from '../../src/layouts/sheet.js';
import type { PathStep, SceneElement } from '../../src/model/scene.js';

const box = { x: 1, y: 2, w: 3, h: 2 };

/** As much of a sheet as a card's ground looks at. */
function sheet(corner: number, border = 0): Sheet {
  return { type: { theme: { corner, border } } } as unknown as Sheet;
}

function drawn(corner: number, along: 'top' | 'start'): [ground: SceneElement, band: SceneElement] {
  const [ground, band] = cardGround(sheet(corner), 'Card', box, { color: 'accent1', along });
  return [ground!, band!];
}

function ends(path: readonly PathStep[]): { x: number; y: number }[] {
  return path.flatMap((step) => (step.to === 'close' ? [] : [{ x: step.x, y: step.y }]));
}

describe('a card’s ground', () => {
  test('is square with a straight band where the theme’s corners are', () => {
    const [ground, band] = drawn(0, 'top');
    expect(ground).toMatchObject({ kind: 'shape', shape: 'rectangle', box });
    expect(band).toMatchObject({ kind: 'shape', shape: 'rectangle', box: { ...box, h: 0.07 } });
  });

  test('is outlined where the theme outlines', () => {
    const [ground] = cardGround(sheet(0, 1.5), 'Card', box, { color: 'accent1', along: 'top' });
    expect(ground).toMatchObject({ stroke: { color: 'ink', width: 1.5 } });
  });

  test.each(['top', 'start'] as const)('has a band along the %s that follows its round corners', (along) => {
    const radius = 0.14;
    const [ground, band] = drawn(radius, along);
    expect(ground).toMatchObject({ kind: 'shape', shape: 'rounded-rectangle' });
    if (band.kind !== 'freeform') throw new Error('no freeform');
    const points = ends(band.path).map(({ x, y }) => (along === 'top' ? [x, y] : [y, x])) as [
      number,
      number,
    ][];
    const long = along === 'top' ? box.w : box.h;
    expect(points[1]).toEqual([radius, 0]);
    // The corner's circle meets the band's lower edge where the band begins and ends.
    const [run, depth] = points[0]!;
    expect(depth).toBeCloseTo(0.07, 5);
    expect(Math.hypot(run - radius, depth - radius)).toBeCloseTo(radius, 3);
    expect(points.at(-1)![0]).toBeCloseTo(long - run, 5);
  });

  test('has a band thicker than its corners where those are small', () => {
    const [, band] = drawn(0.03, 'top');
    if (band.kind !== 'freeform') throw new Error('no freeform');
    expect(ends(band.path)[0]).toEqual({ x: 0, y: 0.03 });
    expect(ends(band.path).slice(-2)).toEqual([
      { x: 3, y: 0.07 },
      { x: 0, y: 0.07 },
    ]);
  });
});
