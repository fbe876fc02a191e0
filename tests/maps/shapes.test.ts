import { geoArea } from 'd3-geo';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/exhibits/maps/atlas.js';
import { composeMap } from '../../src/exhibits/maps/map.js';
import { ringArea } from '../../src/exhibits/maps/plane.js';
import { groundOf } from '../../src/exhibits/maps/point-of-view.js';
import { fitProjection, mainGround } from '../../src/exhibits/maps/projection.js';
import { pointsOfView } from '../../src/model/exhibit.js';
import { plainFrame } from '../../src/model/map-frame.js';
import { countryId } from '../../src/wording/countries.js';
import { faultsOf } from './map-faults.js';
import { box, childNamed, context, freeforms, outlines, theatre, wordedMap } from './worded-map.js';

function boxed(west: number, south: number, east: number, north: number) {
  return wordedMap({ frame: { ...plainFrame, box: { west, south, east, north } } });
}

beforeAll(async () => {
  await loadAtlas('50m');
  await loadAtlas('10m');
}, 60_000);

describe('the shapes of a map', () => {
  const closeUps = [
    ['the theatre', theatre],
    ['Morocco alone', wordedMap({ fit: ['Morocco'] })],
    ['the Gambia alone', wordedMap({ fit: ['Gambia'] })],
    ['the Strait of Gibraltar', boxed(-6.2, 35.6, -4.8, 36.4)],
    ['enclaves', wordedMap({ fit: ['Lesotho', 'Eswatini'] })],
    ['a country in a country', wordedMap({ fit: ['San Marino'] })],
    ['the date line', wordedMap({ fit: ['Russia'], frame: { ...plainFrame, projection: 'azimuthal' } })],
    ['the Golan', boxed(35.2, 32.4, 36.4, 33.6)],
    ['Abyei', boxed(26, 8, 31, 12)],
  ] as const;

  it.each(closeUps)('meet edge on edge, and nothing lies open between them: %s', async (_, map) => {
    for (const pointOfView of map === theatre ? (['un'] as const) : pointsOfView) {
      const { group } = await composeMap({ ...map, pointOfView }, box, context);
      expect(faultsOf(group, box), pointOfView).toEqual([]);
    }
  });

  it('come from the finer atlas where a map shows some hundred kilometres, and the source note says so', async () => {
    const near = await composeMap(boxed(-6.2, 35.6, -4.8, 36.4), box, context);
    expect(near.sourceNote).toBe('Boundaries: Natural Earth 1:10m.');
    const far = await composeMap(wordedMap({ fit: ['Spain'] }), box, {
      ...context,
      alreadySaid: 'Natural Earth 1:50m',
    });
    expect(far.sourceNote).toBe('');
    const other = await composeMap(wordedMap({ fit: ['Gambia'] }), box, {
      ...context,
      alreadySaid: 'Natural Earth 1:50m',
    });
    expect(other.sourceNote).toBe('Boundaries: Natural Earth 1:10m.');
  });

  it('stay light: under four thousand points for the theatre, lines and all', async () => {
    const { group } = await composeMap(theatre, box, context);
    const points = freeforms(group).reduce((sum, { path }) => sum + path.length, 0);
    expect(points).toBeLessThan(4000);
    expect(points).toBeGreaterThan(1500);
  });

  it('stay within the box', async () => {
    for (const map of [theatre, { ...theatre, fit: ['Senegal'] }, wordedMap({ fit: ['Fiji', 'Chile'] })]) {
      const { group } = await composeMap(map, box, context);
      for (const element of freeforms(group)) {
        for (const [x, y] of outlines(element).flat()) {
          expect(x, element.id).toBeGreaterThanOrEqual(box.x - 1e-3);
          expect(x, element.id).toBeLessThanOrEqual(box.x + box.w + 1e-3);
          expect(y, element.id).toBeGreaterThanOrEqual(box.y - 1e-3);
          expect(y, element.id).toBeLessThanOrEqual(box.y + box.h + 1e-3);
        }
      }
    }
  });

  it('are the same to the last digit when drawn again', async () => {
    const [once, again] = [await composeMap(theatre, box, context), await composeMap(theatre, box, context)];
    expect(JSON.stringify(again)).toBe(JSON.stringify(once));
  });

  it('are drawn soon enough once the atlas is warm', async () => {
    for (let i = 0; i < 3; i++) await composeMap(theatre, box, context);
    const started = performance.now();
    await composeMap(theatre, box, context);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe('the projection', () => {
  const extents = [
    ['a region north of the equator', ['Morocco', 'Mali', 'Nigeria']],
    ['a region across it', ['Brazil', 'Nigeria', 'Kenya']],
    ['a region across the date line', ['Fiji', 'New Zealand']],
    ['one small country', ['Lebanon']],
    ['a very wide one', ['Kazakhstan', 'Portugal']],
  ] as const;

  it.each(extents)('keeps areas and fills the box: %s', async (_, names) => {
    const parts = await loadAtlas();
    const ground = names.flatMap((name) => mainGround(groundOf(countryId(name)!, parts, 'un')));
    const { projection } = fitProjection({ ground }, box);
    const scales = ground
      .filter(({ rings }) => rings[0]!.length > 30)
      .map(({ rings }) => {
        const projected = rings.map((ring) => ring.map(([x, y]) => projection([x, y])!));
        const flat = projected.reduce((sum, ring) => sum + ringArea(ring), 0);
        const coordinates = rings.map((ring) => ring.map(([x, y]) => [x, y]));
        return Math.abs(flat) / geoArea({ type: 'Polygon', coordinates });
      });
    for (const scale of scales) expect(scale / scales[0]!).toBeCloseTo(1, 1.5);
    const points = ground.flatMap(({ rings }) => rings.flat().map(([x, y]) => projection([x, y])!));
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
    expect(Math.max(width / box.w, height / box.h)).toBeGreaterThan(0.88);
    expect(Math.min(...xs)).toBeGreaterThan(box.x);
    expect(Math.max(...xs)).toBeLessThan(box.x + box.w);
    expect(Math.min(...ys)).toBeGreaterThan(box.y);
    expect(Math.max(...ys)).toBeLessThan(box.y + box.h);
  });

  it('shows the world where the countries lie on all sides of it, and then has no scale bar', async () => {
    const { group } = await composeMap(
      wordedMap({ fit: ['Brazil', 'China', 'Canada', 'Australia'] }),
      box,
      context,
    );
    const names = group.children.map(({ id }) => id);
    expect(names).toContain('Russia');
    expect(names).toContain('South Africa');
    expect(names).not.toContain('Antarctica');
    expect(names.some((name) => name.startsWith('Scale bar'))).toBe(false);
  });

  it('is not shrunk by a distant island of a country', async () => {
    const { group } = await composeMap(wordedMap({ fit: ['France'] }), box, context);
    expect(group.children.map(({ id }) => id)).not.toContain('Brazil');
    expect(childNamed(group, 'France').box.h).toBeGreaterThan(box.h * 0.8);
  });
});
