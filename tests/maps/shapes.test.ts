import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/exhibits/maps/atlas.js';
import { composeMap } from '../../src/exhibits/maps/map.js';
import { ringArea } from '../../src/exhibits/maps/plane.js';
import { groundOf } from '../../src/exhibits/maps/point-of-view.js';
import { fitProjection, mainGround } from '../../src/exhibits/maps/projection.js';
import { countryId } from '../../src/wording/countries.js';
import { box, childNamed, context, freeforms, outlines, theatre, wordedMap } from './worded-map.js';

const lineNames = /^(Coastline|Borders|Boundary|Line of|Route)/;

/** An edge whichever way it is travelled. */
function edgeKey(a: readonly [number, number], b: readonly [number, number]): string {
  const [p, q] = [a, b].map(([x, y]) => `${Math.round(x * 1e4)},${Math.round(y * 1e4)}`);
  return p! < q! ? `${p} ${q}` : `${q} ${p}`;
}

function onFrame(a: readonly [number, number], b: readonly [number, number]): boolean {
  const close = (u: number, v: number, edge: number) =>
    Math.abs(u - edge) < 5e-4 && Math.abs(v - edge) < 5e-4;
  return (
    close(a[0], b[0], box.x) ||
    close(a[0], b[0], box.x + box.w) ||
    close(a[1], b[1], box.y) ||
    close(a[1], b[1], box.y + box.h)
  );
}

describe('the shapes of a map', () => {
  it('meet edge on edge: every edge is shared by two countries, or is coast, or lies on the frame', async () => {
    const { group } = await composeMap(theatre, box, context);
    const uses = new Map<string, number>();
    for (const country of freeforms(group).filter(({ id }) => !lineNames.test(id))) {
      for (const ring of outlines(country)) {
        for (let i = 1; i < ring.length; i++) {
          if (onFrame(ring[i - 1]!, ring[i]!)) continue;
          const key = edgeKey(ring[i - 1]!, ring[i]!);
          uses.set(key, (uses.get(key) ?? 0) + 1);
        }
      }
    }
    const edgesOf = (id: string): Set<string> => {
      const element = childNamed(group, id);
      const lines = element.kind === 'freeform' ? outlines(element) : [];
      return new Set(lines.flatMap((line) => line.slice(1).map((point, i) => edgeKey(line[i]!, point))));
    };
    const coast = edgesOf('Coastline');
    const inland = new Set([...edgesOf('Borders'), ...edgesOf('Boundary 27°40′')]);
    for (const [edge, count] of uses) {
      expect(count, edge).toBe(coast.has(edge) ? 1 : 2);
      expect(coast.has(edge) !== inland.has(edge), edge).toBe(true);
    }
    expect(uses.size).toBeGreaterThan(1000);
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
