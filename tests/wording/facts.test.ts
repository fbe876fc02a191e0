import { describe, expect, test } from 'vitest';
import type { DerivedFact, Fact, QuantityFact } from '../../src/model/fact.js';
import { type Facts, formulaOf, quantityOf, readFact, saysNothing } from '../../src/wording/facts.js';
import { formatQuantity, numberFormat } from '../../src/wording/quantity.js';

const at = { file: 'findings.yaml', line: 1, column: 1, length: 0 };
const common = { at, standing: 'reported', references: [] } as const;

function quantity(id: string, value: number, unit: string, more: Partial<QuantityFact> = {}): QuantityFact {
  return { ...common, id, kind: 'quantity', value, unit, approx: false, ...more };
}

function derived(id: string, derivation: DerivedFact['derivation'], ...operands: string[]): DerivedFact {
  return { ...common, id, kind: 'derived', derivation, operands };
}

const all: Fact[] = [
  quantity('morocco', 17.1, 'USD bn', { approx: true }),
  quantity('algeria', 25, 'USD bn', { approx: true }),
  quantity('firms', 40, 'companies', { bound: 'over' }),
  quantity('share', 60, '%'),
  quantity('states', 3, 'states'),
  derived('gap', 'difference', 'algeria', 'morocco'),
  derived('ratio', 'ratio', 'algeria', 'morocco'),
  derived('rest', 'complement', 'share'),
  derived('total', 'sum', 'algeria', 'morocco'),
  derived('part', 'share', 'morocco', 'algeria'),
  derived('growth', 'change', 'morocco', 'algeria'),
  { ...common, id: 'meeting', kind: 'span', from: '2026-04-14', to: '2026-04-16' },
  { ...common, id: 'roadmap', kind: 'span', from: '2026', to: '2036' },
  { ...common, id: 'memorandum', kind: 'date', date: '2026-02' },
  { ...common, id: 'committee', kind: 'ordinal', ordinal: 14 },
];
const facts: Facts = new Map(all.map((fact) => [fact.id, fact]));

describe('a fact is read as the deck’s language says it', () => {
  test.each([
    ['morocco', 'about $17.1bn', 'environ 17,1\u00a0milliards de dollars'],
    ['firms', 'over 40 companies', 'plus de 40 companies'],
    ['share', '60%', '60\u00a0%'],
    ['states', 'three states', 'trois states'],
    ['meeting', '14–16 April 2026', '14–16 avril 2026'],
    ['roadmap', '2026–2036', '2026–2036'],
    ['memorandum', 'February 2026', 'février 2026'],
    ['committee', '14th', '14e'],
  ])('%s', (id, english, french) => {
    const fact = facts.get(id)!;
    expect(readFact(fact, facts, 'en')).toBe(english);
    expect(readFact(fact, facts, 'fr').replace(/ (?=milliards)/, '\u00a0')).toBe(french);
  });

  test.each([
    ['morocco', '≈$17.1bn', '17.1'],
    ['firms', '40+', 'over 40'],
    ['ratio', '≈1.5×', '1.5'],
    ['states', '3', '3'],
  ])('%s, short and bare', (id, short, bare) => {
    expect(readFact(facts.get(id)!, facts, 'en', 'short')).toBe(short);
    expect(readFact(facts.get(id)!, facts, 'en', 'bare')).toBe(bare);
  });
});

describe('a derived fact', () => {
  test('is computed, no more precise than what it is made of, and as approximate', () => {
    expect(quantityOf(facts.get('gap'), facts)).toEqual({ value: 7.9, unit: 'USD bn', approx: true });
    expect(quantityOf(facts.get('rest'), facts)).toEqual({ value: 40, unit: '%', approx: false });
    expect(quantityOf(facts.get('total'), facts)?.value).toBe(42.1);
    expect(quantityOf(facts.get('part'), facts)?.value).toBe(68);
    expect(quantityOf(facts.get('growth'), facts)?.value).toBe(46);
    expect(readFact(facts.get('ratio')!, facts, 'en')).toBe('about 1.5 times');
  });

  test.each([
    ['gap', '25 − 17.1 = 7.9'],
    ['ratio', '25 ÷ 17.1 = 1.46'],
    ['rest', '100 − 60 = 40'],
    ['total', '25 + 17.1 = 42.1'],
    ['growth', '(25 − 17.1) ÷ 17.1 = 46.2%'],
  ])('%s shows its arithmetic', (id, formula) => {
    expect(formulaOf(facts.get(id) as DerivedFact, facts, 'en')).toBe(formula);
  });
});

test('number formats of charts write a value as the deck does', () => {
  expect(numberFormat('USD bn', 1, 'en')).toBe('"$"#,##0.0"bn"');
  expect(numberFormat('USD bn', 'as-written', 'en')).toBe('"$"General"bn"');
  expect(numberFormat('%', 0, 'en')).toBe('#,##0"%"');
  expect(numberFormat('ships', 0, 'en')).toBe('#,##0');
});

test('counts of things are spelled out as far as twelve; money and shares never', () => {
  const read = (value: number, unit: string) => formatQuantity({ value, unit, approx: false }, 'en');
  expect(read(12, 'ports')).toBe('twelve ports');
  expect(read(13, 'ports')).toBe('13 ports');
  expect(read(3, 'USD bn')).toBe('$3bn');
  expect(read(3, '%')).toBe('3%');
});

describe('a derived fact of bounds says what follows from them', () => {
  const operands = [
    quantity('exact', 16, 'ships'),
    quantity('about', 16, 'ships', { approx: true }),
    quantity('over', 20, 'ships', { bound: 'over' }),
    quantity('least', 20, 'ships', { bound: 'at-least' }),
    quantity('under', 20, 'ships', { bound: 'under' }),
    quantity('part', 40, '%', { bound: 'over' }),
  ];
  const known = (fact: DerivedFact): Facts => new Map([...operands, fact].map((one) => [one.id, one]));

  test.each([
    ['ratio', ['over', 'exact'], 'over 1.2×', 'over 1.2 times'],
    ['ratio', ['least', 'exact'], 'at least 1.2×', 'at least 1.2 times'],
    ['ratio', ['exact', 'over'], 'under 0.8×', 'under 0.8 times'],
    ['ratio', ['under', 'exact'], 'under 1.3×', 'under 1.3 times'],
    ['ratio', ['over', 'about'], 'over ≈1.2×', 'over about 1.2 times'],
    ['ratio', ['over', 'under'], 'over 1×', 'over 1 times'],
    ['difference', ['over', 'exact'], '4+', 'over four ships'],
    ['difference', ['exact', 'over'], 'under −4', 'under −4 ships'],
    ['sum', ['least', 'over'], '40+', 'over 40 ships'],
    ['share', ['exact', 'over'], 'under 80%', 'under 80%'],
    ['change', ['exact', 'over'], '25%+', 'over 25%'],
    ['change', ['over', 'exact'], 'under −20%', 'under −20%'],
    ['complement', ['part'], 'under 60%', 'under 60%'],
  ] as const)('%s of %j', (derivation, of, short, full) => {
    const fact = derived('made', derivation, ...of);
    expect(readFact(fact, known(fact), 'en', 'short')).toBe(short);
    expect(readFact(fact, known(fact), 'en')).toBe(full);
    expect(saysNothing(fact, known(fact))).toBe(false);
  });

  test('or nothing, where they pull apart', () => {
    const fact = derived('made', 'difference', 'over', 'least');
    expect(saysNothing(fact, known(fact))).toBe(true);
  });

  test('and its formula shows them', () => {
    const fact = derived('made', 'ratio', 'over', 'exact');
    expect(formulaOf(fact, known(fact), 'en')).toBe('over 20 ÷ 16 = over 1.2');
  });
});
