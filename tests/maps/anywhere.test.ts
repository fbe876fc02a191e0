import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/exhibits/maps/atlas.js';
import { composeMap } from '../../src/exhibits/maps/map.js';
import type { GroupElement } from '../../src/model/scene.js';
import { type AnyMap, anyMap } from './any-map.js';
import { faultsOf } from './map-faults.js';
import { box, context, theatre } from './worded-map.js';

const deep = process.env.BRIEFDECK_DEEP !== undefined;
/** A fixed seed by day, any other by `BRIEFDECK_SEED`; a failure prints it. */
const seed = Number(process.env.BRIEFDECK_SEED ?? 276_564);

/** Milliseconds of this process's own time that one map may take, the atlas loaded. */
const longest = 1500;

/** What the maps bore, so that a property over empty maps does not pass for one. */
const borne = { labels: 0, leaders: 0, routes: 0, disputed: 0 };

async function judged({ map, frame }: AnyMap): Promise<string[]> {
  const [group, first] = await timed({ map, frame });
  for (const { id } of group.children) {
    if (id.startsWith('Label')) borne.labels += 1;
    if (id.startsWith('Leader end')) borne.leaders += 1;
    if (id.startsWith('Route')) borne.routes += 1;
    if (id.startsWith('Boundary')) borne.disputed += 1;
  }
  // A busy machine may be slow once; a slow map is slow every time.
  const taken = first > longest ? Math.min(first, (await timed({ map, frame }))[1]) : first;
  const slow = taken > longest ? [`took ${Math.round(taken)} ms`] : [];
  return [...slow, ...faultsOf(group, frame)];
}

async function timed({ map, frame }: AnyMap): Promise<readonly [GroupElement, number]> {
  const started = process.cpuUsage();
  const { group } = await composeMap(map, frame, context);
  return [group, process.cpuUsage(started).user / 1000];
}

describe('a map of anywhere', () => {
  beforeAll(async () => {
    await loadAtlas('50m');
    await loadAtlas('10m');
    await composeMap(theatre, box, context);
  }, 60_000);

  it(
    'keeps its labels clear of one another, of lines and of its edge; its ground without gaps; its size within bounds',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyMap, async (any) => {
          expect(await judged(any)).toEqual([]);
        }),
        { seed, numRuns: deep ? 400 : 40, endOnFailure: true },
      );
      expect(borne.labels).toBeGreaterThan(120);
      expect(borne.leaders).toBeGreaterThan(8);
      expect(borne.routes).toBeGreaterThan(15);
      expect(borne.disputed).toBeGreaterThan(20);
    },
    deep ? 600_000 : 60_000,
  );
});
