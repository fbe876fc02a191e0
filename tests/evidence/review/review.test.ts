import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test, vi } from 'vitest';
import { accept } from '../../../src/batch/accept.js';
import { check } from '../../../src/batch/build.js';
import { renderDiagnostics } from '../../../src/diagnostics/render.js';
import type { Diagnostic } from '../../../src/model/diagnostic.js';
import { change, root, temporaryFolder } from '../../project.js';

// Each test checks its project several times, decks and all.
vi.setConfig({ testTimeout: 60_000 });

/** A paper of four paragraphs, findings and a brief; reviewed unless it is to have no lock. */
function project(lock: 'reviewed' | 'no lock' = 'reviewed'): string {
  const folder = temporaryFolder();
  cpSync(join(import.meta.dirname, 'project'), folder, { recursive: true });
  if (lock === 'reviewed') expect(accept({ cwd: folder }).ok).toBe(true);
  return folder;
}

function text(folder: string, file = 'briefdeck.lock'): string {
  return readFileSync(join(folder, file), 'utf8');
}

async function problems(folder: string): Promise<readonly Diagnostic[]> {
  return (await check({ cwd: folder })).diagnostics;
}

function rendered(folder: string, diagnostics: readonly Diagnostic[]): string {
  return renderDiagnostics(diagnostics, (file) => readFileSync(file, 'utf8'), { color: false, cwd: folder });
}

const silent = 'Fog signals fell silent in 2004, when receivers became cheap.';
const upkeep = 'Maintenance costs 2.4 million euros';

/** What may become of a paper or of findings after their review, and what of it is told. */
const changes: Readonly<Record<string, (folder: string) => void>> = {
  'other words': (folder) => {
    change(folder, 'paper.md', 'became cheap', 'had become small and cheap');
    change(folder, 'paper.md', 'three of them back, and had', 'three of them back and had');
  },
  'a paragraph put in': (folder) =>
    change(folder, 'paper.md', upkeep, `Nobody has counted the visitors.\n\n${upkeep}`),
  'a paragraph put in, another revised': (folder) => {
    change(folder, 'paper.md', silent, `Radio came first.\n\n${silent.replace('2004', '2006')}`);
  },
  'another text under a number': (folder) => {
    const [, paragraph] = /\n(The coast of Orrin[^\n]*)\n/.exec(text(folder, 'paper.md')) ?? [];
    change(folder, 'paper.md', `${paragraph}`, 'Tourists climb the towers in summer and find cafes there.');
  },
  'a paragraph that nobody had cited': (folder) =>
    change(folder, 'findings.yaml', 'source: [II.1]', 'source: [II.1, II.2]'),
};

describe('what is not as it was reviewed is told once a paragraph, with all that rests on it', () => {
  it.each(Object.entries(changes))('%s', async (name, carryOut) => {
    const folder = project();
    expect(await problems(folder)).toEqual([]);
    carryOut(folder);
    const found = await problems(folder);
    const file = `${name.replaceAll(/,? /g, '-')}.expected.txt`;
    await expect(rendered(folder, found)).toMatchFileSnapshot(join(import.meta.dirname, file));
    const failed = found.some(({ severity }) => severity === 'error');
    expect(accept({ cwd: folder }).ok).toBe(!failed);
    const left = (await problems(folder)).filter(({ code }) => /stale|review/.test(code));
    expect(left).toHaveLength(failed ? 1 : 0);
  });

  test('both codes have an entry in the documentation', () => {
    const documented = readFileSync(join(root, 'briefs/README.md'), 'utf8');
    for (const code of ['finding-stale', 'review-missing']) expect(documented).toContain(`| \`${code}\` |`);
  });

  test('of two briefs, the slides of both are named', async () => {
    const folder = project();
    cpSync(join(folder, 'briefs/lamps.yaml'), join(folder, 'briefs/towers.yaml'));
    change(folder, 'paper.md', 'became cheap', 'became affordable');
    const [stale, ...others] = await problems(folder);
    expect(others).toEqual([]);
    expect(stale?.hint).toContain('slide "fog" of lamps and slide "fog" of towers');
  });

  test('a text that moved and is cited by its new number is to be accepted, no more', async () => {
    const folder = project();
    change(folder, 'paper.md', silent, `Radio came first.\n\n${silent}`);
    const findings = join(folder, 'findings.yaml');
    writeFileSync(findings, readFileSync(findings, 'utf8').replaceAll('II.1', 'II.2'));
    const found = await problems(folder);
    expect(found.map(({ message, hint }) => [message, hint])).toEqual([
      ['the text reviewed as II.1 now stands at II.2', 'record the review with `briefdeck accept`'],
    ]);
  });
});

describe('nothing is told', () => {
  test('without a lock, or in one that has no review of these findings', async () => {
    const folder = project('no lock');
    change(folder, 'paper.md', 'became cheap', 'became affordable');
    expect(await problems(folder)).toEqual([]);
    writeFileSync(join(folder, 'briefdeck.lock'), 'version: 1\nreviews: {}\n');
    expect(await problems(folder)).toEqual([]);
  });

  test('of lines that are broken elsewhere', async () => {
    const folder = project();
    change(folder, 'paper.md', 'when receivers became cheap.', 'when receivers\nbecame   cheap.');
    expect(await problems(folder)).toEqual([]);
  });

  test('of another text of the paper, which was never reviewed', async () => {
    const folder = project();
    change(folder, 'paper.md', 'became cheap', 'became affordable');
    const { diagnostics } = await check({ cwd: folder, paper: 'paper.md' });
    expect(diagnostics).toEqual([]);
  });

  test('of a paragraph that nothing cites', async () => {
    const folder = project();
    change(folder, 'paper.md', '24 miles', '22 miles');
    expect(await problems(folder)).toEqual([]);
  });
});

describe('briefdeck accept', () => {
  test('says a line a paragraph what changed, and is the same bytes the second time', () => {
    const folder = project('no lock');
    const [first] = accept({ cwd: folder }).reviews;
    expect(first?.changes.map(({ paragraph, change }) => `${paragraph} ${change}`)).toEqual([
      'I.1 new',
      'I.2 new',
      'II.1 new',
    ]);
    const bytes = text(folder);
    expect(accept({ cwd: folder }).reviews[0]?.changes).toEqual([]);
    expect(text(folder)).toBe(bytes);
    change(folder, 'paper.md', 'great storm', 'storm of 1990');
    change(folder, 'paper.md', silent, `Radio came first.\n\n${silent}`);
    change(folder, 'findings.yaml', 'source: [II.1]', 'source: [II.2]');
    expect(accept({ cwd: folder }).reviews[0]?.changes).toEqual([
      {
        paragraph: 'I.1',
        change: 'changed',
        words: '… replaced by motors after the [-great-] storm {+of 1990+}.',
      },
      { paragraph: 'II.2', change: 'moved', words: 'from II.1' },
    ]);
  });

  test('records nothing while there are errors', () => {
    const folder = project();
    const before = text(folder);
    change(folder, 'paper.md', '2.4 million', '2.6 million');
    const result = accept({ cwd: folder });
    expect(result).toMatchObject({ ok: false, reviews: [] });
    expect(result.diagnostics.map(({ code }) => code)).toContain('fact-unfound');
    expect(text(folder)).toBe(before);
  });

  test('keeps what other briefs cite, unless all are accepted', () => {
    const folder = project('no lock');
    cpSync(join(folder, 'briefs/lamps.yaml'), join(folder, 'briefs/towers.yaml'));
    change(folder, 'briefs/towers.yaml', '  - id: fog', '  - id: fog\n    source: II.2');
    accept({ cwd: folder });
    expect(text(folder)).toContain('II.2:');
    accept({ cwd: folder, briefs: ['lamps'] });
    expect(text(folder)).toContain('II.2:');
    change(folder, 'briefs/towers.yaml', '\n    source: II.2', '');
    expect(accept({ cwd: folder }).reviews[0]?.changes).toEqual([
      { paragraph: 'II.2', change: 'dropped', words: 'no longer cited' },
    ]);
    expect(text(folder)).not.toContain('II.2:');
  });

  test('keeps the reviews of other findings in the folder', () => {
    const folder = project('no lock');
    cpSync(join(folder, 'findings.yaml'), join(folder, 'second.yaml'));
    cpSync(join(folder, 'briefs/lamps.yaml'), join(folder, 'briefs/towers.yaml'));
    change(folder, 'briefs/towers.yaml', '../findings.yaml', '../second.yaml');
    accept({ cwd: folder });
    change(folder, 'paper.md', 'became cheap', 'became affordable');
    accept({ cwd: folder, briefs: ['towers'] });
    expect(text(folder)).toContain('became cheap');
    expect(text(folder)).toContain('became affordable');
  });
});

describe('a lock that is not sound', () => {
  const faults: readonly (readonly [string, string, string, RegExp])[] = [
    [
      'a text changed by hand',
      'became cheap',
      'became dear',
      /text of II\.1 is not the one that was reviewed/,
    ],
    ['a later version', 'version: 1', 'version: 2', /version 2, of a later briefdeck/],
    ['no version', 'version: 1\n', '', /version/],
    ['a key of no meaning', 'sha256:', 'md5:', /`md5` is not a key of a reviewed paragraph/],
    ['a merge that nobody finished', 'reviews:', '<<<<<<< ours\nreviews:', /./],
  ];
  it.each(faults)('is told and left as it is: %s', async (_, from, to, message) => {
    const folder = project();
    change(folder, 'briefdeck.lock', from, to);
    const before = text(folder);
    const [first, ...others] = await problems(folder);
    expect(first).toMatchObject({ severity: 'error', message: expect.stringMatching(message) });
    expect(first?.at?.file).toBe(join(folder, 'briefdeck.lock'));
    expect(others.map(({ at }) => at?.file).every((file) => file === first?.at?.file)).toBe(true);
    expect(accept({ cwd: folder }).ok).toBe(false);
    expect(text(folder)).toBe(before);
  });
});

test('the shipped papers stand as they were reviewed', () => {
  const folder = temporaryFolder();
  for (const part of ['assets', 'briefs', 'templates', 'tests/fixtures'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  for (const [id, cwd] of [
    ['suliman-2026', folder],
    ['harbour-2025', join(folder, 'tests/fixtures/harbour-2025')],
  ] as const) {
    const lock = `assets/papers/${id}/briefdeck.lock`;
    const before = text(folder, lock);
    expect(accept({ cwd }).reviews).toMatchObject([{ lock: join(folder, lock), changes: [] }]);
    expect(text(folder, lock)).toBe(before);
  }
});

test('a stale paragraph stands in the way of decks under --strict alone', async () => {
  const folder = project();
  change(folder, 'paper.md', 'became cheap', 'became affordable');
  expect(await check({ cwd: folder })).toMatchObject({ ok: true, decks: [{ audience: 'board' }] });
  expect(await check({ cwd: folder, strict: true })).toMatchObject({ ok: false, decks: [] });
  expect(existsSync(join(folder, 'out'))).toBe(false);
});
