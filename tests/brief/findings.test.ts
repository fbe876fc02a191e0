import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFindings } from '../../src/brief/index.js';
import { Report } from '../../src/diagnostics/report.js';
import type { Findings } from '../../src/model/findings.js';
import { project, rendered } from './setting.js';

const file = join(project.root, 'findings.yaml');

function read(text: string): Findings {
  const report = new Report();
  const findings = parseFindings(text, file, report);
  expect(rendered(report)).toBe('');
  return findings!;
}

function facts(lines: string) {
  return read(`paper: paper.md\nsources: { charts: { cite: Charts } }\nfacts:\n${lines}`).facts;
}

const paper = (section: string, from: number, to = from) => ({ kind: 'paper', section, from, to });

describe('facts by shape', () => {
  it('a quantity has its unit, bound and period as written', () => {
    const ships = facts(
      '  ships: { of: South, bound: over, value: 40, unit: ships, period: 2021/2025, source: I.3 }',
    ).get('ships');
    expect(ships).toMatchObject({ kind: 'quantity', value: 40, unit: 'ships', bound: 'over', approx: false });
    expect(ships).toMatchObject({ period: '2021/2025', standing: 'reported', references: [paper('I', 3)] });
    expect(ships?.of?.byLanguage).toEqual({ '*': 'South' });
  });

  it('a year that YAML takes for a number is an ISO date in the model', () => {
    const read = facts(
      '  plan: { from: 2026, to: 2036, source: I.1 }\n  day: { date: 2026-04-14, source: I.1 }',
    );
    expect(read.get('plan')).toMatchObject({ kind: 'span', from: '2026', to: '2036' });
    expect(read.get('day')).toMatchObject({ kind: 'date', date: '2026-04-14' });
  });

  it('ordinals and texts are kept', () => {
    const read = facts(
      '  committee: { ordinal: 14, source: I.1 }\n  link: { text: { en: Link-16, fr: Liaison 16 }, source: I.1 }',
    );
    expect(read.get('committee')).toMatchObject({ kind: 'ordinal', ordinal: 14 });
    expect(read.get('link')).toMatchObject({
      kind: 'text',
      text: { byLanguage: { en: 'Link-16', fr: 'Liaison 16' } },
    });
  });

  it('a derived fact rests on all that its operands rest on, and is no firmer than the least firm of them', () => {
    const read = facts(
      [
        '  total: { sum: [gap, north] }',
        '  gap: { difference: [north, south] }',
        '  south: { value: 3, unit: USD m, source: [I.1, "[charts] p. 4"] }',
        '  north: { value: 5, unit: USD m, standing: expected, source: I.1-2 }',
        "  part: { value: 60, unit: '%', source: I.2 }",
        '  rest: { complement: part }',
      ].join('\n'),
    );
    expect(read.get('total')).toMatchObject({
      kind: 'derived',
      derivation: 'sum',
      operands: ['gap', 'north'],
      standing: 'expected',
      references: [paper('I', 1, 2), paper('I', 1), { kind: 'external', source: 'charts', locator: 'p. 4' }],
    });
    expect(read.get('rest')).toMatchObject({ operands: ['part'], references: [paper('I', 2)] });
  });
});

describe('references', () => {
  it.each([
    ['III.2', paper('III', 2)],
    ['II.3-5', paper('II', 3, 5)],
    ['II.3–5', paper('II', 3, 5)],
    ['2.3.4', paper('2.3', 4)],
    ['Introduction.1', paper('introduction', 1)],
    ['what-ports-do.12', paper('what-ports-do', 12)],
    ['[charts]', { kind: 'external', source: 'charts' }],
    ['[charts] 2.3', { kind: 'external', source: 'charts', locator: '2.3' }],
  ])('%s', (written, expected) => {
    expect(facts(`  a: { value: 1, source: '${written}' }`).get('a')?.references).toMatchObject([expected]);
  });

  it('stand once, each at its place in the file', () => {
    const [first, ...others] = facts('  a: { value: 1, source: [I.1, I.1] }').get('a')?.references ?? [];
    expect(others).toEqual([]);
    expect(first?.at).toEqual({ file, line: 4, column: 27, length: 3 });
  });
});

describe('findings, events and exhibits', () => {
  const findings = read(`
paper: paper.md
colors: { South: accent1 }
facts:
  south: { value: 3, unit: USD m, source: I.1 }
  north: { value: 5, unit: USD m, source: I.2 }
  more: { ratio: [north, south] }
findings:
  silt:
    claim: >
      Harbours
      silt
    say: { '*': To all, press: To the press }
    source: introduction.1
    tags: depth
  tide: { claim: Tides turn, say: { en: In English, fr: En français }, standing: assessed, source: I.1, priority: 1 }
events:
  plan: { from: 2026, to: 2036, label: Plan, source: I.2, color: accent1 }
  opening: { date: 1911-05, label: Opening, source: I.1 }
exhibits:
  costs: { chart: bar, data: [north, south], annotate: more, entries: [{ heading: South, text: Less, source: introduction.1 }] }
  theatre:
    map: { fit: [Morocco, MLI] }
    routes: [{ heading: Line, text: A line, via: [[-5.9, 35.7], [3.4, 6.4]], indicative: true, source: I.1 }]
    seas: [{ label: Atlantic, at: [-19, 29] }]
  history: { timeline: [opening, plan] }
  plan: { compare: [South, North], rows: [{ label: Cost, cells: ['{{fact "south"}}', 'Twice {{ fact "north" "bare" }}'] }] }
`);

  it('texts over several lines are one, and words by audience stay apart from words by language', () => {
    expect(findings.findings.get('silt')?.claim.byLanguage).toEqual({ '*': 'Harbours silt' });
    expect(Object.keys(findings.findings.get('silt')?.say ?? {})).toEqual(['*', 'press']);
    expect(findings.findings.get('tide')?.say['*']?.byLanguage).toEqual({
      en: 'In English',
      fr: 'En français',
    });
  });

  it('what is not written has its usual value', () => {
    expect(findings.findings.get('silt')).toMatchObject({
      standing: 'reported',
      priority: 3,
      tags: ['depth'],
    });
    expect(findings.exhibits.get('theatre')).toMatchObject({ pointOfView: 'un', categories: [], tags: [] });
    expect(findings.language).toBe('en');
  });

  it('an exhibit rests on what its data, events and entries rest on', () => {
    const places = (id: string) => findings.exhibits.get(id)?.references;
    expect(places('costs')).toMatchObject([paper('I', 2), paper('I', 1), paper('introduction', 1)]);
    expect(places('theatre')).toMatchObject([paper('I', 1)]);
    expect(places('plan')).toMatchObject([paper('I', 1), paper('I', 2)]);
    expect(places('history')).toMatchObject([paper('I', 1), paper('I', 2)]);
  });

  it('everything knows where its id is written', () => {
    expect(findings.facts.get('north')?.at).toEqual({ file, line: 6, column: 3, length: 5 });
    expect(findings.exhibits.get('history')?.at).toMatchObject({ line: 26, column: 3, length: 7 });
  });

  it('the paper is found beside the file', () => {
    expect(findings.paper).toBe(join(project.root, 'paper.md'));
  });
});
