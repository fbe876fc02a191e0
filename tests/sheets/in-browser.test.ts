import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deliverDecks } from '../../src/batch/build.js';
import type { Coverage } from '../../src/model/coverage.js';
import type { DeckTrace } from '../../src/model/trace.js';
import { coveragePage, evidenceSheet } from '../../src/sheets/index.js';
import { root, temporaryFolder } from '../project.js';
import { browsing, launch, requireBrowser } from './browser.js';
import { sampleTrace } from './sample-trace.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

requireBrowser();

const sampleCoverage: Coverage = {
  brief: 'quays',
  title: 'Quays & harbours',
  paper: 'Quill (2025)',
  audiences: [
    { id: 'council', name: 'Port Council' },
    { id: 'press', name: 'Press' },
  ],
  sections: [
    {
      id: '1',
      label: '§1',
      heading: 'Money',
      paragraphs: [
        {
          key: '1.1',
          number: 1,
          findings: ['quays'],
          told: [
            { audience: 'council', findings: ['quays'], slides: [1, 2] },
            { audience: 'press', findings: [], slides: [] },
          ],
        },
      ],
    },
  ],
  unused: { facts: ['forgotten'], findings: [], events: [], exhibits: [] },
  withoutFinding: [],
};

/** Traces with a page of their own: all that can be shown, in both languages, and the decks of the worked example. */
async function traces(): Promise<DeckTrace[]> {
  const all: DeckTrace[] = [sampleTrace, { ...sampleTrace, language: 'fr' }];
  await deliverDecks({ cwd: root, briefs: ['roadmap'] }, async ({ trace }) => {
    all.push(trace);
    return undefined;
  });
  return all;
}

/** Opens a page from a file, as a reader does; whatever it asks for or complains of is among the troubles. */
async function opened(page: Page, text: string): Promise<string[]> {
  const file = join(temporaryFolder(), 'page.html');
  writeFileSync(file, text);
  const address = pathToFileURL(file).href;
  const troubles: string[] = [];
  page.on('pageerror', (problem) => troubles.push(problem.message));
  page.on('console', (message) => troubles.push(message.text()));
  page.on('request', (request) => {
    if (request.url() !== address) troubles.push(request.url());
  });
  await page.goto(address);
  return troubles;
}

/** What axe finds wrong; it is put into the page after its own troubles have been looked at. */
async function violations(page: Page): Promise<string[]> {
  // The page's own policy lets no script of the page run; this one is the test's.
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })`,
  );
  expect(results.passes.length).toBeGreaterThan(15);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

describe.runIf(browsing)('a sheet in a browser', () => {
  let browser: Browser;
  let all: readonly DeckTrace[];

  beforeAll(async () => {
    [browser, all] = await Promise.all([launch(), traces()]);
  }, 120_000);

  afterAll(() => browser?.close());

  test('opens without an error or a request, and axe finds no violation, light and dark', async () => {
    // Looking at a whole deck takes seconds: the made-up one has all that a sheet can show.
    for (const trace of all.slice(0, 3)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ colorScheme, bypassCSP: true });
        expect(await opened(page, evidenceSheet(trace)), trace.audience).toEqual([]);
        expect(await violations(page), `${trace.audience}, ${colorScheme}`).toEqual([]);
        await page.close();
      }
    }
  }, 300_000);

  test('has its headings in order and every claim of its trace in words', async () => {
    const page = await browser.newPage();
    for (const trace of all) {
      await opened(page, evidenceSheet(trace));
      const levels = await page.evaluate<number[]>(
        `[...document.querySelectorAll('h1, h2, h3, h4')].map((one) => Number(one.tagName[1]))`,
      );
      expect(levels[0]).toBe(1);
      for (const [index, level] of levels.entries())
        expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      // Numerals stand after what is marked: they are no part of the claim's words.
      await page.evaluate(`for (const one of document.querySelectorAll('sup')) one.remove()`);
      for (const slide of trace.slides) {
        const said = await page.locator(`#slide-${slide.number}`).textContent();
        for (const claim of slide.claims) expect(said).toContain(claim.text);
      }
    }
  }, 120_000);

  test('marks of a claim lead to the same numeral in a paragraph, and mark its words', async () => {
    const page = await browser.newPage();
    for (const trace of all) {
      await opened(page, evidenceSheet(trace));
      const links = await page.evaluate<{ numeral: string; found: string | undefined; inside: boolean }[]>(
        `[...document.querySelectorAll('sup a')].map((link) => {
          const target = document.querySelector(link.getAttribute('href'));
          return { numeral: link.textContent, found: target?.textContent, inside: Boolean(target?.closest('.passage')) };
        })`,
      );
      const marks = trace.slides.flatMap(({ claims }) => claims.flatMap((claim) => claim.marks));
      expect(links.length).toBeGreaterThan(0);
      expect(links.length).toBeLessThanOrEqual(marks.length);
      for (const { numeral, found, inside } of links) expect([found, inside]).toEqual([numeral, true]);
      const marked = await page.locator('.claim mark, h2 mark').count();
      expect(marked).toBe(marks.length);
    }
  }, 120_000);

  test('the page of coverage opens, and axe finds no violation', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme, bypassCSP: true });
      expect(await opened(page, coveragePage(sampleCoverage))).toEqual([]);
      expect(await violations(page), colorScheme).toEqual([]);
      await page.close();
    }
  }, 60_000);

  test('prints to a document with its marking on each page', async () => {
    const page = await browser.newPage();
    await opened(page, evidenceSheet(all.at(-1)!));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const file = join(temporaryFolder(), 'sheet.pdf');
    writeFileSync(file, pdf);
    const pages = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(1);
    for (const words of pages) expect(words.match(/^Public$/gm)?.length).toBeGreaterThanOrEqual(2);
  }, 60_000);

  test('reads on a telephone without being pushed sideways', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 700 } });
    for (const trace of all) {
      await opened(page, evidenceSheet(trace));
      const excess = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(excess).toBe(0);
    }
  }, 60_000);
});
