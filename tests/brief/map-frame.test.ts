import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFindings } from '../../src/brief/index.js';
import { Report } from '../../src/diagnostics/report.js';
import type { MapExhibit } from '../../src/model/exhibit.js';
import { plainFrame } from '../../src/model/map-frame.js';
import { project, rendered } from './setting.js';

const file = join(project.root, 'findings.yaml');

function read(frame: string, country = 'Morocco'): { readonly map: MapExhibit; readonly said: string } {
  const report = new Report();
  const category = `{ heading: One, countries: [${country}], text: Text, source: I.1 }`;
  const text = `paper: paper.md\nexhibits:\n  region:\n    map: ${frame}\n    categories: [${category}]\n`;
  const map = parseFindings(text, file, report)?.exhibits.get('region');
  if (map?.kind !== 'map') throw new Error(rendered(report));
  return { map, said: rendered(report) };
}

describe('the frame of a map', () => {
  it('may be left to the map', () => {
    for (const frame of ['{}', '{ fit: auto }']) {
      const { map, said } = read(frame);
      expect(said).toBe('');
      expect(map.fit).toEqual([]);
      expect(map.frame).toEqual(plainFrame);
      expect(map.pointOfView).toBe('un');
    }
  });

  it('has a box, also over the date line, a projection, and what stands on it', () => {
    const { map } = read(
      '{ box: [170, -25, -170, -10], projection: mercator, inset: globe, scale-bar: false, line-of-separation: true }',
    );
    expect(map.frame).toEqual({
      box: { west: 170, south: -25, east: -170, north: -10 },
      projection: 'mercator',
      inset: 'globe',
      scaleBar: false,
      lineOfSeparation: true,
      labels: [],
    });
  });

  it('says of labels whether, where and in which words', () => {
    const { map } = read(
      '{ fit: Mali, labels: { Mauritania: none, LBY: always, Niger: { at: [9, 17], text: { en: N., fr: N } } } }',
    );
    expect(map.fit).toEqual(['Mali']);
    expect(map.frame.labels).toMatchObject([
      { country: 'Mauritania', show: 'none' },
      { country: 'LBY', show: 'always' },
      { country: 'Niger', at: [9, 17], text: { byLanguage: { en: 'N.', fr: 'N' } } },
    ]);
  });

  it('warns of coloured ground in dispute, unless the point of view is chosen', () => {
    for (const country of [
      'Israel',
      'Syria',
      'Palestine',
      'Sudan',
      'South Sudan',
      'Russia',
      'Ukraine',
      'Serbia',
      'Kosovo',
    ]) {
      expect(read('{ fit: auto }', country).said, country).toMatch(
        /warning\[ground-disputed\]: .* is coloured, and .*disputed/,
      );
      expect(read('{ fit: auto, point-of-view: un }', country).said, country).toBe('');
    }
    for (const country of ['China', 'Taiwan', 'India', 'Pakistan', 'Somalia', 'Cyprus'])
      expect(read('{}', country).said, country).toMatch(/ground-disputed/);
    expect(read('{}', 'Mali').said).toBe('');
  });
});
