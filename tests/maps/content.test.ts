import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeMap } from '../../src/exhibits/maps/map.js';
import { boxesMeet, boxHolds, lineMeetsBox, nearestInBox } from '../../src/exhibits/maps/plane.js';
import type { Box, GroupElement, ShapeElement } from '../../src/model/scene.js';
import type { WordedArc, WordedPlace, WordedSymbol } from '../../src/model/storyboard.js';
import { silentOf } from './asked-names.js';
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

const cities = {
  Rabat: [-6.83, 34.01],
  Algiers: [3.09, 36.73],
  Bamako: [-8, 12.65],
  Niamey: [2.11, 13.51],
  Ouagadougou: [-1.53, 12.37],
  Abuja: [7.5, 9.06],
  Dakar: [-17.44, 14.69],
  Nouakchott: [-15.98, 18.09],
  Dakhla: [-15.96, 23.68],
  Tunis: [10.17, 36.82],
  Tripoli: [13.19, 32.89],
  Agadez: [7.99, 16.97],
  Gao: [-0.04, 16.27],
  Casablanca: [-7.61, 33.59],
  Lagos: [3.39, 6.45],
} as const;
const names = Object.keys(cities) as (keyof typeof cities)[];

function at(name: keyof typeof cities) {
  return { name, label: text(name), at: cities[name] };
}

function place(name: keyof typeof cities, mark: WordedPlace['mark'] = 'capital'): WordedPlace {
  return { ...at(name), mark };
}

function arc(from: keyof typeof cities, to: readonly (keyof typeof cities)[]): WordedArc {
  const look = { style: 'solid', arrow: 'end' } as const;
  return {
    heading: text('Flights'),
    text: text(''),
    references: [],
    from: at(from),
    to: to.map(at),
    ...look,
  };
}

function symbols(values: readonly WordedSymbol[]) {
  const key = [{ value: 5, printed: '5' }];
  return { heading: text('Values'), text: text(''), references: [], color: 'accent2', values, key };
}

function shapes(group: GroupElement, prefix: string): ShapeElement[] {
  return group.children.filter(
    (child): child is ShapeElement => child.kind === 'shape' && child.id.startsWith(prefix),
  );
}

function reaches({ box: circle }: ShapeElement, other: Box): boolean {
  const [x, y] = [circle.x + circle.w / 2, circle.y + circle.h / 2];
  const [nx, ny] = nearestInBox(other, [x, y]);
  return Math.hypot(nx - x, ny - y) < circle.w / 2;
}

const regions = [
  ['Morocco', 'Algeria', 'Mali', 'Niger', 'Burkina Faso', 'Senegal'],
  ['Nigeria', 'Niger', 'Mali', 'Mauritania', 'Tunisia'],
  ['Mali', 'Senegal', 'Guinea', 'Ghana', 'Burkina Faso'],
] as const;

const deep = process.env.BRIEFDECK_DEEP !== undefined;

const anyContent = fc.record({
  region: fc.constantFrom(...regions),
  colored: fc.nat(3),
  places: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 8 }),
  marks: fc.constantFrom<WordedPlace['mark']>('capital', 'city', 'port', 'base'),
  circles: fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.integer({ min: 1, max: 60 })), {
    maxLength: 6,
    selector: ([name]) => name,
  }),
  arcs: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 4 }),
  callouts: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
  via: fc.boolean(),
});

describe('what stands on a map', () => {
  it('is said, and keeps clear of everything else, on maps of anything', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(anyContent, async (any) => {
        const values = any.circles.map(([name, value]) => ({ on: at(name), value, printed: `${value}` }));
        const map = wordedMap({
          fit: any.region,
          categories: [category('One', any.region.slice(0, any.colored))],
          places: any.places.map((name) => place(name, any.marks)),
          arcs: any.arcs.length > 1 ? [arc(any.arcs[0]!, any.arcs.slice(1))] : [],
          callouts: any.callouts.map((name) => ({ text: text(`What ${name} has to say`), at: cities[name] })),
          routes: any.via ? [{ ...theatre.routes[0]!, label: text('Along the coast') }] : [],
          regions: [{ label: text('Sahel'), at: [5, 15] }],
          ...(values.length > 0 && { symbols: symbols(values) }),
        });
        const composed = await composeMap(map, box, context);
        const { group } = composed;
        expect(silentOf(map, composed)).toEqual([]);
        const placed = texts(group);
        const plates = shapes(group, 'Callout');
        const circles = shapes(group, 'Symbol');
        const lines = freeforms(group).filter(({ id }) => /^(Route|Arc) /.test(id));
        seen += placed.length;
        placed.forEach((label, index) => {
          expect(boxHolds(box, label.box), `${label.id} in the box`).toBe(true);
          for (const other of placed.slice(index + 1))
            expect(boxesMeet(label.box, other.box), `${label.id} on ${other.id}`).toBe(false);
          for (const plate of plates.filter(({ id }) => !id.startsWith(label.id)))
            expect(boxesMeet(label.box, plate.box), `${label.id} on ${plate.id}`).toBe(false);
          for (const mark of shapes(group, 'Place'))
            expect(boxesMeet(label.box, mark.box), `${label.id} on ${mark.id}`).toBe(false);
          for (const line of lines)
            for (const outline of outlines(line))
              expect(lineMeetsBox(outline, label.box), `${label.id} on ${line.id}`).toBe(false);
          const own = circles.findIndex((circle) => circle.id === label.id.replace('Value', 'Symbol'));
          const inOwn = own >= 0 && reaches(circles[own]!, label.box);
          circles.forEach((circle, order) => {
            // In its own circle a value may stand over others that lie under that.
            if (inOwn && order <= own) return;
            expect(reaches(circle, label.box), `${label.id} on ${circle.id}`).toBe(false);
          });
        });
        for (const circle of circles) expect(boxHolds(box, circle.box), circle.id).toBe(true);
        const ids = group.children.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { seed: 27_656, numRuns: deep ? 120 : 12, endOnFailure: true },
    );
    expect(seen).toBeGreaterThan(150);
  }, 300_000);
});

describe('places', () => {
  it('are named beside their marks: a square for a capital, a dot for a city', async () => {
    const map = { ...theatre, places: [place('Rabat'), place('Agadez', 'city'), place('Dakar', 'port')] };
    const { group, key } = await composeMap(map, box, context);
    expect(childNamed(group, 'Place Rabat')).toMatchObject({ shape: 'rectangle', fill: { color: 'ink' } });
    expect(childNamed(group, 'Place Agadez')).toMatchObject({ shape: 'ellipse' });
    expect(childNamed(group, 'Label Agadez')).toBeDefined();
    expect(key.marks).toEqual([{ mark: 'port', means: 'Port' }]);
    expect(group.alt).toContain('Places: Rabat, Agadez, Dakar.');
  });

  it('out of view are neither drawn nor told', async () => {
    const { group } = await composeMap(
      { ...theatre, fit: ['Poland'], places: [place('Rabat')] },
      box,
      context,
    );
    expect(group.children.some(({ id }) => id === 'Place Rabat')).toBe(false);
    expect(group.alt).not.toContain('Rabat');
  });

  it('in the middle of a small country leave it its name', async () => {
    const { group } = await composeMap({ ...theatre, places: [place('Ouagadougou')] }, box, context);
    expect(texts(group).map(wordsOf)).toEqual(expect.arrayContaining(['BURKINA FASO', 'Ouagadougou']));
  });

  it('have GeoNames credited where they come from it, once', async () => {
    const map = { ...theatre, places: [place('Rabat')], fromGazetteer: true };
    expect((await composeMap(map, box, context)).sourceNote).toContain('Places: GeoNames');
    const said = { ...context, alreadySaid: 'Source: Natural Earth 1:50m; GeoNames.' };
    expect((await composeMap(map, box, said)).sourceNote).not.toContain('GeoNames');
  });
});

describe('lines', () => {
  it('take the style and the arrows that are asked for', async () => {
    const line = { ...theatre.routes[0]!, style: 'dotted', arrow: 'both', curved: false } as const;
    const { group } = await composeMap({ ...theatre, routes: [line] }, box, context);
    const drawn = childNamed(group, 'Route Pipeline');
    expect(drawn).toMatchObject({ stroke: { dash: 'dot', arrow: 'both' } });
    expect(group.alt).toContain('Dotted line: Pipeline');
    const none = await composeMap({ ...theatre, routes: [{ ...line, arrow: 'none' }] }, box, context);
    expect(childNamed(none.group, 'Route Pipeline')).not.toHaveProperty('stroke.arrow');
  });

  it('that are not curved run straight from point to point', async () => {
    const straight = {
      ...route('Leg', [
        [-6.8, 34],
        [2.1, 13.5],
      ]),
      curved: false,
    };
    const { group } = await composeMap({ ...theatre, routes: [straight] }, box, context);
    const leg = freeforms(group).find(({ id }) => id === 'Route Leg')!;
    const [line] = outlines(leg);
    const [start, end] = [line![0]!, line!.at(-1)!];
    for (const [x, y] of line!) {
      const off = (end[0] - start[0]) * (y - start[1]) - (end[1] - start[1]) * (x - start[0]);
      expect(Math.abs(off)).toBeLessThan(0.01);
    }
  });

  it('bow between places as arcs of their own name, and stop before the marks', async () => {
    const map = {
      ...theatre,
      places: [place('Rabat'), place('Abuja')],
      arcs: [arc('Rabat', ['Abuja', 'Dakar'])],
    };
    const { group } = await composeMap(map, box, context);
    const [line] = outlines(freeforms(group).find(({ id }) => id === 'Arc Rabat to Abuja')!);
    const { box: mark } = childNamed(group, 'Place Abuja');
    expect(lineMeetsBox(line!, mark)).toBe(false);
    expect(line!.length).toBeGreaterThan(20);
    expect(childNamed(group, 'Arc Rabat to Dakar')).toMatchObject({
      stroke: { arrow: 'end', dash: 'solid' },
    });
    expect(group.alt).toContain('Flights: from Rabat to Abuja, Dakar.');
  });
});

describe('circles', () => {
  const values = [
    { on: at('Lagos'), value: 40, printed: '40' },
    { on: { country: '012' }, value: 10, printed: '10' },
  ];

  it('have areas as their values, the small over the large', async () => {
    const { group, key } = await composeMap({ ...theatre, symbols: symbols(values) }, box, context);
    const [large, small] = shapes(group, 'Symbol');
    expect(large!.id).toBe('Symbol Lagos');
    expect(small!.id).toBe('Symbol Algeria');
    expect(large!.box.w ** 2 / small!.box.w ** 2).toBeCloseTo(4, 1);
    expect(small!.fill?.transparency).toBeGreaterThan(0);
    expect(key.circles[0]!.radius * 2).toBeCloseTo(large!.box.w * Math.sqrt(5 / 40), 3);
    expect(group.alt).toContain('Circles, Values: Lagos 40, Algeria 10.');
  });
});

describe('classes', () => {
  const choropleth = {
    heading: text('Shares'),
    text: text(''),
    references: [],
    color: 'accent2',
    classes: [
      { range: 'under 10%', countries: ['504'] },
      { range: '10 to under 20%', countries: ['012', '732'] },
      { range: '20% and over', countries: ['466'] },
    ],
  };

  it('shade countries from pale to strong, and leave Western Sahara to its point of view', async () => {
    const { group, key } = await composeMap(
      wordedMap({ fit: ['Morocco', 'Mali'], choropleth }),
      box,
      context,
    );
    expect(key.classes).toEqual(['accent2Ramp0', 'accent2Ramp5', 'accent2Ramp10']);
    expect(childNamed(group, 'Morocco')).toMatchObject({ fill: { color: 'accent2Ramp0' } });
    expect(childNamed(group, 'Mali')).toMatchObject({ fill: { color: 'accent2Ramp10' } });
    expect(childNamed(group, 'Western Sahara')).toMatchObject({ fill: { color: 'wash', hatch: 'accent4' } });
    expect(childNamed(group, 'Niger')).toMatchObject({ fill: { color: 'rule' } });
    expect(key.noData).toBe('No data');
    expect(key.boundary).toBe('Boundary of disputed status');
    expect(group.alt).toContain('Shares: under 10%: Morocco; 10 to under 20%: Algeria');
  });
});

describe('callouts', () => {
  it('stand in plates that hide no coloured country, tied to their points', async () => {
    const callouts = [{ text: text('A port for the Sahel'), at: cities.Dakhla }];
    const { group, key } = await composeMap({ ...theatre, callouts }, box, context);
    const plate = childNamed(group, 'Callout 1 plate');
    expect(childNamed(group, 'Leader Callout 1').kind).toBe('line');
    for (const country of ['Morocco', 'Algeria', 'Mali']) {
      const outline = outlines(freeforms(group).find(({ id }) => id === country)!);
      for (const ring of outline) expect(lineMeetsBox(ring, plate.box), country).toBe(false);
    }
    expect(key.callouts).toEqual([]);
  });

  it('that find no place go to the legend', async () => {
    const long = text(Array.from({ length: 90 }, () => 'word').join(' '));
    const { group, key } = await composeMap(
      { ...theatre, callouts: [{ text: long, at: cities.Rabat }] },
      box,
      context,
    );
    expect(group.children.some(({ id }) => id.startsWith('Callout'))).toBe(false);
    expect(key.callouts).toEqual([long]);
  });
});
