import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/exhibits/maps/atlas.js';
import { composeMap } from '../../src/exhibits/maps/map.js';
import { splitAtParallel } from '../../src/exhibits/maps/parallel.js';
import { type Ring, ringArea } from '../../src/exhibits/maps/plane.js';
import { groundOf } from '../../src/exhibits/maps/point-of-view.js';
import type { PointOfView } from '../../src/model/exhibit.js';
import { box, category, childNamed, context, outlines, theatre, wordedMap } from './worded-map.js';

const earthRadius = 6371.0088;

async function squareKilometres(id: string, pointOfView: PointOfView): Promise<number> {
  const ground = groundOf(id, await loadAtlas(), pointOfView);
  const coordinates = ground.map(({ rings }) => rings.map((ring) => ring.map(([x, y]) => [x, y])));
  return geoArea({ type: 'MultiPolygon', coordinates }) * earthRadius ** 2;
}

const maps = new Map<PointOfView, ReturnType<typeof composeMap>>();

/** The theatre from a point of view, drawn once. */
async function composed(pointOfView: PointOfView) {
  const map = maps.get(pointOfView) ?? composeMap({ ...theatre, pointOfView }, box, context);
  maps.set(pointOfView, map);
  return map;
}

async function drawn(pointOfView: PointOfView) {
  return (await composed(pointOfView)).group;
}

/** Square inches that a freeform covers. */
async function inches(pointOfView: PointOfView, name: string): Promise<number> {
  const element = childNamed(await drawn(pointOfView), name);
  if (element.kind !== 'freeform') throw new Error(`${name} is no freeform`);
  return Math.abs(outlines(element).reduce((sum, ring) => sum + ringArea(ring), 0));
}

describe('Western Sahara by point of view', () => {
  it('is one territory of about 266,000 to 272,000 km² in UN practice, and Morocco ends at 27°40′', async () => {
    expect(await squareKilometres('732', 'un')).toBeGreaterThan(266_000);
    expect(await squareKilometres('732', 'un')).toBeLessThan(272_000);
    expect(await squareKilometres('504', 'un')).toBeGreaterThan(400_000);
    expect(await squareKilometres('504', 'un')).toBeLessThan(415_000);
  });

  it('is the strip east of the berm on the ground', async () => {
    expect(await squareKilometres('732', 'de-facto')).toBeCloseTo(90_820, -2);
    expect(await squareKilometres('504', 'de-facto')).toBeCloseTo(582_380, -2);
  });

  it('is part of Morocco in Moroccan practice, and no ground is lost or won', async () => {
    expect(await squareKilometres('732', 'ma')).toBe(0);
    const whole = (await squareKilometres('504', 'un')) + (await squareKilometres('732', 'un'));
    expect(await squareKilometres('504', 'ma')).toBeCloseTo(whole, 0);
    expect(await squareKilometres('504', 'de-facto')).toBeCloseTo(
      whole - (await squareKilometres('732', 'de-facto')),
      0,
    );
  });

  it('is drawn as the areas say, its parts merged without a seam', async () => {
    const perKilometre = (await inches('un', 'Mali')) / (await squareKilometres('466', 'un'));
    const close = (actual: number, expected: number) => expect(actual / expected).toBeCloseTo(1, 1.7);
    close(await inches('un', 'Western Sahara'), 269_000 * perKilometre);
    close(await inches('un', 'Morocco'), (await squareKilometres('504', 'un')) * perKilometre);
    close(await inches('ma', 'Morocco'), (await squareKilometres('504', 'ma')) * perKilometre);
    const morocco = childNamed(await drawn('ma'), 'Morocco');
    expect(morocco.kind === 'freeform' && outlines(morocco).length).toBe(1);
  });

  it('has a hatch and a dashed boundary in UN practice, lines of their own on the ground, none in Moroccan practice', async () => {
    const un = await drawn('un');
    expect(childNamed(un, 'Western Sahara')).toMatchObject({ fill: { hatch: expect.any(String) } });
    expect(childNamed(un, 'Boundary 27°40′')).toMatchObject({ stroke: { dash: 'dash', color: 'ink' } });
    const deFacto = await drawn('de-facto');
    expect(childNamed(deFacto, 'Boundary 27°40′')).toMatchObject({
      stroke: { dash: 'dash', color: 'paper' },
    });
    expect(childNamed(deFacto, 'Line of separation')).toMatchObject({ stroke: { dash: 'dot' } });
    const ma = (await drawn('ma')).children.map(({ id }) => id);
    expect(ma.filter((id) => /Western Sahara|Boundary|separation/.test(id))).toEqual([]);
  });

  it('takes no category’s colour, whatever a brief asks', async () => {
    const map = wordedMap({
      fit: ['Morocco'],
      categories: [category('Mine', ['Western Sahara', 'Morocco'], 'accent1')],
    });
    const { group } = await composeMap(map, box, context);
    expect(childNamed(group, 'Morocco')).toMatchObject({ fill: { color: 'accent1' } });
    expect(childNamed(group, 'Western Sahara')).toMatchObject({ fill: { color: 'wash' } });
  });

  it('says which practice is followed, in the source note and in the alt text', async () => {
    const notes = (await Promise.all((['un', 'de-facto', 'ma'] as const).map(composed))).map(
      ({ sourceNote }) => sourceNote,
    );
    expect(notes[0]).toBe(
      'Boundaries: Natural Earth 1:50m; Western Sahara shown by UN practice; no endorsement implied. Route indicative.',
    );
    expect(notes[1]).toMatch(/lines held on the ground/);
    expect(notes[2]).toMatch(/Moroccan official maps/);
    expect((await drawn('un')).alt).toMatch(/Boundary of Western Sahara dashed: status disputed/);
    expect((await drawn('ma')).alt).not.toMatch(/disputed/);
  });
});

describe('other ground in dispute', () => {
  it('draws Crimea with Ukraine except on the ground', async () => {
    const gained = (await squareKilometres('804', 'un')) - (await squareKilometres('804', 'de-facto'));
    expect(gained).toBeGreaterThan(25_000);
    expect(gained).toBeLessThan(29_000);
    expect(await squareKilometres('804', 'ma')).toBe(await squareKilometres('804', 'un'));
  });

  it('draws Somalia and Cyprus whole in UN practice', async () => {
    expect(await squareKilometres('706', 'un')).toBeGreaterThan(600_000);
    expect(await squareKilometres('196', 'un')).toBeGreaterThan(await squareKilometres('196', 'de-facto'));
  });
});

describe('cutting a ring at a parallel', () => {
  const diamond: Ring = [
    [0, 2],
    [3, 0],
    [0, -2],
    [-3, 0],
    [0, 2],
  ];

  it('leaves two rings that share the cut point by point and cover what was there', () => {
    const { north, south } = splitAtParallel(diamond, 1);
    expect(Math.abs(ringArea(north)) + Math.abs(ringArea(south))).toBeCloseTo(Math.abs(ringArea(diamond)));
    expect(Math.sign(ringArea(north))).toBe(Math.sign(ringArea(diamond)));
    expect(Math.sign(ringArea(south))).toBe(Math.sign(ringArea(diamond)));
    const cut = (ring: Ring) =>
      [...new Set(ring.filter(([, y]) => y === 1).map(([x]) => x))].sort((a, b) => a - b);
    expect(cut(north)).toEqual(cut(south));
    expect(cut(north).length).toBeGreaterThan(3);
    expect(Math.min(...north.map(([, y]) => y))).toBe(1);
    expect(Math.max(...south.map(([, y]) => y))).toBe(1);
  });

  it('refuses a ring that does not cross it twice', () => {
    expect(() => splitAtParallel(diamond, 5)).toThrow(/not twice/);
  });
});
