import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuildResult, build, check } from '../../src/batch/build.js';
import { loadBrief } from '../../src/batch/load.js';
import { Report } from '../../src/diagnostics/report.js';
import { findProject } from '../../src/files/project.js';
import { change, copyOfWorkedExample, root, temporaryFolder } from '../project.js';

const audiences = ['ministers', 'flash', 'defence-staff', 'parliament', 'energy-and-minerals', 'press'];

describe('the worked example', () => {
  let result: BuildResult;
  let out: string;

  beforeAll(async () => {
    out = mkdtempSync(join(tmpdir(), 'briefdeck-'));
    result = await build({ briefs: ['roadmap'], cwd: root, out });
  }, 120_000);

  afterAll(() => rmSync(out, { recursive: true, force: true }));

  test('builds without an error or a warning', () => {
    expect(result.diagnostics).toEqual([]);
    expect(result.ok).toBe(true);
  });

  test('makes a deck of 5 to 20 slides for each of six audiences', () => {
    expect(result.decks.map((deck) => deck.audience)).toEqual(audiences);
    for (const deck of result.decks) {
      expect(deck.slides).toBeGreaterThanOrEqual(5);
      expect(deck.slides).toBeLessThanOrEqual(20);
      expect(existsSync(join(out, 'roadmap', `${deck.audience}.pptx`))).toBe(true);
    }
  });

  test('no two audiences share 70 % of their titles', () => {
    for (const a of result.decks) {
      for (const b of result.decks) {
        if (a === b) continue;
        const shared = a.titles.filter((title) => b.titles.includes(title)).length;
        expect(shared / a.titles.length, `${a.audience} and ${b.audience}`).toBeLessThan(0.7);
      }
    }
  });

  test('holds a trace in each deck, a small part of the file', () => {
    for (const { file, slides } of result.decks) {
      const deck = readFileSync(file!);
      const part = unzipSync(deck)['customXml/item1.xml']!;
      expect(strFromU8(part).match(/<slide /g)).toHaveLength(slides);
      expect(part.length).toBeLessThan(8_000 * slides);
      expect(deflateSync(part).length / deck.length, file).toBeLessThan(0.05);
    }
  });

  test('titles are unique within a deck', () => {
    for (const deck of result.decks) expect(new Set(deck.titles).size).toBe(deck.titles.length);
  });

  test('is spoken within its minutes and uses more than half of them', () => {
    for (const deck of result.decks) {
      expect(deck.spokenSeconds).toBeLessThanOrEqual(60 * deck.minutes);
      expect(deck.spokenSeconds, deck.audience).toBeGreaterThan(30 * deck.minutes);
    }
  });

  test('the deck that is fitted to its minutes says what it left out', async () => {
    const project = copyOfWorkedExample();
    change(project, 'briefs/roadmap.yaml', '    minutes: 5\n', '    minutes: 4\n');
    // What the cover and its speaker say of the minutes is held against them.
    change(project, 'briefs/roadmap.yaml', 'roadmap, in five minutes', 'roadmap, in four minutes');
    change(project, 'briefs/roadmap.yaml', 'say: Five minutes on', 'say: Four minutes on');
    const { decks } = await check({ cwd: project, audiences: ['flash'] });
    const dropped = decks[0]?.leftOut.filter((one) => one.reason === 'minutes').map((one) => one.id);
    expect(dropped).toEqual(['sahara']);
  });

  test('every slide has a title placeholder, notes with evidence, and its handling', () => {
    for (const audience of audiences) {
      const parts = unzipSync(readFileSync(join(out, 'roadmap', `${audience}.pptx`)));
      const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
      const marking = { press: 'Public', 'defence-staff': 'Restricted' }[audience] ?? 'Internal';
      for (const name of slides) {
        const xml = strFromU8(parts[name]!);
        expect(xml, name).toContain('<p:ph type="title"/>');
        expect(xml.toLowerCase(), name).toContain(marking.toLowerCase());
      }
      const notes = Object.keys(parts).filter((name) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name));
      expect(notes.length).toBe(slides.length);
      const pages = notes.map((name) => strFromU8(parts[name]!));
      expect(
        pages.some((page) => /Digest of §I+V?\u00a0¶\d/.test(page)),
        audience,
      ).toBe(true);
    }
  });

  test('a second build gives the same bytes', async () => {
    const again = temporaryFolder();
    await build({ briefs: ['roadmap'], audiences: ['press', 'ministers'], cwd: root, out: again });
    for (const audience of ['press', 'ministers']) {
      const file = join('roadmap', `${audience}.pptx`);
      expect(readFileSync(join(again, file)).equals(readFileSync(join(out, file)))).toBe(true);
    }
  }, 60_000);
});

describe('changing the worked example', () => {
  test('one audience, one finding and one notes template change what they should', async () => {
    const project = copyOfWorkedExample();
    change(
      project,
      'briefs/roadmap.yaml',
      'title: Morocco is now a regional actor with',
      'title: Morocco counts as a regional actor with',
    );
    change(
      project,
      'assets/papers/suliman-2026/findings.yaml',
      'claim: The gap to watch is efficiency, not volume',
      'claim: Efficiency is the gap to watch',
    );
    change(project, 'templates/notes/talking-points.hbs', 'SAY\n', 'SPEAK\n');
    const result = await build({ cwd: project, audiences: ['flash', 'ministers'] });
    expect(result.diagnostics).toEqual([]);
    const text = (audience: string): string =>
      Object.entries(unzipSync(readFileSync(join(project, 'out/roadmap', `${audience}.pptx`))))
        .filter(([name]) => /slides\/slide|notesSlides\/notesSlide/i.test(name))
        .map(([, bytes]) => strFromU8(bytes))
        .join('\n');
    expect(text('flash')).toContain('Morocco counts as');
    expect(text('ministers')).toContain('Efficiency is the gap to watch');
    expect(text('ministers')).toContain('SPEAK');
    expect(text('ministers')).not.toContain('>SAY<');
  }, 60_000);

  test('mistakes in several files are reported at once, with their places, and nothing is written', async () => {
    const project = copyOfWorkedExample();
    change(
      project,
      'assets/papers/suliman-2026/findings.yaml',
      'standing: reported\n    source: I.3',
      'standing: reported\n    source: I.9',
    );
    change(project, 'briefs/roadmap.yaml', 'exhibit: history', 'exhibit: histroy');
    const result = await build({ cwd: project, audiences: ['ministers'] });
    expect(result.decks).toEqual([]);
    expect(result.ok).toBe(false);
    const codes = result.diagnostics.map((one) => one.code);
    expect(codes).toContain('exhibit-unknown');
    expect(codes).toContain('reference-unknown');
    for (const one of result.diagnostics) expect(one.at?.line, one.message).toBeGreaterThan(0);
    expect(existsSync(join(project, 'out'))).toBe(false);
  }, 60_000);

  test('check writes nothing', async () => {
    const project = copyOfWorkedExample();
    const result = await check({ cwd: project, audiences: ['press'] });
    expect(result.ok).toBe(true);
    expect(existsSync(join(project, 'out'))).toBe(false);
  }, 60_000);
});

test('what an audience excludes is nowhere in its file, its notes included', async () => {
  const out = temporaryFolder();
  await build({ briefs: ['roadmap'], audiences: ['press'], cwd: root, out });
  const parts = unzipSync(readFileSync(join(out, 'roadmap/press.pptx')));
  const text = Object.entries(parts)
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n');
  expect(text).not.toMatch(/surveillance and reconnaissance/i);
}, 60_000);

test('what the worked example says is within the forms that readers of decks expect', () => {
  const report = new Report();
  const loaded = loadBrief(join(root, 'briefs/roadmap.yaml'), findProject(root), report)!;
  expect(report.entries).toEqual([]);
  const sections = loaded.paper.sections.map((section) => [section.id, section.paragraphs.length]);
  expect(sections).toEqual([
    ['introduction', 1],
    ['I', 3],
    ['II', 5],
    ['III', 4],
    ['IV', 4],
    ['conclusion', 2],
  ]);
  expect(loaded.findings.findings.size).toBeGreaterThanOrEqual(20);
  const covered = new Set(
    [...loaded.findings.findings.values()].flatMap((finding) =>
      finding.references.flatMap((one) => (one.kind === 'paper' ? [one.section] : [])),
    ),
  );
  expect([...covered].sort()).toEqual(['I', 'II', 'III', 'IV', 'conclusion', 'introduction']);
});
