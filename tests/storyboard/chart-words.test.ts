import { describe, expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.js';
import type { ChartCell, ChartExhibit } from '../../src/model/exhibit.js';
import type { Fact } from '../../src/model/fact.js';
import type { Findings } from '../../src/model/findings.js';
import { chart } from '../../src/storyboard/kinds/chart.js';
import { Words } from '../../src/storyboard/words.js';
import { plain } from '../../src/wording/text.js';

const at = { file: 'findings.yaml', line: 1, column: 1, length: 0 };
const wording = (text: string) => ({ byLanguage: { '*': text }, at });

function fact(id: string, more: object): Fact {
  return {
    id,
    at,
    standing: 'reported',
    references: [],
    kind: 'quantity',
    unit: 'ships',
    approx: false,
    ...more,
  } as Fact;
}

function worded(
  kind: ChartExhibit['chart'],
  series: Readonly<Record<string, readonly (number | Partial<ChartCell> | { readonly fact: string })[]>>,
  {
    facts = [],
    language = 'en',
    ...more
  }: Partial<ChartExhibit> & { facts?: readonly Fact[]; language?: string } = {},
) {
  const report = new Report();
  const findings = { facts: new Map(facts.map((one) => [one.id, one])), colors: {}, language };
  const words = new Words(findings as unknown as Findings, language, report, {});
  const count = Math.max(...Object.values(series).map(({ length }) => length));
  const exhibit = {
    kind: 'chart',
    id: 'traffic',
    at,
    tags: [],
    priority: 1,
    references: [],
    chart: kind,
    grouping: 'clustered',
    highlight: [],
    totals: [],
    entries: [],
    data: {
      form: 'series',
      rows: Array.from({ length: count }, (_, row) => wording(`Port ${row + 1}`)),
      series: Object.entries(series).map(([name, cells]) => ({
        name: wording(name),
        unit: 'ships',
        cells: cells.map((cell) => (typeof cell === 'number' ? { value: cell, approx: false, at } : cell)),
        at,
      })),
    },
    ...more,
  } as unknown as ChartExhibit;
  const result = chart.word(exhibit, words);
  return { result, report, remarks: result.remarks.map((one) => plain(one)) };
}

describe('a chart says of itself', () => {
  test.each([
    ['line', { axisFrom: 25 }, 'The axis begins at 25, not at zero'],
    ['dumbbell', { axisFrom: 25 }, 'The axis begins at 25, not at zero'],
    ['slope', { axisFrom: 25 }, 'The axis begins at 25, not at zero'],
    ['scatter', { axisFrom: 25 }, 'South: the axis begins at 25, not at zero'],
  ] as const)('where the axis of a %s begins, if not at zero', (kind, more, said) => {
    expect(worded(kind, { North: [30, 40], South: [50, 60] }, more).remarks).toEqual([said]);
  });

  test('nothing of an axis that begins at zero', () => {
    expect(worded('line', { North: [30, 40] }, { axisFrom: 0 }).remarks).toEqual([]);
    expect(worded('dumbbell', { North: [30, 40], South: [50, 60] }).remarks).toEqual([]);
  });

  test('in French too', () => {
    expect(worded('line', { North: [30, 40] }, { axisFrom: 25, language: 'fr' }).remarks).toEqual([
      'L’axe commence à 25, non à zéro',
    ]);
  });

  test('how ranges are drawn on a line', () => {
    const { remarks } = worded('line', { North: [30, { value: 40, high: 50, approx: false, at }] });
    expect(remarks).toEqual([
      'The line joins the lower ends of ranges; upright strokes reach to their upper ends',
    ]);
  });

  test('how a bound is drawn that follows from another', () => {
    const facts = [
      fact('over', { value: 40, bound: 'over' }),
      fact('part', { value: 10 }),
      fact('rest', { kind: 'derived', derivation: 'difference', operands: ['over', 'part'] }),
    ];
    const { result, remarks } = worded('bar', { North: [{ fact: 'part' }, { fact: 'rest' }] }, { facts });
    expect(result.series[0]!.cells[1]).toMatchObject({ value: 30, bound: 'over' });
    expect(remarks).toEqual(['Arrow: at least so much']);
  });
});

describe('the figure that a chart comes down to', () => {
  const facts = [
    fact('first', { value: 40, bound: 'over' }),
    fact('second', { value: 20, bound: 'over' }),
    fact('third', { value: 10 }),
    fact('open', { kind: 'derived', derivation: 'ratio', operands: ['first', 'second'] }),
    fact('known', { kind: 'derived', derivation: 'ratio', operands: ['first', 'third'] }),
  ];
  const cells = { North: [{ fact: 'first' }, { fact: 'second' }, { fact: 'third' }] };

  test('is a bound where it is made of one', () => {
    const { result, report } = worded('bar', cells, { facts, annotate: 'known' });
    expect(plain(result.annotation?.value)).toBe('over 4×');
    expect(report.entries).toEqual([]);
  });

  test('is refused where its operands leave it open', () => {
    const { result, report } = worded('bar', cells, { facts, annotate: 'open' });
    expect(result.annotation).toBeUndefined();
    expect(report.entries).toMatchObject([
      { code: 'chart-misleading', message: expect.stringContaining('`first` and `second`'), at },
    ]);
  });
});
