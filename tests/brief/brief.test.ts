import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../src/brief/index.js';
import { Report } from '../../src/diagnostics/report.js';
import type { Brief } from '../../src/model/brief.js';
import { contextFor, project, rendered } from './setting.js';

const file = join(project.briefsFolder, 'harbours.yaml');

function read(text: string): Brief {
  const report = new Report();
  const brief = parseBrief(text, file, contextFor(report));
  expect(rendered(report)).toBe('');
  return brief!;
}

describe('a brief that extends a storyline', () => {
  const brief = read(`
extends: note
findings: ../findings.yaml
title: Harbours
slides:
  bottom-line: { title: { en: Dredge, fr: Draguer }, findings: { tag: depth } }
add:
  - { after: figures, id: costs, layout: chart, exhibit: costs, judgement: Dredge now, because: It silts }
  - { after: figures, layout: map, exhibit: { kind: map }, optional: true }
audiences:
  all: { minutes: 5 }
  crew: { extends: all, name: Crew }
`);

  it('has the slides of its templates as each of them and it change, drop and add', () => {
    expect(brief.slides.map((slide) => slide.id)).toEqual([
      'cover',
      'bottom-line',
      'figures',
      'costs',
      'map',
      'sources',
    ]);
    expect(brief.slides.map((slide) => slide.required)).toEqual([true, true, false, false, false, true]);
  });

  it('merges maps key by key, and keeps what it does not change', () => {
    const [, bottomLine] = brief.slides;
    expect(bottomLine?.findings).toMatchObject({ tags: ['depth'], top: 3, again: false });
    expect(bottomLine?.title?.byLanguage).toEqual({ en: 'Dredge', fr: 'Draguer' });
    expect(brief.subtitle?.byLanguage).toEqual({ '*': 'A note' });
  });

  it('points into the template for what stands there, and into itself for what it has changed', () => {
    const [, bottomLine] = brief.slides;
    expect(bottomLine?.at.file).toMatch(/base\.yaml$/);
    expect(bottomLine?.keyAt.title).toEqual({ file, line: 6, column: 18, length: 5 });
  });

  it('inherits audiences from the template, and one from another', () => {
    const [all, crew] = brief.audiences;
    expect(all).toMatchObject({ id: 'all', minutes: 5, name: { byLanguage: { '*': 'Everybody' } } });
    expect(crew).toMatchObject({ id: 'crew', minutes: 5, name: { byLanguage: { '*': 'Crew' } } });
    expect(crew).toMatchObject({
      language: 'en',
      theme: 'slate',
      notes: 'talking-points',
      handling: 'internal',
      fit: false,
      trace: true,
    });
  });

  it('is known by its file, and finds its findings from there', () => {
    expect(brief).toMatchObject({ id: 'harbours', findings: [join(project.root, 'findings.yaml')] });
  });
});

describe('a brief with a storyline of its own', () => {
  const brief = read(`
extends: note
findings: [../findings.yaml, ../findings.yaml]
title: Harbours
date: 2026-12-03
storyline:
  - layout: cover
  - { layout: bottom-line, findings: [silt, tide], judgement: Dredge now, because: It silts, source: '[charts]' }
  - { layout: key-findings, findings: { section: [IV, body, 2], tags: depth, standing: [assessed], top: 4, again: true } }
  - { layout: key-figures, figures: dredging, only: crew, tags: [money], priority: 2 }
audiences:
  crew:
    name: Crew
    minutes: 8
    exclude: { tag: operations, sections: Introduction, findings: [silt], slides: [key-figures] }
    order: [cover, bottom-line]
    meeting: { date: 2026-12-03, place: Port }
    point-of-view: de-facto
    trace: false
    slides:
      bottom-line: { judgement: Dredge later, so-what: It waits }
  guests:
    extends: crew
    name: Guests
    order: []
    slides:
      bottom-line: { title: For guests, source: I.1 }
`);

  it('replaces that of the template', () => {
    expect(brief.slides.map((slide) => slide.layout)).toEqual([
      'cover',
      'bottom-line',
      'key-findings',
      'key-figures',
    ]);
    expect(brief.findings).toHaveLength(1);
  });

  it('selects findings by id, in the order written, or by what they have', () => {
    const [, bottomLine, keyFindings, keyFigures] = brief.slides;
    expect(bottomLine?.findings?.ids?.map(({ id }) => id)).toEqual(['silt', 'tide']);
    expect(keyFindings?.findings).toMatchObject({
      sections: ['IV', 'body', '2'],
      tags: ['depth'],
      standings: ['assessed'],
      top: 4,
      again: true,
    });
    expect(keyFigures).toMatchObject({ figures: ['dredging'], only: ['crew'], tags: ['money'], priority: 2 });
  });

  it('an audience replaces single keys of a slide, and a judgement keeps its reason', () => {
    const override = brief.audiences.find(({ id }) => id === 'crew')?.slides.get('bottom-line');
    expect(override?.judgement?.text.byLanguage).toEqual({ '*': 'Dredge later' });
    expect(override?.judgement?.because.byLanguage).toEqual({ '*': 'It silts' });
    expect(override?.soWhat?.byLanguage).toEqual({ '*': 'It waits' });
    expect(Object.keys(override ?? {}).sort()).toEqual(['at', 'judgement', 'keyAt', 'soWhat']);
  });

  it('an audience that extends another merges its slides by id and key, and its lists replace', () => {
    const [inherited, crew, guests] = brief.audiences;
    expect(inherited?.id).toBe('all');
    const override = guests?.slides.get('bottom-line');
    expect(override?.title?.byLanguage).toEqual({ '*': 'For guests' });
    expect(override?.judgement?.text.byLanguage).toEqual({ '*': 'Dredge later' });
    expect(override?.references).toMatchObject([{ section: 'I', from: 1 }]);
    expect(crew?.order.map(({ id }) => id)).toEqual(['cover', 'bottom-line']);
    expect(guests?.order).toEqual([]);
    expect(guests?.exclude).toEqual({
      tags: ['operations'],
      sections: ['introduction'],
      findings: ['silt'],
      slides: ['key-figures'],
    });
    expect(guests).toMatchObject({
      pointOfView: 'de-facto',
      trace: false,
      meeting: { date: '2026-12-03' },
    });
  });
});
