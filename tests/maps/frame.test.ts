import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/exhibits/maps/atlas.js';
import { composeMap } from '../../src/exhibits/maps/map.js';
import { boxesMeet, boxHolds } from '../../src/exhibits/maps/plane.js';
import { type MapFrame, type MapProjection, plainFrame } from '../../src/model/map-frame.js';
import type { Text } from '../../src/model/wording.js';
import { countryName, partsOfCountries } from '../../src/wording/countries.js';
import {
  box,
  category,
  childNamed,
  context,
  freeforms,
  outlines,
  route,
  text,
  texts,
  theatre,
  wordedMap,
  wordsOf,
} from './worded-map.js';

function framed(frame: Partial<MapFrame<Text>>, parts: Parameters<typeof wordedMap>[0] = {}) {
  return composeMap(wordedMap({ ...parts, frame: { ...plainFrame, ...frame } }), box, context);
}

const idsOf = ({ group }: Awaited<ReturnType<typeof composeMap>>): string[] =>
  group.children.map(({ id }) => id);

const codes = createRequire(import.meta.url)(
  'i18n-iso-countries/codes.json',
) as readonly (readonly string[])[];

beforeAll(async () => {
  await loadAtlas();
  await composeMap(theatre, box, context);
}, 60_000);

describe('the extent', () => {
  it('is all that is highlighted, routes too, where nothing else is said', async () => {
    const parts = { categories: [category('One', ['Senegal'])] };
    const near = await composeMap(wordedMap(parts), box, context);
    expect(childNamed(near.group, 'Senegal').box.h).toBeGreaterThan(box.h * 0.8);
    const far = await composeMap(
      wordedMap({
        ...parts,
        routes: [
          route('Line', [
            [-17, 14],
            [3, 6],
          ]),
        ],
      }),
      box,
      context,
    );
    expect(idsOf(far)).toContain('Ghana');
    expect(outlines(freeforms(far.group).find(({ id }) => id === 'Route Line')!).length).toBe(1);
  });

  it('is the box that is asked for, filled to one of its sides, wherever it lies', async () => {
    const boxes = [
      [-10, 30, 5, 45, 'Spain'],
      [165, -48, -175, -32, 'New Zealand'],
      [-75, -56, -50, -20, 'Argentina'],
      [-20, -10, 55, 40, 'Nigeria'],
    ] as const;
    for (const [west, south, east, north, country] of boxes) {
      const shown = await framed({ box: { west, south, east, north } });
      expect(idsOf(shown), country).toContain(country);
    }
    expect(idsOf(await framed({ box: { west: -10, south: 35, east: 4, north: 44 } }))).not.toContain(
      'Germany',
    );
  });

  it('is drawn in the projection that is asked for', async () => {
    const shape = async (projection: MapProjection) => {
      const { group } = await framed({ projection }, { fit: ['Norway', 'Italy'] });
      const norway = childNamed(group, 'Norway').box;
      const italy = childNamed(group, 'Italy').box;
      return (norway.w * norway.h) / (italy.w * italy.h);
    };
    // Mercator inflates the north; the others keep areas.
    expect(await shape('mercator')).toBeGreaterThan(1.5 * (await shape('conic')));
    expect(await shape('auto')).toBe(await shape('conic'));
    expect(await shape('azimuthal')).not.toBe(await shape('conic'));
  });

  it('may lie around a pole', async () => {
    const south = await framed({}, { fit: ['Antarctica'], categories: [category('One', ['Antarctica'])] });
    expect(childNamed(south.group, 'Antarctica').box.h).toBeGreaterThan(box.h * 0.85);
    const north = await framed({ box: { west: -180, south: 65, east: 180, north: 90 } });
    for (const country of ['Greenland', 'Russia', 'Canada', 'Norway'])
      expect(idsOf(north)).toContain(country);
  });

  it('shows what is highlighted and too small to be seen as a dot with a name', async () => {
    const { group } = await framed(
      {},
      { fit: ['France', 'Italy'], categories: [category('One', ['Monaco', 'Andorra'])] },
    );
    expect(childNamed(group, 'Monaco').box.w).toBeCloseTo(0.09, 3);
    expect(texts(group).map(wordsOf)).toEqual(expect.arrayContaining(['MONACO', 'ANDORRA']));
  });
});

describe('every country of the ISO list', () => {
  it('is drawn, from the finer atlas if need be, or named as part of another', async () => {
    const usual = new Set((await loadAtlas()).map(({ key }) => key));
    const finer = new Set((await loadAtlas('10m')).map(({ key }) => key));
    expect(codes.length).toBeGreaterThan(240);
    for (const [, , id = ''] of codes) {
      const isDrawn = id === '732' || usual.has(id) || finer.has(id);
      expect(isDrawn, countryName(id, 'en')).toBe(!partsOfCountries.has(id));
    }
    const { group } = await framed(
      {},
      { fit: ['Fiji', 'Tuvalu'], categories: [category('One', ['Tuvalu'])] },
    );
    expect(texts(group).map(wordsOf)).toContain('TUVALU');
  });
});

describe('what stands on a map', () => {
  it('is a scale bar, unless it is switched off', async () => {
    const bars = (ids: readonly string[]) => ids.filter((id) => id.startsWith('Scale bar'));
    expect(bars(idsOf(await framed({}, theatre)))).not.toEqual([]);
    const off = await composeMap({ ...theatre, frame: { ...plainFrame, scaleBar: false } }, box, context);
    expect(bars(idsOf(off))).toEqual([]);
  });

  it('is a locator globe where one is asked for, clear of all that matters', async () => {
    const { group } = await composeMap(
      { ...theatre, frame: { ...plainFrame, inset: 'globe' } },
      box,
      context,
    );
    const rim = childNamed(group, 'Locator rim').box;
    expect(boxHolds(box, rim)).toBe(true);
    expect(boxHolds(rim, childNamed(group, 'Locator extent').box)).toBe(true);
    for (const label of texts(group)) expect(boxesMeet(label.box, rim), label.id).toBe(false);
    for (const { id, box: taken } of group.children)
      if (/^(Morocco|Algeria|Mali|Niger|Burkina Faso|Scale bar)/.test(id))
        expect(boxesMeet(taken, rim), id).toBe(false);
  });

  it('is a globe of its own accord only in a calm corner of a region', async () => {
    const hasGlobe = async (parts: Parameters<typeof wordedMap>[0]) =>
      idsOf(await framed({ inset: 'auto' }, parts)).includes('Locator rim');
    expect(await hasGlobe({ fit: ['Fiji', 'New Zealand'] })).toBe(true);
    expect(await hasGlobe({ fit: ['Chad'] })).toBe(false);
    expect(await hasGlobe({ fit: ['Brazil', 'China', 'Australia'] })).toBe(false);
  });
});

describe('labels by choice', () => {
  const labelled = async (labels: MapFrame<Text>['labels']) =>
    (await composeMap({ ...theatre, frame: { ...plainFrame, labels } }, box, context)).group;

  it('are left out, or there where the map alone would have left them out', async () => {
    const usual = texts(await labelled([])).map(wordsOf);
    expect(usual).toContain('Mauritania');
    expect(usual).not.toContain('Togo');
    const chosen = texts(
      await labelled([
        { country: 'Mauritania', show: 'none' },
        { country: 'Togo', show: 'always' },
      ]),
    ).map(wordsOf);
    expect(chosen).not.toContain('Mauritania');
    expect(chosen).toContain('Togo');
  });

  it('stand where they are put, or as near as there is room', async () => {
    const middle = async (at: readonly [number, number]) => {
      const { x, y, w, h } = childNamed(await labelled([{ country: 'Algeria', at }]), 'Label Algeria').box;
      return [x + w / 2, y + h / 2] as const;
    };
    const [west, east] = [await middle([0, 28]), await middle([5, 28])];
    expect(east[0] - west[0]).toBeGreaterThan(0.5);
    expect(Math.abs(east[1] - west[1])).toBeLessThan(0.15);
  });

  it('bear the words that are given', async () => {
    const words = texts(
      await labelled([
        { country: 'Niger', text: text('Niger (AES)') },
        { country: 'Libya', text: text('Libya, divided') },
      ]),
    ).map(wordsOf);
    expect(words).toEqual(expect.arrayContaining(['NIGER (AES)', 'Libya, divided']));
  });
});
