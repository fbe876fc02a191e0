import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOfWorkedExample } from '../../project.js';
import { type Edit, type MutantClass, mutantClasses } from './edits.js';
import { saidAfter, saidOf } from './judge.js';
import { mutantsOf } from './mutants.js';

interface Tried {
  readonly mutant: Edit;
  readonly said: readonly string[];
}

const papers = [
  {
    brief: 'briefs/roadmap.yaml',
    files: ['assets/papers/suliman-2026/findings.yaml', 'briefs/roadmap.yaml'],
  },
];

describe('changing one thing in the shipped findings and briefs', () => {
  test('is told, and the unchanged files raise no alarm', { timeout: 600_000 }, () => {
    const project = copyOfWorkedExample();
    const tried: Tried[] = [];
    for (const { brief, files } of papers) {
      const path = join(project, brief);
      expect(saidOf(path, project)).toEqual([]);
      for (const file of files.map((one) => join(project, one))) {
        for (const mutant of mutantsOf(readFileSync(file, 'utf8'))) {
          tried.push({ mutant, said: saidAfter(mutant, file, path, project) });
        }
      }
    }
    const survivors = tried.filter(({ said }) => said.length === 0);
    const rates = mutantClasses.map((kind) => rateOf(kind, tried));
    console.log(
      [
        ...rates.map(({ line }) => line),
        ...survivors.map(({ mutant }) => `survived [${mutant.kind}] ${mutant.path}`),
      ].join('\n'),
    );
    expect(tried.length).toBeGreaterThanOrEqual(300);
    expect(1 - survivors.length / tried.length).toBeGreaterThanOrEqual(0.98);
    for (const { rate, line } of rates) expect(rate, line).toBeGreaterThanOrEqual(0.95);
  });
});

function rateOf(
  kind: MutantClass,
  tried: readonly Tried[],
): { readonly rate: number; readonly line: string } {
  const all = tried.filter(({ mutant }) => mutant.kind === kind);
  const killed = all.filter(({ said }) => said.length > 0).length;
  const rate = all.length === 0 ? 1 : killed / all.length;
  return { rate, line: `${kind}: ${killed} of ${all.length} told` };
}
