import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, deliverDecks } from '../../src/batch/build.js';
import type { DeckTrace } from '../../src/model/trace.js';
import { cssString, html } from '../../src/sheets/html.js';
import { evidenceSheet } from '../../src/sheets/index.js';
import { markedText } from '../../src/sheets/marks.js';
import { sheetWords } from '../../src/sheets/words.js';
import { copyOfWorkedExample, harbour, root, temporaryFolder } from '../project.js';
import { sampleTrace } from './sample-trace.js';

/** A page as it is read: without its style, tags and escapes. */
function read(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x3D;', '=')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

const sheet = evidenceSheet(sampleTrace);

describe('a sheet', () => {
  test('has for whom it is, how it is handled and what it rests on', () => {
    for (const said of ['Port Council <of Norland>', 'Restricted', '4 March 2025', 'Quill, A. (2025).'])
      expect(read(sheet)).toContain(said);
    expect(sheet).toContain('@bottom-left { content: "Restricted"; }');
    expect(sheet.match(/class="marking">Restricted</g)).toHaveLength(2);
  });

  test('marks a number in the claim and in the paragraph under one numeral', () => {
    expect(sheet).toContain('<mark class="number">$17.1bn</mark><sup><a href="#slide-1-mark-1"');
    expect(sheet).toContain(
      '<mark class="number">approximately $17.1 billion</mark><sup><span id="slide-1-mark-1">1</span></sup>',
    );
    expect(sheet).toContain('<mark class="quotation">a quiet year</mark>');
  });

  test('says what is derived, counted, set aside by hand and not looked up', () => {
    const words = read(sheet);
    expect(words).toContain('1.46 times, spending of Sudland. Derived: 25 ÷ 17.1 = 1.46');
    expect(words).toContain('$17.1bn, 2021–2025');
    expect(words).toContain('“three points” counts parts of this deck.');
    expect(words).toContain('Checked by hand: the harbour master was rung up');
    expect(words).toContain('Rests on Natural Earth (not compared); A sketch (not compared)');
    expect(words).toContain('“40 km” was not looked up.');
    expect(words).toContain('Our judgement');
    expect(words).toContain('Cites nothing.');
  });

  test('says of a paragraph whose words are not given that they are not', () => {
    expect(read(sheet)).toContain(
      '§1\u00a0¶2 Money The words of this paragraph are not given'.replace(/\u00a0/g, ' '),
    );
  });

  test('lets nothing of a brief become markup, an address or a rule of style', () => {
    expect(sheet).not.toContain('<of Norland>');
    expect(sheet).not.toMatch(/href="javascript:/);
    expect(html`<p>${'<script>"&'}</p>`.markup).toBe('<p>&lt;script&gt;&quot;&amp;</p>');
    const sly = evidenceSheet({ ...sampleTrace, handling: '"; } </style><script>' });
    expect(sly).not.toContain('<script>');
    expect(sly.match(/<\/style>/g)).toHaveLength(1);
    expect(cssString('a"b\\c\n</style>')).toBe('"a\\22 b\\5c c\\a \\3c /style\\3e "');
  });

  test('fetches and runs nothing', () => {
    expect(sheet).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|@import|url\(/);
    expect(sheet).toContain('default-src &#x27;none&#x27;');
  });

  test('is in the language of its deck, the paper in its own', () => {
    const french = evidenceSheet({ ...sampleTrace, language: 'fr' });
    expect(french).toContain('<html lang="fr">');
    expect(french).toContain('<blockquote lang="en-GB">');
    expect(read(french)).toContain('S’appuie sur');
    expect(read(french)).toContain('À l’oral');
    const arabic = { ...sampleTrace, paper: { ...sampleTrace.paper, language: 'ar' } };
    expect(evidenceSheet(arabic)).toContain('<blockquote lang="ar" dir="rtl">');
  });
});

describe('marks', () => {
  const mark = (start: number, end: number, kind: 'number' | 'quotation') => ({
    start,
    end,
    kind,
    numerals: [],
  });

  test('nest: a number in a quotation', () => {
    expect(markedText('say “9 & 10” now', [mark(5, 6, 'number'), mark(4, 12, 'quotation')]).markup).toBe(
      'say <mark class="quotation">“<mark class="number">9</mark> &amp; 10”</mark> now',
    );
  });

  test('that overlap stand after each other, and every word stays', () => {
    expect(markedText('abcdef', [mark(0, 4, 'number'), mark(2, 6, 'quotation')]).markup).toBe(
      '<mark class="number">abcd</mark><mark class="quotation">ef</mark>',
    );
    expect(markedText('abc', [mark(1, 9, 'number')]).markup).toBe('abc');
  });
});

/** What the decks of a project rest on. */
async function tracesOf(project: string): Promise<DeckTrace[]> {
  const traces: DeckTrace[] = [];
  await deliverDecks({ cwd: project }, async ({ trace }) => {
    traces.push(trace);
    return undefined;
  });
  return traces;
}

test('every part that decks have is called by a word, in each language', async () => {
  const traces = [...(await tracesOf(root)), ...(await tracesOf(harbour))];
  const parts = new Set(
    traces
      .flatMap(({ slides }) => slides)
      .flatMap(({ claims }) => claims)
      .map(({ part }) => part),
  );
  for (const language of ['en', 'fr'])
    for (const part of parts) expect(Object.keys(sheetWords(language).parts)).toContain(part);
  for (const trace of traces) {
    const page = read(evidenceSheet(trace));
    for (const { text } of trace.slides.flatMap(({ claims }) =>
      claims.filter(({ marks }) => marks.length === 0),
    ))
      expect(page).toContain(text.replace(/\s+/g, ' '));
  }
}, 120_000);

test('build writes the sheet beside the deck, the same each time; without it, none is left there', async () => {
  const project = copyOfWorkedExample();
  const out = temporaryFolder();
  const options = { briefs: ['roadmap'], audiences: ['press'], cwd: project, out };
  const file = join(out, 'roadmap/press.evidence.html');
  const { decks } = await build(options);
  expect(decks[0]).toMatchObject({ evidence: file, file: join(out, 'roadmap/press.pptx') });
  const first = readFileSync(file, 'utf8');
  expect(first).toContain('<h1>');
  await build(options);
  expect(readFileSync(file, 'utf8')).toBe(first);
  const without = await build({ ...options, evidence: false });
  expect(without.decks[0]).not.toHaveProperty('evidence');
  expect(existsSync(file)).toBe(false);
}, 120_000);

test('a sheet has nothing of what its audience excludes', async () => {
  const trace = (await tracesOf(root)).find(({ audience }) => audience === 'press')!;
  expect(evidenceSheet(trace)).not.toMatch(/surveillance and reconnaissance/i);
}, 60_000);
