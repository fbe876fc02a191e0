import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.js';
import type { TableContent } from '../../src/exhibits/tables/content.js';
import { settingOf } from '../../src/exhibits/tables/setting.js';
import { table } from '../../src/exhibits/tables/table.js';
import { entryList } from '../../src/layouts/parts/entry-list.js';
import { figureCells } from '../../src/layouts/parts/figure-cells.js';
import { figureRows } from '../../src/layouts/parts/figure-rows.js';
import { pillarColumns } from '../../src/layouts/parts/pillar-columns.js';
import { pillarRows } from '../../src/layouts/parts/pillar-rows.js';
import type { Sheet } from '../../src/layouts/sheet.js';
import type { Box, SceneElement, TextParagraph } from '../../src/model/scene.js';
import type { Text } from '../../src/model/wording.js';
import { readTheme } from '../../src/theme/theme.js';
import { measure } from '../../src/typography/measure.js';
import { Typesetter } from '../../src/typography/typesetter.js';

const at = { file: 'brief.yaml', line: 1, column: 1, length: 0 };
const slate = fileURLToPath(new URL('../../templates/themes/slate.yaml', import.meta.url));
const theme = readTheme('slate', slate, new Report())!;
const body: Box = { x: 0.7, y: 2, w: 11.933, h: 4.6 };

/** Words that a German ministry writes, none of which may be parted without a hyphen. */
const compounds = [
  'Rüstungskontrolle',
  'Grenzüberwachung',
  'Verteidigungshaushalt',
  'Sicherheitspolitik',
  'Rohstoffabkommen',
  'Bündnisverteidigung',
];
const worded = (text: string): Text => ({ runs: [{ text, provenance: { kind: 'written' } }], at });
const entries = compounds.map((word) => ({
  heading: worded(word),
  text: worded(`Die ${word} folgt dem Landesverteidigungsplan und der Haushaltsgesetzgebung`),
  references: [],
}));
const figures = compounds.map((word) => ({
  fact: word,
  value: worded('rund 1.250 Millionen'),
  label: worded(`${word} nach Haushaltsgesetzgebung`),
  references: [],
}));

function sheet(report: Report): Sheet {
  const type = new Typesetter(theme, 'de', report, { slide: 's', audience: 'a', at });
  const known = { type, gutter: 0.3, neutrals: ['deep'], storyboard: { language: 'en' } };
  return known as unknown as Sheet;
}

/** Each text with the width that it is set in, inches. */
function setTexts(elements: readonly SceneElement[]): [readonly TextParagraph[], number][] {
  return elements.flatMap((element): [readonly TextParagraph[], number][] => {
    if (element.kind === 'text') return [[element.paragraphs, element.box.w]];
    if (element.kind !== 'table') return [];
    return element.rows.flatMap(({ cells }) =>
      cells.map(({ paragraphs, padding }, column): [readonly TextParagraph[], number] => [
        paragraphs,
        element.columns[column]! - 2 * padding.x,
      ]),
    );
  });
}

/** A comparison's table, its columns of given widths, in inches. */
function drawn(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  box: Box,
  { type }: Sheet,
): readonly SceneElement[] {
  const columns = headings.map((heading, index) => ({
    heading,
    type: 'text' as const,
    width: widths[index]!,
  }));
  const content: TableContent = {
    id: 'Table',
    alt: 'Table',
    look: 'banded',
    columns,
    rows: rows.map((cells) => ({ cells })),
  };
  const plan = { content, box };
  return table(plan, settingOf([plan], type), type);
}

const narrow: Box = { ...body, w: 2.4 };
const compose: Readonly<Record<string, (sheet: Sheet) => readonly SceneElement[]>> = {
  'three pillars in columns': (one) => pillarColumns(one, entries.slice(0, 3), body).place(),
  'four pillars in rows': (one) => pillarRows(one, entries.slice(0, 4), body),
  'a narrow list': (one) =>
    entryList(
      one,
      entries.slice(0, 3).map((entry) => ({ ...entry, color: undefined, mark: 'none' })),
      narrow,
    ).elements,
  'six figures in a grid': (one) => figureCells(one, figures, body),
  'three figures in rows': (one) => figureRows(one, figures.slice(0, 3), body),
  'a table of five columns': (one) =>
    drawn(compounds.slice(0, 5), [compounds.slice(1)], Array<number>(5).fill(body.w / 5), body, one),
};

test('a table that is too tall says by how many characters', () => {
  const sentence = 'Haushalt und Beschaffung folgen einem Plan, den beide Kammern im Herbst beraten';
  const tall = (report: Report, fewer: number) =>
    drawn(
      ['A', 'B'],
      Array.from({ length: 8 }, (_, index) => [
        `Zeile ${index + 1}`,
        index === 0 ? `${sentence} ${sentence} ${sentence} ${sentence}`.slice(0, 319 - fewer) : 'Plan',
      ]),
      [2, 2.4],
      { ...body, w: 4.4, h: 4.2 },
      sheet(report),
    );
  const report = new Report();
  tall(report, 0);
  const told = Number(/about (\d+) characters/.exec(report.entries[0]?.hint ?? '')?.[1]);
  expect(told).toBeGreaterThan(20);
  const [less, more] = [new Report(), new Report()];
  tall(less, Math.floor(told * 0.85));
  tall(more, Math.ceil(told * 1.15));
  expect(less.entries).toHaveLength(1);
  expect(more.entries).toEqual([]);
});

describe('German compounds in narrow columns', () => {
  test.each(Object.keys(compose))('%s: stand whole, in a smaller step where that is needed', (name) => {
    const report = new Report();
    const texts = setTexts(compose[name]!(sheet(report)));
    expect(texts.length).toBeGreaterThan(2);
    expect(report.entries).toEqual([]);
    for (const [paragraphs, width] of texts) {
      expect(measure(paragraphs, width, theme.fonts).broken).toEqual([]);
    }
  });

  test('columns that cannot hold a word say so, and rows hold it', () => {
    const report = new Report();
    const five = entries.slice(0, 5);
    expect(pillarColumns(sheet(report), entries.slice(0, 3), body).whole).toBe(true);
    expect(pillarColumns(sheet(report), five, body).whole).toBe(false);
    pillarRows(sheet(report), five, body);
    expect(report.entries).toEqual([]);
  });

  test('a step that holds the words is taken before the largest that holds the lines', () => {
    const largest = (box: Box): number => {
      const [first] = setTexts(
        entryList(sheet(new Report()), [{ ...entries[2]!, color: undefined, mark: 'none' }], box).elements,
      );
      return first![0][0]!.runs[0]!.style.size;
    };
    expect(largest({ ...body, w: 4 })).toBe(20);
    expect(largest({ ...body, w: 1.9 })).toBeLessThan(18);
  });
});
