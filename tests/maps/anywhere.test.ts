import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/exhibits/maps/atlas.js';
import { composeMap } from '../../src/exhibits/maps/map.js';
import { type AnyMap, anyMap } from './any-map.js';
import { faultsOf } from './map-faults.js';
import { context } from './worded-map.js';

const deep = process.env.BRIEFDECK_DEEP !== undefined;
/** A fixed seed by day, any other by `BRIEFDECK_SEED`; a failure prints it. */
const seed = Number(process.env.BRIEFDECK_SEED ?? 276_564);

/** Milliseconds of this process's own time that one map may take, the atlas loaded. */
const longest = 1500;

async function judged({ map, frame }: AnyMap): Promise<string[]> {
  const started = process.cpuUsage();
  const { group } = await composeMap(map, frame, context);
  const { user } = process.cpuUsage(started);
  const slow = user / 1000 > longest ? [`took ${Math.round(user / 1000)} ms`] : [];
  return [...slow, ...faultsOf(group, frame)];
}

describe('a map of anywhere', () => {
  beforeAll(async () => {
    await loadAtlas('50m');
    await loadAtlas('10m');
  });

  it(
    'keeps its labels clear of one another, of lines and of its edge; its ground without gaps; its size within bounds',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyMap, async (any) => {
          expect(await judged(any)).toEqual([]);
        }),
        { seed, numRuns: deep ? 400 : 40, endOnFailure: true },
      );
    },
    deep ? 600_000 : 60_000,
  );
});
