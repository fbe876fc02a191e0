import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFindings } from '../../src/brief/index.js';
import { Report } from '../../src/diagnostics/report.js';
import type { MapExhibit } from '../../src/model/exhibit.js';
import { map } from '../../src/storyboard/kinds/map.js';
import { Words } from '../../src/storyboard/words.js';

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-map-words-'));
writeFileSync(join(folder, 'paper.md'), 'A paper\n');

/** What a deck in a language is told of the names of a map's places. */
function remarks(places: string, language: string): string[] {
  const text = `paper: paper.md\nexhibits:\n  one:\n    map: { fit: [Morocco] }\n    source: I.1\n    places: ${places}`;
  const findings = parseFindings(text, join(folder, 'findings.yaml'), new Report())!;
  const report = new Report();
  map.word(findings.exhibits.get('one') as MapExhibit, new Words(findings, language, report, {}));
  return report.entries.map(({ code, message, at }) => `${at?.line}:${at?.column} ${code}: ${message}`);
}

describe('the names of places that the gazetteer knows in English only', () => {
  it('are told once for a map, with the place of the first', () => {
    expect(remarks('[Rabat, Settat, Mohammedia]', 'ar')).toEqual([
      '6:21 language-mixed: the gazetteer knows no names in "ar" for Settat, Mohammedia: they stand as it writes them',
    ]);
  });

  it('are no matter in English, nor where they are written for the language, nor where the author gives the position', () => {
    expect(remarks('[Settat]', 'en')).toEqual([]);
    expect(remarks('[{ name: Settat, label: { ar: سطات } }]', 'ar')).toEqual([]);
    expect(remarks('[{ label: Quay, at: [1, 2] }]', 'ar')).toEqual([]);
    expect(remarks('[Rabat]', 'ar')).toEqual([]);
  });
});
