import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.js';
import { checkTable } from '../../src/evidence/check-table.js';
import type { TableExhibit, TableExhibitCell } from '../../src/model/exhibit.js';
import type { Fact } from '../../src/model/fact.js';
import type { Findings } from '../../src/model/findings.js';
import type { Wording } from '../../src/model/wording.js';

const at = { file: 'findings.yaml', line: 1, column: 1, length: 0 };

function wording(text: string): Wording {
  return { byLanguage: { '*': text }, at };
}

const about = { kind: 'quantity', id: 'cable', value: 4, unit: 'EUR m', approx: true, references: [], at };
const findings = { facts: new Map([['cable', about as unknown as Fact]]) } as unknown as Findings;

type Cell = string | number | null;

/** A column of parts with its total, or totals written `= 10`. */
function said(cells: readonly Cell[], unit: string | undefined = 'EUR m'): string[] {
  const report = new Report();
  const exhibit: TableExhibit = {
    kind: 'table',
    id: 'costs',
    at,
    tags: [],
    priority: 1,
    references: [],
    columns: [
      { label: wording('Cost'), type: 'number', highlight: false, ...(unit && { unit: wording(unit) }) },
    ],
    rows: cells.map((cell) => {
      const text = String(cell);
      const value: TableExhibitCell = cell === null ? 'not-available' : wording(text.replace('= ', ''));
      return {
        cells: [value],
        highlight: false,
        highlightedCells: [],
        total: text.startsWith('= '),
        references: [],
      };
    }),
  };
  checkTable(exhibit, findings, report);
  return report.entries.map(({ code, message }) => `${code}: ${message}`);
}

describe('a total is believed', () => {
  test.each<readonly [string, readonly Cell[], string?]>([
    ['that is the sum of its column', [6.4, 3.85, -0.25, '= 10']],
    ['that is rounded with its parts', ['3.4', '4.4', '1.4', '= 9.3']],
    ['of sums of money in whole numbers that are rounded', [3, 4, '= 8']],
    ['that adds up the rows since the total before it', [6, 4, '= 10', 2, 1, '= 3']],
    ['that adds up all rows, with or without totals between', [6, 4, '= 10', 2, '= 2', '= 12']],
    ['of parts of which one is not known', [6, null, '= 10']],
    ['of what is not said in figures', [6, 'some', '= 10']],
    ['that is empty', [6, 4, '= ']],
    ['that is about what rough parts come to', [6, '{{fact "cable"}}', '= ≈10']],
    ['that is a range where a part is one', [6, '1–2', '= 7–8']],
    ['that is a bound where a part is one', [6, 'over 40', '= over 46']],
    ['of rates, which nobody adds up', [3.1, 4.2, '= 3.6'], '%'],
    ['of shares that are rounded', [33.3, 33.3, 33.3, '= 100'], '%'],
  ])('%s', (_, cells, unit) => {
    expect(said(cells, unit)).toEqual([]);
  });

  test('whatever its parts, when it is what they come to, rounded: but for one in a hundred, whose errors pile up', () => {
    const parts = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), {
      minLength: 1,
      maxLength: 20,
    });
    const columns = fc.sample(fc.tuple(parts, fc.integer({ min: 0, max: 3 })), { seed: 5, numRuns: 600 });
    const doubted = columns.filter(([column, decimals]) => {
      const total = column.reduce((sum, part) => sum + part, 0);
      return (
        said([...column.map((part) => part.toFixed(decimals)), `= ${total.toFixed(decimals)}`]).length > 0
      );
    });
    expect(doubted.length).toBeLessThan(6);
  });
});

describe('a total is doubted', () => {
  test.each<readonly [string, readonly Cell[], string, string?]>([
    ['that is not the sum', [6.4, 3.9, '= 11.3'], 'come to 10.3 where the total of "Cost" is 11.3'],
    ['of things that are counted, one off', [3, 4, '= 8'], 'come to 7 where', 'ships'],
    ['that leaves a row out', [6, 4, '= 10', 2, '= 14'], 'come to 12 where'],
    ['of shares that are no whole', [60, 30, '= 100'], 'come to 90 where', '%'],
    ['that is exact where a part is about something', [6, '{{fact "cable"}}', '= 10'], 'says 10 exactly'],
    ['that is exact where a part is a range', [6, '1–2', '= 7.5'], 'says 7.5 exactly'],
    ['that a bound rules out', [6, 'over 40', '= 44'], 'come to 46 or more where'],
  ])('%s', (_, cells, message, unit) => {
    const [first, ...more] = said(cells, unit);
    expect(first).toMatch(/^table-doubtful: the table "costs" /);
    expect(first).toContain(message);
    expect(more).toEqual([]);
  });
});
