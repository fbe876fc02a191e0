import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFindings } from '../../src/brief/index.js';
import { Report } from '../../src/diagnostics/report.js';
import { temporaryFolder } from '../project.js';

test('a table takes the columns that it names from a CSV file, and its own rows under them', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'paper.md'), '# Paper\n');
  writeFileSync(join(folder, 'costs.csv'), 'price;item;due\n1 203,50;Quay;2026-04\n;Cable;\n');
  writeFileSync(
    join(folder, 'findings.yaml'),
    [
      'paper: paper.md',
      'exhibits:',
      '  costs:',
      '    table:',
      '      csv: costs.csv',
      '      columns: [Item, { label: Cost, type: number, header: price }, { label: Due, type: date }]',
      "    rows: [{ cells: [Together, 1203.50, ''], total: true }]",
      '    source: I.1',
    ].join('\n'),
  );
  const report = new Report();
  const exhibit = readFindings(join(folder, 'findings.yaml'), report)?.exhibits.get('costs');
  expect(report.entries).toEqual([]);
  if (exhibit?.kind !== 'table') throw new Error('no table was read');
  const written = exhibit.rows.map(({ cells }) =>
    cells.map((cell) => (cell === 'not-available' ? cell : cell.byLanguage['*'])),
  );
  expect(written).toEqual([
    ['Quay', '1203.50', '2026-04'],
    ['Cable', 'not-available', 'not-available'],
    ['Together', '1203.50', ''],
  ]);
  expect(exhibit.rows.map(({ total }) => total)).toEqual([false, false, true]);
});
