import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOfWorkedExample } from '../../project.js';
import { type Edit, type MutantClass, mutantClasses } from './edits.js';
import { saidAfter, saidOf } from './judge.js';
import { mutantsOf } from './mutants.js';
import { isHarmless, reasonFor } from './survivors.js';

interface Mutant extends Edit {
  readonly file: string;
  readonly brief: string;
}

interface Tried {
  readonly mutant: Mutant;
  readonly said: readonly string[];
}

/** Briefs with the files that are changed; the invented paper is there for what a digest cannot have: quotations. */
const shipped = [
  {
    brief: 'briefs/roadmap.yaml',
    files: ['assets/papers/suliman-2026/findings.yaml', 'briefs/roadmap.yaml'],
  },
  { brief: 'briefs/harbour.yaml', files: ['assets/papers/harbour-2025/findings.yaml'] },
  { brief: 'briefs/harbour-charts.yaml', files: ['assets/papers/harbour-2025/charts.yaml'] },
];

const deep = process.env.BRIEFDECK_DEEP === '1';

describe('changing one thing in the shipped findings and briefs', () => {
  test('is told, and the unchanged files raise no alarm', { timeout: 1_200_000 }, () => {
    const project = copyOfWorkedExample();
    writeBriefs(project);
    for (const { brief } of shipped) expect(saidOf(join(project, brief), project)).toEqual([]);
    const all = shipped.flatMap(({ brief, files }) =>
      files.flatMap((file) =>
        mutantsOf(readFileSync(join(project, file), 'utf8'))
          .filter(({ path }) => !isHarmless(path))
          .map((edit): Mutant => ({ ...edit, file, brief })),
      ),
    );
    const tried = (deep ? all : sample(all)).map((mutant): Tried => {
      const [file, brief] = [join(project, mutant.file), join(project, mutant.brief)];
      return { mutant, said: saidAfter(mutant, file, brief, project) };
    });
    expectTold(tried, all.length);
  });
});

/** Briefs that draw on the invented paper's findings; none is shipped. */
function writeBriefs(project: string): void {
  for (const [name, findings] of [
    ['harbour', 'findings'],
    ['harbour-charts', 'charts'],
  ]) {
    writeFileSync(
      join(project, `briefs/${name}.yaml`),
      [
        `findings: ../assets/papers/harbour-2025/${findings}.yaml`,
        'title: Plugging in',
        'storyline: [{ layout: cover }]',
        'audiences: { board: { name: Board, minutes: 10 } }',
      ].join('\n'),
    );
  }
}

/** Two of each class, from its beginning and its end. */
function sample(all: readonly Mutant[]): Mutant[] {
  return mutantClasses.flatMap((kind) => {
    const ofKind = all.filter((mutant) => mutant.kind === kind && reasonFor(mutant.path) === undefined);
    return [ofKind[0], ofKind.at(-1)].filter((mutant) => mutant !== undefined);
  });
}

function expectTold(tried: readonly Tried[], count: number): void {
  const survivors = tried.filter(({ said }) => said.length === 0).map(({ mutant }) => mutant);
  const rates = mutantClasses.map((kind) => rateOf(kind, tried));
  if (deep) console.log(rates.map(({ line }) => line).join('\n'));
  expect(count).toBeGreaterThanOrEqual(300);
  expect(
    survivors.filter(({ path }) => reasonFor(path) === undefined).map(({ kind, path }) => `${kind}: ${path}`),
  ).toEqual([]);
  expect(1 - survivors.length / tried.length).toBeGreaterThanOrEqual(0.98);
  for (const { rate, line } of rates) expect(rate, line).toBeGreaterThanOrEqual(0.95);
}

function rateOf(
  kind: MutantClass,
  tried: readonly Tried[],
): { readonly rate: number; readonly line: string } {
  const all = tried.filter(({ mutant }) => mutant.kind === kind);
  const killed = all.filter(({ said }) => said.length > 0).length;
  const rate = all.length === 0 ? 1 : killed / all.length;
  return { rate, line: `${kind}: ${killed} of ${all.length} told, ${(100 * rate).toFixed(1)}%` };
}
