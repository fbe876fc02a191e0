import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFindings } from '../../src/brief/index.js';
import { Report } from '../../src/diagnostics/report.js';
import type { Choropleth, MapExhibit } from '../../src/model/exhibit.js';
import { rendered } from './setting.js';

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-map-'));
writeFileSync(join(folder, 'paper.md'), 'A paper\n');
writeFileSync(
  join(folder, 'shares.csv'),
  'pays;part\nMaroc;1\nDZ;2,5\nMali;\nTUN;4\n'.replace('Maroc', 'Morocco'),
);

function map(lines: string): MapExhibit {
  const report = new Report();
  const text = `paper: paper.md\nexhibits:\n  one:\n    map: { fit: [Morocco] }\n    source: I.1\n${lines}`;
  const findings = parseFindings(text, join(folder, 'findings.yaml'), report);
  expect(rendered(report)).toBe('');
  return findings!.exhibits.get('one') as MapExhibit;
}

function choropleth(lines: string): Choropleth {
  return map(`    choropleth: { heading: Shares, source: I.2, ${lines} }`).choropleth!;
}

describe('places', () => {
  it('are found by name, or told by their position', () => {
    const { places, fromGazetteer } = map(
      '    places: [Rabat, { name: Dakhla, country: Western Sahara, mark: port }, { label: { en: Quay, fr: Quai }, at: [1, 2] }]',
    );
    expect(fromGazetteer).toBe(true);
    expect(places).toMatchObject([
      { name: 'Rabat', mark: 'capital', at: [-6.83255, 34.01325], label: { byLanguage: { ar: 'الرباط' } } },
      { name: 'Dakhla', mark: 'port', at: [-15.95798, 23.68477] },
      { name: 'Quay', mark: 'city', at: [1, 2], label: { byLanguage: { fr: 'Quai' } } },
    ]);
  });

  it('that give their positions need no gazetteer', () => {
    expect(map('    places: [{ label: Quay, at: [1, 2] }]').fromGazetteer).toBe(false);
  });

  it('may be called otherwise in one language', () => {
    const [place] = map('    places: [{ name: Algiers, label: { fr: Alger la Blanche } }]').places;
    expect(place?.label.byLanguage).toMatchObject({ '*': 'Algiers', fr: 'Alger la Blanche', ar: 'الجزائر' });
  });
});

describe('lines', () => {
  it('run through positions and places, and look as they are asked to', () => {
    const { routes, arcs } = map(
      [
        '    places: [{ label: Quay, at: [1, 2] }]',
        '    routes: [{ heading: A, text: B, via: [Quay, [3, 4], Rabat], style: dotted, arrow: both, curved: false, label: Along, source: I.3 }]',
        '    arcs: [{ heading: C, text: D, from: Quay, to: [Rabat, { name: Dakhla, country: EH }] }]',
      ].join('\n'),
    );
    expect(routes[0]).toMatchObject({
      via: [
        [1, 2],
        [3, 4],
        [-6.83255, 34.01325],
      ],
      style: 'dotted',
      arrow: 'both',
      curved: false,
    });
    expect(arcs[0]).toMatchObject({ style: 'solid', arrow: 'end', from: { name: 'Quay' } });
    expect(arcs[0]?.to.map(({ name }) => name)).toEqual(['Rabat', 'Dakhla']);
  });

  it('are dashed curves with an arrow where nothing is said', () => {
    const [route] = map('    routes: [{ heading: A, text: B, via: [[1, 2], [3, 4]] }]').routes;
    expect(route).toMatchObject({ style: 'dashed', arrow: 'end', curved: true, indicative: false });
  });
});

describe('circles', () => {
  it('stand on places of the map, on countries, on cities, in that order', () => {
    const { symbols } = map(
      '    places: [{ label: Niger, at: [5, 4] }]\n    symbols: { data: { Niger: 1, Mali: 2, Lagos: 3 }, heading: Numbers, source: I.2 }',
    );
    expect(symbols?.values).toMatchObject([
      { on: { name: 'Niger', at: [5, 4] }, value: 1 },
      { on: { country: '466' }, value: 2 },
      { on: { name: 'Lagos' }, value: 3 },
    ]);
  });
});

describe('classes of values', () => {
  it('by breaks take what reaches their lower end and not their upper one', () => {
    const { classes } = choropleth(
      'values: { Morocco: 1, Algeria: 2, Mali: 2.9, Niger: 3, Libya: null }, breaks: [2, 3]',
    );
    expect(classes).toEqual([
      { below: 2, countries: ['504'], found: [1, 1] },
      { least: 2, below: 3, countries: ['012', '466'], found: [2, 2.9] },
      { least: 3, countries: ['562'], found: [3, 3] },
    ]);
  });

  it('are equally wide, with ends that can be read', () => {
    const { classes } = choropleth('values: { Morocco: 0, Algeria: 10, Mali: 3 }, classes: 3, method: equal');
    expect(classes.map(({ least, below }) => [least, below])).toEqual([
      [undefined, 3.3],
      [3.3, 6.7],
      [6.7, undefined],
    ]);
  });

  it('come from a file as well, empty cells left out', () => {
    const { classes } = choropleth('csv: shares.csv, country: pays, value: part, classes: 3');
    expect(classes.map(({ countries }) => countries)).toEqual([['504'], ['012'], ['788']]);
  });

  it('hold each country once, in order, none of them empty, whatever the values', () => {
    const countries = ['MA', 'DZ', 'ML', 'NE', 'LY', 'TN', 'SN', 'GH', 'NG', 'TD'];
    const value = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 6, maxLength: 10 }),
        fc.integer({ min: 3, max: 6 }),
        (values, count) => {
          fc.pre(new Set(values).size >= count);
          const written = values.map((each, index) => `${countries[index]}: ${each}`).join(', ');
          const { classes } = choropleth(`values: { ${written} }, classes: ${count}`);
          expect(classes.length).toBe(count);
          expect(classes.flatMap((each) => each.countries).length).toBe(values.length);
          classes.slice(1).forEach(({ found }, index) => {
            expect(found![0]).toBeGreaterThan(classes[index]!.found![1]);
          });
        },
      ),
      { numRuns: 40, seed: 3 },
    );
  });
});
