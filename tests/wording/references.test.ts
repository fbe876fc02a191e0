import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PaperReference, Reference } from '../../src/model/reference.js';
import { covers, referencesLabel, uniqueReferences } from '../../src/wording/references.js';

const at = { file: 'findings.yaml', line: 1, column: 1, length: 0 };
const paragraph = (section: string, from: number, to = from): PaperReference => ({
  kind: 'paper',
  section,
  from,
  to,
  at,
});
const external: Reference = { kind: 'external', source: 'natural-earth', at };

describe('references are printed', () => {
  test('by section, runs of paragraphs together', () => {
    const label = referencesLabel(
      [paragraph('III', 2), paragraph('II', 3, 5), paragraph('III', 1), external],
      'en',
    );
    expect(label).toBe('§III\u00a0¶1–2; §II\u00a0¶3–5');
  });

  test('with words for introduction and conclusion', () => {
    expect(referencesLabel([paragraph('introduction', 1), paragraph('conclusion', 2)], 'en')).toBe(
      'Introduction\u00a0¶1; Conclusion\u00a0¶2',
    );
  });
});

describe('cited references cover', () => {
  test('a range paragraph by paragraph, and external sources by name', () => {
    expect(covers([paragraph('II', 3), paragraph('II', 4, 6)], [paragraph('II', 3, 5)])).toBe(true);
    expect(covers([paragraph('II', 3)], [paragraph('II', 3, 4)])).toBe(false);
    expect(covers([paragraph('II', 3)], [external])).toBe(false);
    expect(covers([external], [external])).toBe(true);
  });

  test('whatever is among them, in any order', () => {
    const reference = fc.tuple(
      fc.constantFrom('I', 'II'),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 0, max: 3 }),
    );
    fc.assert(
      fc.property(fc.array(reference, { minLength: 1 }), (drawn) => {
        const references = drawn.map(([section, from, more]) => paragraph(section, from, from + more));
        expect(covers(references, [...references].reverse())).toBe(true);
        expect(covers(uniqueReferences(references), references)).toBe(true);
        expect(covers(references, [paragraph('III', 1)])).toBe(false);
      }),
      { seed: 7 },
    );
  });
});
