import { beforeAll, describe, expect, test } from 'vitest';
import type { Scene } from '../../src/model/scene.js';
import type { Parts } from '../../src/pptx/parts.js';
import { verify } from '../../src/pptx/verify/index.js';
import { attribute, charts, every, finished, partsLike, slides } from './finished.js';
import { sampleScene } from './sample-scene.js';

const palette = {
  ...sampleScene.theme.palette,
  ink: 'ECEFF4',
  paper: '12171E',
  deep: '203850',
  wash: '1D252F',
};
const dark: Scene = { ...sampleScene, theme: { ...sampleScene.theme, palette } };

describe('a deck of light writing on dark paper', () => {
  let parts: Parts;
  beforeAll(async () => {
    parts = await finished(dark);
  });

  const schemeOf = (part: string) => {
    const slots = every(
      partsLike(parts, new RegExp(`^ppt/theme/${part}\\.xml$`)),
      'a:dk1',
      'a:lt1',
      'a:dk2',
      'a:lt2',
    );
    return slots.map(
      (slot) => `${slot.nodeName} ${slot.firstChild && (slot.firstChild as typeof slot).getAttribute('val')}`,
    );
  };

  test('has its dark colours in the dark slots of the theme', () => {
    expect(schemeOf('theme1')).toEqual(['a:dk1 12171E', 'a:lt1 ECEFF4', 'a:dk2 1D252F', 'a:lt2 203850']);
  });

  test('turns the master’s colour map round', () => {
    const [map] = every(partsLike(parts, /^ppt\/slideMasters\/[^/]+\.xml$/), 'p:clrMap');
    expect(['bg1', 'tx1', 'bg2', 'tx2'].map((name) => map?.getAttribute(name))).toEqual([
      'dk1',
      'lt1',
      'dk2',
      'lt2',
    ]);
  });

  test('has notes pages that are dark on white', () => {
    expect(schemeOf('theme2')).toEqual(['a:dk1 12171E', 'a:lt1 FFFFFF', 'a:dk2 1D252F', 'a:lt2 203850']);
    const [map] = every(partsLike(parts, /^ppt\/notesMasters\/[^/]+\.xml$/), 'p:clrMap');
    expect([map?.getAttribute('bg1'), map?.getAttribute('tx1')]).toEqual(['lt1', 'dk1']);
  });

  test('has charts without a colour map of their own', () => {
    expect(every(charts(parts), 'c:clrMapOvr')).toEqual([]);
  });

  test('makes shades darker where a light deck makes them lighter, and is sound', async () => {
    const shades = (of: Parts) =>
      every(slides(of), 'a:schemeClr')
        .filter((color) => color.getAttribute('val') === 'accent1')
        .flatMap((color) => attribute(every([color] as never, 'a:lumMod', 'a:lumOff'), 'val').join(' '))
        .filter(Boolean);
    expect(new Set(shades(parts))).toEqual(new Set(['40000']));
    expect(new Set(shades(await finished(sampleScene)))).toEqual(new Set(['20000 80000']));
    expect(verify(parts)).toEqual([]);
  });
});

describe('rounded rectangles', () => {
  /** Radius in inches of each rounded rectangle in the file, from its adjustment and its shorter side. */
  async function radii(corner: number): Promise<number[]> {
    const card = sampleScene.slides[1]!.elements.find((element) => element.id === 'Card')!;
    const sizes = [
      { x: 1, y: 5, w: 2, h: 1 },
      { x: 4, y: 5, w: 0.5, h: 1 },
      { x: 6, y: 5, w: 4, h: 1.7 },
    ];
    const cards = sizes.map((box, index) => ({ ...card, id: `Card ${index}`, box }));
    const slide = { ...sampleScene.slides[1]!, elements: cards };
    const parts = await finished({
      ...sampleScene,
      theme: { ...sampleScene.theme, corner },
      slides: [slide],
    });
    return every(slides(parts), 'a:prstGeom')
      .filter((geometry) => geometry.getAttribute('prst') === 'roundRect')
      .map((geometry, index) => {
        const [guide] = every([geometry] as never, 'a:gd');
        const value = Number(guide?.getAttribute('fmla')?.replace('val ', ''));
        return (value / 100_000) * Math.min(sizes[index]!.w, sizes[index]!.h);
      });
  }

  test('have the deck’s radius whatever their size', async () => {
    for (const radius of await radii(0.14)) expect(radius).toBeCloseTo(0.14, 3);
    expect(await radii(0.14)).toHaveLength(3);
  });

  test('are square in a deck without a radius', async () => {
    expect(await radii(0)).toEqual([]);
  });
});
