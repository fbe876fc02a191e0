import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFindings } from '../../src/brief/index.js';
import { Report } from '../../src/diagnostics/report.js';
import { checkContradictions } from '../../src/evidence/check-contradictions.js';
import { Evidence } from '../../src/evidence/evidence.js';
import { readPaper } from '../../src/paper/index.js';
import { root, temporaryFolder } from '../project.js';

const paper = join(root, 'tests/evidence/claims/paper.md');
const one = "of: Norland, label: money for quays, value: 17.1, unit: USD bn, source: '1.1'";

/** Ids of facts that are told to contradict an earlier one. */
function contradictions(file: string): string[] {
  const report = new Report();
  const findings = readFindings(file, report)!;
  checkContradictions(new Evidence(findings, readPaper(findings.paper, report)!), report);
  return report.entries.map(({ message }) => message.split('"')[1]!);
}

function withFacts(...facts: readonly string[]): string[] {
  const file = join(temporaryFolder(), 'findings.yaml');
  const lines = facts.map((fact, index) => `  fact-${index}: { ${fact} }`);
  writeFileSync(file, [`paper: ${paper}`, 'facts:', ...lines, ''].join('\n'));
  return contradictions(file);
}

test.each([
  ['another value', "of: Norland, label: money for quays, value: 19, unit: USD bn, source: '1.1'"],
  ['another scale', "of: Norland, label: money for quays, value: 1710, unit: USD m, source: '1.1'"],
  ['more words', "of: Norland, label: money spent for quays, value: 19, unit: USD bn, source: '1.1'"],
  [
    'a bound over it',
    "of: Norland, label: money for quays, bound: over, value: 20, unit: USD bn, source: '1.1'",
  ],
  [
    'a range beside it',
    "of: Norland, label: money for quays, low: 18, high: 19, unit: USD bn, source: '1.1'",
  ],
])('contradicts: %s', (_, other) => {
  expect(withFacts(one, other)).toEqual(['fact-1']);
});

test.each([
  [
    'the same in another scale',
    "of: Norland, label: money for quays, value: 17100, unit: USD m, source: '1.1'",
  ],
  [
    'roughly the same',
    "of: Norland, label: money for quays, value: 17, approx: true, unit: USD bn, source: '1.1'",
  ],
  [
    'a bound under it',
    "of: Norland, label: money for quays, bound: over, value: 15, unit: USD bn, source: '1.1'",
  ],
  ['another owner', "of: Sudland, label: money for quays, value: 25, unit: USD bn, source: '1.1'"],
  [
    'another period',
    "of: Norland, label: money for quays, value: 19, unit: USD bn, period: 2020, source: '1.1'",
  ],
  ['another unit', "of: Norland, label: money for quays, value: 19, unit: EUR bn, source: '1.1'"],
  ['another label', "of: Norland, label: money for cranes, value: 19, unit: USD bn, source: '1.1'"],
  ['one word of it', "of: Norland, label: money, value: 19, unit: USD bn, source: '1.1'"],
  ['no label', "of: Norland, value: 19, unit: USD bn, source: '1.1'"],
  [
    'what a person has settled',
    "of: Norland, label: money for quays, value: 19, unit: USD bn, source: '1.1', evidence: { ignore: facts-contradict, because: A later count }",
  ],
  ['another section', "of: Norland, label: money for quays, value: 19, unit: USD bn, source: '2.1'"],
])('does not contradict: %s', (_, other) => {
  expect(withFacts(one, other)).toEqual([]);
});

test.each(['suliman-2026', 'harbour-2025'])('nothing in the findings of %s contradicts', (name) => {
  expect(contradictions(join(root, `assets/papers/${name}/findings.yaml`))).toEqual([]);
});
