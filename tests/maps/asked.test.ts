import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/exhibits/maps/atlas.js';
import { composeMap } from '../../src/exhibits/maps/map.js';
import { plainFrame } from '../../src/model/map-frame.js';
import type { WordedChoropleth, WordedPlace } from '../../src/model/storyboard.js';
import { countryId, countryName } from '../../src/wording/countries.js';
import { silentOf } from './asked-names.js';
import { edgeFaults } from './edge-faults.js';
import { faultsOf } from './map-faults.js';
import {
  box,
  category,
  childNamed,
  context,
  text,
  texts,
  theatre,
  wordedMap,
  wordsOf,
} from './worded-map.js';

// The first map reads the atlas, which takes long on a busy machine.
beforeAll(async () => {
  await loadAtlas();
  await composeMap(theatre, box, context);
}, 60_000);

function place(name: string, at: readonly [number, number]): WordedPlace {
  return { name, label: text(name), at, mark: 'city' };
}

/** Fourteen marks in and around Rabat: there is no room for fourteen names. */
const crowd = Array.from({ length: 14 }, (_, index) =>
  place(`Quarter number ${index + 1}`, [-6.9 + (index % 5) * 0.35, 33.6 + Math.floor(index / 5) * 0.3]),
);

describe('names without room', () => {
  it('are told in the legend under the numbers that stand for them on the map', async () => {
    const map = { ...theatre, places: crowd };
    const composed = await composeMap(map, box, context);
    const { numbers } = composed.key;
    expect(numbers.length).toBeGreaterThan(0);
    expect(silentOf(map, composed)).toEqual([]);
    expect(composed.unsaid).toEqual([]);
    const named = new Set(texts(composed.group).map(wordsOf));
    for (const { number, names } of numbers) {
      expect(named.has(String(number)), String(number)).toBe(true);
      for (const name of names) expect(named.has(name), name).toBe(false);
    }
    expect(faultsOf(composed.group, box)).toEqual([]);
  });

  it('are returned with their places where the legend has no room for them', async () => {
    const composed = await composeMap({ ...theatre, places: crowd }, box, { ...context, keyTells: false });
    expect(composed.key.numbers).toEqual([]);
    expect(composed.unsaid.length).toBeGreaterThan(0);
    for (const { why, at } of composed.unsaid) {
      expect(why).toBe('no-room');
      expect(at).toEqual(crowd[0]!.label.at);
    }
  });

  it('stand on discs, whose numbers count from one without a gap', async () => {
    const { group, key } = await composeMap({ ...theatre, places: crowd }, box, context);
    expect(key.numbers.map(({ number }) => number)).toEqual(key.numbers.map((_, index) => index + 1));
    const numerals = texts(group).filter((label) => /^\d+$/.test(wordsOf(label)));
    for (const numeral of numerals) {
      expect(childNamed(group, `${numeral.id} disc`)).toMatchObject({
        fill: { color: 'ink' },
        box: numeral.box,
      });
      expect(numeral.paragraphs[0]!.runs[0]!.style).toMatchObject({ color: 'paper', size: 10 });
    }
  });
});

describe('what lies off the map', () => {
  it('is returned: places, seas, regions, routes, arcs, callouts, circles and coloured countries', async () => {
    const off = [100, 20] as const;
    const { unsaid } = await composeMap(
      wordedMap({
        fit: ['Poland'],
        categories: [category('One', ['Poland', 'Chad'])],
        places: [place('Far town', off)],
        seas: [{ label: text('Far sea'), at: off }],
        regions: [{ label: text('Far land'), at: off }],
        routes: theatre.routes,
        arcs: [
          {
            ...theatre.routes[0]!,
            from: place('Here', [19, 52]),
            to: [place('There', off), place('Next door', [19.1, 52])],
          },
        ],
        callouts: [{ text: text('Far note'), at: off }],
      }),
      box,
      context,
    );
    expect(unsaid.map(({ name, why }) => `${name}: ${why}`)).toEqual([
      'Chad: outside',
      'Pipeline: outside',
      'Here – Next door: too-close',
      'Far town: outside',
      'Far sea: outside',
      'Far land: outside',
      'Far note: outside',
    ]);
  });

  it('is not asked for by a choropleth, whose values may be those of the whole world', async () => {
    const { unsaid } = await composeMap(
      wordedMap({ fit: ['Poland'], choropleth: classes({ low: ['Poland'], high: ['Chad'] }) }),
      box,
      context,
    );
    expect(unsaid).toEqual([]);
  });
});

function classes(countries: Readonly<Record<string, readonly string[]>>): WordedChoropleth {
  return {
    ...{ heading: text('Shares'), text: text(''), references: [], color: 'accent2' },
    classes: Object.entries(countries).map(([range, names]) => ({
      range,
      countries: names.map((name) => countryId(name)!),
    })),
  };
}

const european = [
  ...['Estonia', 'Latvia', 'Lithuania', 'Denmark', 'Netherlands', 'Belgium', 'Luxembourg', 'Switzerland'],
  ...['Slovenia', 'Croatia', 'Bosnia and Herzegovina', 'Montenegro', 'Albania', 'North Macedonia', 'Malta'],
  ...['Austria', 'Germany', 'France', 'Poland', 'Czechia', 'Slovakia', 'Hungary', 'Ireland', 'Andorra'],
  ...['Monaco', 'San Marino', 'Liechtenstein', 'Cyprus', 'Moldova', 'Kosovo', 'Serbia', 'Portugal'],
];

describe('a choropleth', () => {
  it('names each country that has a value, on the map or with its class in the legend', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(european, { minLength: 8 }), fc.nat(3), async (named, turn) => {
        const low = named.filter((_, index) => (index + turn) % 3 === 0);
        const high = named.filter((name) => !low.includes(name));
        const map = wordedMap({
          fit: ['Ireland', 'Finland', 'Cyprus', 'Malta', 'Portugal'],
          choropleth: classes({ 'under 10%': low, '10% and over': high }),
        });
        const { group, key, unsaid } = await composeMap(map, box, context);
        const onMap = new Set(texts(group).map(wordsOf));
        const inKey = new Map(key.unnamed.map(({ range, names }) => [range, names.split(', ')]));
        expect(unsaid).toEqual([]);
        for (const [range, names] of [
          ['under 10%', low],
          ['10% and over', high],
        ] as const)
          for (const name of names.map((each) => countryName(countryId(each)!, 'en')!))
            expect(onMap.has(name) || inKey.get(range)?.includes(name), name).toBe(true);
        expect(faultsOf(group, box)).toEqual([]);
      }),
      { seed: 55_25, numRuns: 8 },
    );
  }, 60_000);

  it('ties the names of small states to them with short leaders, but not on a map of the world', async () => {
    const baltic = classes({ low: ['Estonia', 'Latvia'], high: ['Lithuania'] });
    const near = await composeMap(
      wordedMap({ fit: ['Ireland', 'Finland', 'Italy'], choropleth: baltic }),
      box,
      context,
    );
    expect(texts(near.group).map(wordsOf)).toEqual(
      expect.arrayContaining(['Estonia', 'Latvia', 'Lithuania']),
    );
    const world = await composeMap(
      wordedMap({ fit: ['Chile', 'Japan', 'Canada'], choropleth: baltic }),
      box,
      context,
    );
    expect(
      world.group.children.filter(({ id }) => /^Leader end (Estonia|Latvia|Lithuania)/.test(id)),
    ).toEqual([]);
    expect(world.key.unnamed.flatMap(({ names }) => names.split(', ')).sort()).toEqual([
      'Estonia',
      'Latvia',
      'Lithuania',
    ]);
  });
});

describe('a country that must be in view and is too small to be drawn', () => {
  it('is a dot that is named', async () => {
    const { group } = await composeMap(
      wordedMap({ fit: ['Samoa', 'Tuvalu', 'Fiji', 'Australia'] }),
      box,
      context,
    );
    expect(childNamed(group, 'Tuvalu').box.w).toBeCloseTo(0.09, 2);
    expect(texts(group).map(wordsOf)).toContain('Tuvalu');
  });
});

describe('a coloured country that is too small to be seen', () => {
  it('is a dot over all other ground, and its own ground is there under it', async () => {
    const { group } = await composeMap(
      wordedMap({
        fit: ['Spain', 'France', 'Italy', 'Poland'],
        categories: [category('Small', ['Andorra']), category('Large', ['France', 'Spain'])],
      }),
      box,
      context,
    );
    const order = group.children.map(({ id }) => id);
    for (const below of ['Andorra ground', 'France', 'Spain', 'Borders'])
      expect(order.indexOf('Andorra'), below).toBeGreaterThan(order.indexOf(below));
    expect(order).toContain('Andorra ground');
    expect(edgeFaults(group, box)).toEqual([]);
  });
});

describe('a map that cannot be as its frame asks', () => {
  const reasons = async (parts: Parameters<typeof wordedMap>[0]): Promise<string[]> =>
    (await composeMap(wordedMap(parts), box, context)).unsaid.map(({ name, why }) => `${name}: ${why}`);

  it.each([
    'conic',
    'azimuthal',
  ] as const)('says that a %s projection cannot show the world', async (projection) => {
    const frame = { ...plainFrame, projection };
    expect(await reasons({ fit: ['Chile', 'Japan', 'Canada', 'Kenya'], frame })).toEqual([
      `${projection}: projection`,
    ]);
    expect(await reasons({ fit: ['Kenya', 'Egypt'], frame })).toEqual([]);
  });

  it('says that a globe has no corner, where it must be there', async () => {
    const wide = { fit: ['Chile', 'Japan', 'Canada', 'Kenya'] };
    expect(await reasons({ ...wide, frame: { ...plainFrame, inset: 'globe' } })).toEqual([
      'globe: no-corner',
    ]);
    expect(await reasons({ ...wide, frame: { ...plainFrame, inset: 'auto' } })).toEqual([]);
  });
});
