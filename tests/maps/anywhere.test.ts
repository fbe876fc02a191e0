import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/exhibits/maps/atlas.js';
import { type ComposedMap, composeMap } from '../../src/exhibits/maps/map.js';
import { type AnyMap, anyMap } from './any-map.js';
import { silentOf } from './asked-names.js';
import { faultsOf } from './map-faults.js';
import { box, context, theatre } from './worded-map.js';

const deep = process.env.BRIEFDECK_DEEP !== undefined;
/** A fixed seed by day, any other by `BRIEFDECK_SEED`; a failure prints it. */
const seed = Number(process.env.BRIEFDECK_SEED ?? 276_564);

/** Milliseconds of this process's own time that one map may take, the atlas loaded. */
const longest = 1500;

/** What the maps bore, so that a property over empty maps does not pass for one: each of it must have been there. */
const borne = { labels: 0, leaders: 0, numbers: 0, routes: 0, disputed: 0 };

async function judged({ map, frame }: AnyMap): Promise<string[]> {
  const [composed, first] = await timed({ map, frame });
  const { group } = composed;
  borne.numbers += composed.key.numbers.length;
  for (const { id } of group.children) {
    if (id.startsWith('Label')) borne.labels += 1;
    if (id.startsWith('Leader end')) borne.leaders += 1;
    if (id.startsWith('Route')) borne.routes += 1;
    if (id.startsWith('Boundary')) borne.disputed += 1;
  }
  // A busy machine may be slow once; a slow map is slow every time.
  const taken = first > longest ? Math.min(first, (await timed({ map, frame }))[1]) : first;
  const slow = taken > longest ? [`took ${Math.round(taken)} ms`] : [];
  const silent = silentOf(map, composed).map((name) => `nowhere says "${name}"`);
  return [...slow, ...silent, ...faultsOf(group, frame)];
}

async function timed({ map, frame }: AnyMap): Promise<readonly [ComposedMap, number]> {
  const started = process.cpuUsage();
  const composed = await composeMap(map, frame, context);
  return [composed, process.cpuUsage(started).user / 1000];
}

describe('a map of anywhere', () => {
  beforeAll(async () => {
    await loadAtlas('50m');
    await loadAtlas('10m');
    await composeMap(theatre, box, context);
  }, 60_000);

  it(
    'says all that is asked for; keeps its labels clear of one another, of lines and of its edge; its ground without gaps; its size within bounds',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyMap, async (any) => {
          expect(await judged(any)).toEqual([]);
        }),
        { seed, numRuns: deep ? 400 : 40, endOnFailure: true },
      );
      for (const [what, count] of Object.entries(borne)) expect(count, what).toBeGreaterThan(0);
    },
    deep ? 600_000 : 60_000,
  );
});
