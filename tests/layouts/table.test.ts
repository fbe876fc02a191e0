import { describe, expect, test } from 'vitest';
import type { SceneSlide, TableCell } from '../../src/model/scene.js';
import { textWidth } from '../../src/typography/measure.js';
import { composed, expectSound, sizesIn, type Tried, tableIn, themes, wordsOf } from './tried-slides.js';

const storyline =
  '  - { layout: table, kicker: Data, exhibit: long, judgement: We take note, because: the data say so }';

interface Shape {
  readonly columns?: string;
  readonly row?: (index: number) => string;
}

function exhibit(count: number, { columns, row }: Shape = {}): string {
  const header =
    columns ?? '[What, { label: Hours at berth, type: number }, { label: Since, type: date }, Remark]';
  const cells = row ?? ((index) => `Row ${index}, '${index * 37}', 2024-05, A remark on row ${index}`);
  const rows = Array.from({ length: count }, (_, index) => `      - { cells: [${cells(index + 1)}] }`);
  return [
    '  long:',
    `    table: ${header}`,
    '    rows:',
    ...rows,
    '    message: The rows tell how long each ship lies at berth',
    "    source: '1.1'",
  ].join('\n');
}

/** The words of each body row of a slide's table. */
function rowsOf(slide: SceneSlide): string[] {
  return tableIn(slide)
    .rows.slice(1)
    .map(({ cells }) => wordsOf(cells[0]!));
}

function headerOf(slide: SceneSlide): string[] {
  return tableIn(slide).rows[0]!.cells.map(wordsOf);
}

function expectEveryRow({ scene }: Tried, count: number): void {
  const expected = Array.from({ length: count }, (_, index) => `Row ${index + 1}`);
  expect(scene.slides.flatMap(rowsOf)).toEqual(expected);
}

describe.each(themes)('a table in %s', (theme) => {
  test.each([
    1, 3, 8, 14, 100,
  ])('of %i rows keeps each once and in order, under one header, in one type', async (count) => {
    const tried = await composed({ theme, storyline, exhibits: exhibit(count) });
    expectSound(tried);
    expectEveryRow(tried, count);
    const { slides } = tried.scene;
    const lengths = slides.map((slide) => rowsOf(slide).length);
    // The last slide of a long table may end earlier, as it holds the judgement too.
    const full = count > 14 ? lengths.slice(0, -1) : lengths;
    expect(Math.max(...full) - Math.min(...full)).toBeLessThanOrEqual(count > 14 ? 3 : 1);
    expect(lengths.at(-1)).toBeLessThanOrEqual(Math.max(...full));
    for (const slide of slides) {
      expect(headerOf(slide)).toEqual(['What', 'Hours at berth', 'Since', 'Remark']);
      expect(tableIn(slide).columns).toEqual(tableIn(slides[0]!).columns);
      expect(sizesIn(tableIn(slide).rows[1]!.cells[0]!)).toEqual(
        sizesIn(tableIn(slides[0]!).rows[1]!.cells[0]!),
      );
    }
    const judged = slides.filter((slide) => slide.elements.some((one) => one.id === 'Judgement'));
    expect(judged).toEqual([slides.at(-1)]);
  }, 60_000);

  test('of eight columns with German compounds breaks no word', async () => {
    const tried = await composed({
      theme,
      storyline,
      exhibits: exhibit(9, {
        columns:
          '[Vorhaben, { label: Verteidigungsausgaben, type: number }, { label: Zeitraum, type: date }, Land, { label: Anteil, type: number }, Bemerkungen, Quelle, Stand]',
        row: (index) =>
          `Beschaffungsvorhaben ${index}, '${index * 17}', 2021–2025, Marokko, '${index} %', Sicherheitszusammenarbeit mit Nachbarstaaten, Bericht, vorläufig`,
      }),
    });
    expectSound(tried);
    const { columns, box, rows } = tableIn(tried.scene.slides[0]!);
    expect(columns).toHaveLength(8);
    expect(columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(box.w, 6);
    expect(rows.length).toBeGreaterThan(4);
    expect(tried.scene.slides.flatMap(rowsOf)).toHaveLength(9);
  }, 60_000);
});

describe('a table', () => {
  test('that is short is set larger than one that is long', async () => {
    const sizes = [];
    for (const count of [3, 8, 100]) {
      const { scene } = await composed({ storyline, exhibits: exhibit(count) });
      sizes.push(sizesIn(tableIn(scene.slides[0]!).rows[1]!.cells[0]!)[0]!);
    }
    expect(sizes[0]).toBeGreaterThan(sizes[1]!);
    expect(sizes[1]).toBeGreaterThan(sizes[2]!);
  }, 60_000);

  test('ends numbers where others end, and starts text and dates where others start', async () => {
    const { scene } = await composed({ storyline, exhibits: exhibit(3) });
    for (const { cells } of tableIn(scene.slides[0]!).rows) {
      expect(cells.map((cell) => cell.paragraphs[0]!.align)).toEqual([
        undefined,
        'end',
        undefined,
        undefined,
      ]);
    }
  });

  test('tells the row of the message apart by weight, ground and rules, and marks the rows of entities', async () => {
    const exhibits = [
      '  long:',
      '    table: [Ship, Share]',
      '    rows:',
      '      - { cells: [Ferries, Most] }',
      '      - { cells: [Freighters, Some], highlight: true }',
      '      - { cells: [Others, Few] }',
      '    message: The rows tell who lies at berth',
      "    source: '1.1'",
    ].join('\n');
    const { scene } = await composed({ storyline, exhibits });
    const slide = scene.slides[0]!;
    const [, ferries, freighters, others] = tableIn(slide).rows;
    const bold = (row = ferries): unknown[] =>
      row!.cells.map((cell) => cell.paragraphs[0]!.runs[0]!.style.bold);
    expect(bold(freighters)).toEqual([true, true]);
    expect(bold(others)).toEqual([undefined, undefined]);
    expect(freighters!.cells.every((cell) => cell.fill?.color === 'wash')).toBe(true);
    expect(others!.cells.every((cell) => cell.fill === undefined)).toBe(true);
    const [above, below, last] = [ferries, freighters, others].map((row) => row!.cells[0]!.rule!.width);
    expect(above).toBeGreaterThan(last!);
    expect(below).toBeGreaterThan(last!);
    const marks = slide.elements.filter((one) => one.id.endsWith('mark'));
    expect(marks.map((one) => one.kind === 'shape' && one.fill?.color)).toEqual(['accent1', 'accent2']);
  });

  test('with a row taller than a slide is refused, and the other rows still have their slides', async () => {
    const much = 'A remark that goes on and on about the same ship. '.repeat(110).trim();
    const { said, scene } = await composed({
      storyline,
      exhibits: exhibit(5, {
        columns: '[What, Remark]',
        row: (index) => `Row ${index}, ${index === 3 ? much : 'Short'}`,
      }),
    });
    expect(said.map((one) => one.code)).toContain('text-overflow');
    expect(scene.slides.flatMap(rowsOf)).toEqual(['Row 1', 'Row 2', 'Row 3', 'Row 4', 'Row 5']);
  }, 60_000);
});

const estimate = [
  '  long:',
  '    table:',
  '      - Item',
  '      - { label: Cost, type: number, unit: EUR m, highlight: true }',
  '      - { label: Due, type: date }',
  '    rows:',
  '      - cells: [Converters, 6.4, 2027-12]',
  '      - cells: [Cable, 1203.85, 2026-04/2026-12]',
  '      - cells: [Quay, -25, 2026-02-03]',
  '      - { cells: [Reserve, ~, ~], highlight: Due }',
  "      - { cells: [Together, 1185.25, ''], total: true }",
  '    message: The rows tell what each part of it costs',
  "    source: '1.1'",
].join('\n');

describe('the cells of a table', () => {
  const rowWords = (slide: SceneSlide): string[][] =>
    tableIn(slide).rows.map(({ cells }) => cells.map(wordsOf));

  test('print numbers and dates as the language has them, a dash for what is not available', async () => {
    const { scene, said } = await composed({ storyline, exhibits: estimate });
    expect(said).toEqual([]);
    expect(rowWords(scene.slides[0]!)).toEqual([
      ['Item', 'Cost, EUR m', 'Due'],
      ['Converters', '6.4', 'Dec 2027'],
      ['Cable', '1,203.85', 'Apr 2026 – Dec 2026'],
      ['Quay', '−25', '3 Feb 2026'],
      ['Reserve', '–', '–'],
      ['Together', '1,185.25', ''],
    ]);
    expect(tableIn(scene.slides[0]!).alt).toContain('A dash marks what is not available.');
    const french = await composed({ storyline, exhibits: estimate, language: 'fr' });
    expect(rowWords(french.scene.slides[0]!)[2]!.slice(1)).toEqual(['1 203,85', 'avr. 2026 – déc. 2026']);
  }, 60_000);

  test('stand with their decimal marks under each other, and claim no decimals that they were not given', async () => {
    const { scene } = await composed({ storyline, exhibits: estimate });
    const fonts = { heading: 'Georgia', body: 'Calibri' };
    /** Inches from the decimal mark, or from where it would be, to the end of the column. */
    const toEnd = ({ paragraphs, padding }: TableCell): number => {
      const [run] = paragraphs[0]!.runs;
      const mark = run!.text.indexOf('.');
      const decimals = mark < 0 ? '' : run!.text.slice(mark);
      return (padding.end ?? padding.x) + (decimals === '' ? 0 : textWidth(decimals, run!.style, fonts));
    };
    const places = tableIn(scene.slides[0]!)
      .rows.slice(1)
      .map(({ cells }) => toEnd(cells[1]!));
    for (const place of places) expect(place).toBeCloseTo(places[0]!, 6);
  });

  test('are brought out by column, by cell and by total, each told by more than its ground', async () => {
    const { scene } = await composed({ storyline, exhibits: estimate });
    const { rows, namesRows, endsInTotal, striped } = tableIn(scene.slides[0]!);
    const bold = rows
      .slice(1)
      .map(({ cells }) => cells.map((cell) => cell.paragraphs[0]!.runs[0]!.style.bold === true));
    expect(bold).toEqual([
      [false, true, false],
      [false, true, false],
      [false, true, false],
      [false, true, true],
      [true, true, true],
    ]);
    expect(rows.every(({ cells }) => cells[1]!.fill?.color === 'wash')).toBe(true);
    expect(rows.map(({ cells }) => cells[2]!.fill?.color)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'wash',
      undefined,
    ]);
    expect(rows[4]!.cells[0]!.rule!.width).toBeGreaterThan(rows[3]!.cells[0]!.rule!.width);
    expect([namesRows, endsInTotal, striped]).toEqual([true, true, undefined]);
  });

  test('stand on stripes where the theme has them, with a deeper ground for what is brought out', async () => {
    const { scene } = await composed({ theme: 'civic', storyline, exhibits: estimate });
    const { rows, striped } = tableIn(scene.slides[0]!);
    expect(striped).toBe(true);
    expect(rows.map(({ cells }) => cells[0]!.fill?.color)).toEqual([
      undefined,
      undefined,
      'wash',
      undefined,
      'wash',
      undefined,
    ]);
    expect(rows.every(({ cells }) => cells[1]!.fill?.color === 'rule')).toBe(true);
  });
});

describe('a comparison', () => {
  test('too long for a slide goes on, each row once, under one header, in one type', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, index) => `      - { label: Row ${index + 1}, cells: [One of them, The other of them] }`,
    );
    const tried = await composed({
      storyline: '  - { layout: compare, kicker: Data, exhibit: sides }',
      exhibits: [
        '  sides:',
        '    compare: [Ferries, Freighters]',
        '    rows:',
        ...rows,
        '    message: The two kinds of ship differ in each respect',
        "    source: '1.1'",
      ].join('\n'),
    });
    expectSound(tried);
    expect(tried.scene.slides.length).toBeGreaterThan(1);
    expectEveryRow(tried, 30);
    for (const slide of tried.scene.slides) {
      expect(headerOf(slide)).toEqual(['', 'Ferries', 'Freighters']);
      expect(tableIn(slide).columns).toEqual(tableIn(tried.scene.slides[0]!).columns);
    }
  }, 60_000);
});
