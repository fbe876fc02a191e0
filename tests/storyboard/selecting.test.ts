import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadBrief } from '../../src/batch/load.js';
import { Report } from '../../src/diagnostics/report.js';
import { findProject } from '../../src/files/project.js';
import { layouts } from '../../src/layouts/index.js';
import type { AudienceSpec, SlideSpec } from '../../src/model/brief.js';
import type { Material } from '../../src/storyboard/material.js';
import { select } from '../../src/storyboard/select.js';
import { root } from '../project.js';

const report = new Report();
const loaded = loadBrief(join(root, 'briefs/roadmap.yaml'), findProject(root), report)!;
const at = { file: 'brief.yaml', line: 1, column: 1, length: 0 };

/** A brief of the given slides for one audience, over the findings of the worked example. */
function material(slides: Partial<SlideSpec>[], audience: Partial<AudienceSpec> = {}): Material {
  const none = { sections: [], tags: [], findings: [], slides: [] };
  const [model] = loaded.brief.audiences;
  return {
    ...loaded,
    layouts: new Map(layouts.map((layout) => [layout.name, layout])),
    audience: {
      ...model!,
      id: 'test',
      order: [],
      slides: new Map(),
      include: none,
      exclude: none,
      ...audience,
    },
    brief: {
      ...loaded.brief,
      slides: slides.map((slide) => ({
        id: slide.layout ?? 'findings',
        layout: 'key-findings',
        at,
        keyAt: {},
        references: [],
        tags: [],
        required: false,
        optional: false,
        only: [],
        ...slide,
      })),
    },
  };
}

function idsOf(from: Material): string[][] {
  const own = new Report();
  return select(from, own).slides.map((slide) => slide.findings.map((finding) => finding.id));
}

const filters = { sections: [], tags: [], findings: [], slides: [] };

describe('a selection of findings', () => {
  test('takes the most important of a section, in the order of the file where they matter alike', () => {
    const [first] = idsOf(material([{ findings: { at, sections: ['IV'], top: 3, again: false } }]));
    expect(first).toEqual(['sahel-vacuum', 'encirclement', 'algerian-reaction']);
  });

  test('does not tell the same finding twice unless it is asked to', () => {
    const selection = { at, sections: ['III'], top: 3 };
    const [first, second, third] = idsOf(
      material([
        { id: 'a', findings: { ...selection, again: false } },
        { id: 'b', findings: { ...selection, again: false } },
        { id: 'c', findings: { ...selection, again: true } },
      ]),
    );
    expect(first!.filter((id) => second!.includes(id))).toEqual([]);
    expect(third).toEqual(first);
  });

  test('by "body" leaves introduction and conclusion aside', () => {
    const [ids] = idsOf(
      material([{ findings: { at, sections: ['body'], tags: ['roadmap'], again: false } }]),
    );
    const sections = ids!.map((id) =>
      loaded.findings.findings
        .get(id)!
        .references.flatMap((one) => (one.kind === 'paper' ? [one.section] : [])),
    );
    expect(ids!.length).toBeGreaterThan(2);
    for (const own of sections)
      expect(own.some((section) => !['introduction', 'conclusion'].includes(section))).toBe(true);
    const [all] = idsOf(material([{ findings: { at, tags: ['roadmap'], again: false } }]));
    expect(all).toContain('roadmap');
    expect(ids).not.toContain('roadmap');
  });

  test('holds back exhibits and figures of what is excluded, too', () => {
    const slides = [
      { layout: 'cover' },
      { layout: 'chart', exhibits: [{ at, id: 'spending' }] },
      { layout: 'key-figures', figures: ['algeria-spending', 'us-share'] },
    ];
    const selection = select(material(slides, { exclude: { ...filters, sections: ['III'] } }), new Report());
    expect(selection.slides.map((slide) => slide.spec.layout)).toEqual(['cover', 'key-figures']);
    expect(selection.slides[1]!.figures.map((fact) => fact.id)).toEqual(['us-share']);
  });

  test('never gives an audience what it excludes, named or filtered, and says so', () => {
    const named = { at, ids: ['link-16', 'roadmap', 'top-importer'].map((id) => ({ id, at })), again: false };
    const own = new Report();
    const selection = select(
      material([{ findings: named }], { exclude: { ...filters, tags: ['operations'] } }),
      own,
    );
    expect(selection.slides[0]!.findings.map((finding) => finding.id)).toEqual(['roadmap', 'top-importer']);
    expect(selection.leftOut).toContainEqual({ kind: 'finding', id: 'link-16', reason: 'excluded' });
  });

  test('narrowed by an audience’s include takes only what it names', () => {
    const [ids] = idsOf(
      material([{ findings: { at, top: 6, again: false } }], { include: { ...filters, tags: ['minerals'] } }),
    );
    for (const id of ids!) expect(loaded.findings.findings.get(id)!.tags).toContain('minerals');
  });
});

test('an audience that is left with no slide is an error', () => {
  const own = new Report();
  select(material([{ layout: 'cover' }], { exclude: { ...filters, slides: ['cover'] } }), own);
  expect(own.entries.map((entry) => entry.code)).toEqual(['nothing-selected']);
});

describe('a slide', () => {
  test('for others only is not shown, unless the audience orders it', () => {
    const slides = [{ layout: 'cover' }, { id: 'secret', layout: 'sources', only: ['others'] }];
    expect(select(material(slides), new Report()).slides.map((slide) => slide.spec.id)).toEqual(['cover']);
    const ordered = material(slides, { order: [{ id: 'secret', at }] });
    const selection = select(ordered, new Report());
    expect(selection.slides.map((slide) => slide.spec.id)).toEqual(['secret']);
    expect(selection.leftOut).toEqual([{ kind: 'slide', id: 'cover', reason: 'not-in-order' }]);
  });

  test('whose selection finds too little is an error with a hint, or left out where it is optional', () => {
    const findings = { at, tags: ['no-such-tag'], again: false };
    const strict = new Report();
    select(material([{ findings }]), strict);
    expect(strict.entries.map((entry) => entry.code)).toEqual(['nothing-selected']);
    const lenient = new Report();
    const selection = select(material([{ layout: 'cover' }, { id: 'x', findings, optional: true }]), lenient);
    expect(lenient.entries).toEqual([]);
    expect(selection.leftOut).toEqual([{ kind: 'slide', id: 'x', reason: 'nothing-selected' }]);
  });

  test('asking for an exhibit of another kind is told which layout shows it', () => {
    const own = new Report();
    select(material([{ layout: 'chart', exhibits: [{ at, id: 'theatre' }] }]), own);
    expect(own.entries[0]).toMatchObject({ code: 'exhibit-kind', hint: 'use layout: map' });
  });
});
