import { describe, expect, it } from 'vitest';
import type { WordedMap } from '../../src/model/storyboard.js';
import { category, text as ofMap, route, wordedMap } from '../maps/worded-map.js';
import {
  type Composed,
  composeExhibit,
  sizeOf,
  text,
  textsNamed,
  themes,
  words,
  wordsOf,
} from './compose-exhibit.js';

const theatre = wordedMap({
  fit: ['Morocco', 'Algeria', 'Mali', 'Niger'],
  categories: [
    { ...category('Anchor', ['Morocco'], 'accent1'), text: text(words(9)) },
    { ...category('Rival', ['Algeria'], 'accent2'), text: text(words(9)) },
  ],
  routes: [
    {
      ...route('Corridor', [
        [-6, 35],
        [3, 6],
      ]),
      text: text(words(8)),
      color: 'accent6',
      style: 'dotted',
    },
  ],
});

const shares = {
  heading: text('Quays with shore power'),
  text: text(words(6)),
  references: [],
  color: 'accent2',
  classes: ['504', '012', '466', '562', '788', '434'].map((id, index) => ({
    range: `${index * 10} to under ${index * 10 + 10}%`,
    countries: [id],
  })),
};

const circles = {
  heading: text('Sockets'),
  text: text(words(6)),
  references: [],
  color: 'accent1',
  values: [
    { on: { country: '504' }, value: 40, printed: '40' },
    { on: { country: '466' }, value: 7, printed: '7' },
  ],
  key: [
    { value: 20, printed: '20' },
    { value: 10, printed: '10' },
    { value: 2, printed: '2' },
  ],
};

function composed(map: WordedMap, theme = 'slate'): Promise<Composed> {
  return composeExhibit('map', theme, [map]);
}

const kinds: readonly (readonly [string, WordedMap])[] = [
  ['categories and a route', theatre],
  ['classes', { ...theatre, categories: [], choropleth: shares }],
  ['circles', { ...theatre, symbols: circles }],
  [
    'a dozen entries',
    {
      ...theatre,
      categories: ['Mali', 'Niger', 'Chad', 'Libya', 'Tunisia', 'Ghana', 'Togo', 'Benin'].map((name) => ({
        ...category(`Category of ${name}`, [name]),
        text: text(words(8)),
      })),
      routes: [0, 1, 2].map((i) => ({ ...theatre.routes[0]!, heading: ofMap(`Route ${i}`) })),
    },
  ],
];

describe.each(themes)('the legend of a map in %s', (theme) => {
  it.each(kinds)(
    'fits with %s',
    async (_, map) => {
      const { report } = await composed(map, theme);
      expect(report.entries.map(({ message }) => message)).toEqual([]);
    },
    30_000,
  );
});

describe('a legend', () => {
  it('shows each kind with its mark', async () => {
    const { elements } = await composed({ ...theatre, choropleth: shares, symbols: circles });
    const named = (id: RegExp) => elements.filter((each) => id.test(each.id));
    expect(named(/^Class \d$/).map((each) => each.kind === 'shape' && each.fill?.color)).toEqual([
      'accent2Ramp0',
      'accent2Ramp2',
      'accent2Ramp4',
      'accent2Ramp6',
      'accent2Ramp8',
      'accent2Ramp10',
      'rule',
    ]);
    expect(named(/^Size \d$/).map(({ box }) => box.w)).toEqual(
      named(/^Size \d$/)
        .map(({ box }) => box.w)
        .sort((a, b) => b - a),
    );
    const keys = named(/^Key /);
    expect(keys.find(({ kind }) => kind === 'line')).toMatchObject({
      stroke: { dash: 'dot', color: 'accent6' },
    });
    expect(keys.some((each) => each.kind === 'shape' && each.fill?.hatch === 'accent4')).toBe(true);
    expect(keys.at(-1)).toMatchObject({ kind: 'line', stroke: { color: 'ink', width: 1, dash: 'dash' } });
  });

  it('says what its own marks mean, in the smaller type of its texts', async () => {
    const slide = await composed(theatre);
    const entries = textsNamed(slide, /^Entry /);
    const own = entries.filter((entry) => /status/.test(wordsOf(entry)));
    expect(own.map(wordsOf)).toEqual(['Western Sahara: status disputed', 'Boundary of disputed status']);
    expect(sizeOf(own[0]!)).toBeLessThan(sizeOf(entries[0]!));
  });

  it('runs headings in with their texts where it is long', async () => {
    const [, long] = kinds.at(-1)!;
    const [first] = textsNamed(await composed(long), /^Entry 1$/);
    expect(wordsOf(first!)).toMatch(/^Category of Mali · ships/);
  });
});

describe('what a map cannot say', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => ({
    name: `Quarter ${index}`,
    label: ofMap(`Quarter number ${index}`),
    at: [-6.9 + (index % 4) * 0.3, 33.6 + Math.floor(index / 4) * 0.3] as const,
    mark: 'city' as const,
  }));

  it('is told in the legend under numbers', async () => {
    const slide = await composed({ ...theatre, places: crowd });
    const told = textsNamed(slide, /^Entry /).map(wordsOf);
    expect(told.some((words) => /^1 Quarter number \d/.test(words))).toBe(true);
    expect(slide.report.entries).toEqual([]);
  });

  it('is a warning where neither the map nor the legend has room, or where it lies off the map', async () => {
    const categories = ['Mali', 'Niger', 'Chad', 'Libya', 'Tunisia', 'Ghana', 'Togo', 'Benin'].map(
      (name) => ({
        ...category(`Category of ${name}`, [name]),
        text: text(words(12)),
      }),
    );
    const far = { ...crowd[0]!, name: 'Far', label: { ...ofMap('Far'), at: at(7) }, at: [100, 20] as const };
    const { report } = await composed({ ...theatre, categories, places: [...crowd, far] });
    const omitted = report.entries.filter(({ code }) => code === 'map-omits');
    expect(omitted.find(({ at: { line = 0 } = {} }) => line === 7)).toMatchObject({
      severity: 'warning',
      message: 'slide "one" for board: "Far" lies outside what the map shows',
      hint: 'widen `fit` or `box` under `map`, or leave it out',
    });
    const noRoom = omitted.find(({ message }) => message.includes('has no room for'));
    expect(noRoom?.message).toContain('"Quarter number');
    expect(noRoom?.at).toMatchObject({ file: 'findings.yaml', line: 1 });
  });
});

function at(line: number) {
  return { file: 'findings.yaml', line, column: 3, length: 3 };
}
