import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { Report } from '../../src/diagnostics/report.js';
import { type Csv, csvColumn, csvNumber, csvNumbers, readCsv } from '../../src/files/csv.js';
import type { Place } from '../../src/model/place.js';

let folder: string;
let report: Report;
let at: Place;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-csv-'));
  report = new Report();
  at = { file: join(folder, 'findings.yaml'), line: 3, column: 8, length: 5 };
});

function read(bytes: string, name = 'a.csv'): Csv | undefined {
  writeFileSync(join(folder, name), bytes);
  return readCsv(name, report, at);
}

function texts(csv: Csv | undefined): string[][] | undefined {
  return csv?.rows.map(({ cells }) => cells.map(({ text }) => text));
}

function said(): string[] {
  return report.entries.map(
    ({ code, message, at: place }) => `${code} ${place?.line}:${place?.column} ${message}`,
  );
}

describe('reading a CSV file', () => {
  it('takes a byte order mark, line ends of any kind, quotes and empty lines', () => {
    const csv = read('\uFEFFcountry,"share, %"\r\nMorocco, 3.2\r\n\r\n"Côte d""Ivoire" ,"1\r\n2"\r\n');
    expect(csv?.headers).toEqual(['country', 'share, %']);
    expect(texts(csv)).toEqual([
      ['Morocco', '3.2'],
      ['Côte d"Ivoire', '1\n2'],
    ]);
    expect(report.entries).toEqual([]);
  });

  it('knows where each cell stands', () => {
    const csv = read('a,b\n\n"x\ny", 4\n5,6\n');
    expect(csv?.rows.map(({ line }) => line)).toEqual([3, 5]);
    expect(csv?.rows[0]?.cells[1]?.at).toMatchObject({ line: 4, column: 5, length: 1 });
    expect(csv?.rows[1]?.cells[1]?.at).toMatchObject({ line: 5, column: 3, length: 1 });
    expect(csv?.rows[1]?.cells[1]?.at.file).toBe(join(folder, 'a.csv'));
  });

  it('reads what spreadsheets of other countries write', () => {
    const csv = read('pays;part\nMaroc;1 234,5\n')!;
    expect(csvNumber(csv.rows[0]!.cells[1]!, csv, report)).toBe(1234.5);
    expect(texts(read('a\tb\n1\t2\n'))).toEqual([['1', '2']]);
  });

  it.each([
    [
      'a,b\n1,2,3\n4\n5,6\n',
      [
        'csv-form 2:1 this row has 3 cells; the headers are 2',
        'csv-form 3:1 this row has 1 cell; the headers are 2',
      ],
    ],
    ['a,,A\n1,2,3\n', ['csv-form 1:3 column 2 has no header', 'csv-form 1:4 two columns are headed "A"']],
    ['a,b\n1,"2\n3,4\n', ['csv-form 2:1 a quote is opened and never closed']],
    ['a,b\n1,2"3\n', ['csv-form 2:1 a quote stands inside a cell']],
    ['\n', ['csv-form 3:8 a.csv is empty']],
  ])('says what is wrong with %j', (bytes, expected) => {
    read(bytes);
    expect(said()).toEqual(expected);
  });

  it('leaves ragged rows out and reads the others', () => {
    expect(texts(read('a,b\n1,2,3\n5,6\n'))).toEqual([['5', '6']]);
  });

  it('reads nothing outside the project, not through a link either', () => {
    mkdirSync(join(folder, 'inner', 'briefs'), { recursive: true });
    writeFileSync(join(folder, 'a.csv'), 'a\n1\n');
    symlinkSync(join(folder, 'a.csv'), join(folder, 'inner', 'link.csv'));
    at = { ...at, file: join(folder, 'inner', 'findings.yaml') };
    for (const path of ['../a.csv', join(folder, 'a.csv'), 'link.csv']) {
      expect(readCsv(path, report, at)).toBeUndefined();
    }
    expect(said()).toEqual(
      ['../a.csv', join(folder, 'a.csv'), 'link.csv'].map(
        (path) => `file-outside 3:8 ${path} lies outside the project`,
      ),
    );
  });

  it('names the nearest column where there is none of this name', () => {
    const csv = read('iso,share\nMA,1\n')!;
    expect(csvColumn(csv, 'Share', report, at)).toBe(1);
    expect(csvColumn(csv, 'shares', report, at)).toBeUndefined();
    expect(report.entries[0]).toMatchObject({ code: 'csv-column', hint: 'did you mean `share`?' });
  });

  it('takes no guess at what is no number', () => {
    const csv = read('a\n"1,234"\n12%\n.5\n-2e3\n\n""\n')!;
    expect(csv.rows.map(({ cells }) => csvNumber(cells[0]!, csv, report))).toEqual([
      undefined,
      undefined,
      0.5,
      -2000,
    ]);
    expect(said()).toEqual(['csv-value 2:1 "1,234" is no number', 'csv-value 3:1 "12%" is no number']);
  });

  it('gives back what was written, whatever it is', () => {
    const cell = fc.stringMatching(/^[a-z",;\n é]{0,6}$/).map((text) => text.trim());
    const table = fc.array(fc.tuple(cell, cell), { maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
        const csv = read(['left,right', ...quoted].join('\n'));
        expect(texts(csv)).toEqual(
          rows.filter((row) => row.some((text) => text !== '')).map((row) => [...row]),
        );
      }),
      { numRuns: 60 },
    );
  });
});

it('a column of what are no numbers is told of cell by cell, then in one', () => {
  const csv = read(`name,cost\n${Array.from({ length: 9 }, (_, row) => `n${row},${row} km`).join('\n')}\n`);
  expect(csvNumbers(csv!, 1, report)).toEqual(Array(9).fill(undefined));
  expect(report.entries.map(({ message }) => message)).toEqual([
    '"0 km" is no number',
    '"1 km" is no number',
    '"2 km" is no number',
    '6 more cells under "cost" are no numbers',
  ]);
});
