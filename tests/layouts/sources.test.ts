import { expect, test } from 'vitest';
import type { Storyboard } from '../../src/model/storyboard.js';
import { composed, expectSound, sizesIn, tableIn, themes, wordsOf } from './tried-slides.js';

const sections = Array.from({ length: 40 }, (_, index) => index + 1);

const paper = [
  '---',
  'title: Forty Ways to a Port',
  'authors: [Ines Tallow]',
  'organisation: Tidewater Policy Workshop',
  'date: 2025',
  'cite: Tallow (2025)',
  "reference: 'Tallow, I. (2025). Forty Ways to a Port. An invented paper.'",
  'text: full',
  'language: en',
  '---',
  ...sections.map(
    (number) => `\n## ${number}. Way ${number} and what lies beside it\n\nWay ${number} leads to the port.`,
  ),
].join('\n');

const findings = sections
  .map(
    (number) =>
      `  way-${number}: { claim: Way ${number} leads to the port, standing: reported, source: '${number}.1' }`,
  )
  .join('\n');

const list = `[${sections.map((number) => `way-${number}`).join(', ')}]`;

/** Numbers of the slides that cite a section, counted anew. */
function citing({ slides }: Storyboard, section: string): number[] {
  return slides.flatMap((slide, index) =>
    slide.references.some((one) => one.kind === 'paper' && one.section === section) ? [index + 1] : [],
  );
}

test.each(
  themes,
)('sources too many for a slide go on in %s, with the numbers of the slides as they are then', async (theme) => {
  const tried = await composed({
    theme,
    paper,
    findings,
    // What follows the sources is moved by their going on.
    storyline: [
      `  - { layout: bullets, title: Forty ways lead to the port, findings: ${list} }`,
      '  - { layout: sources }',
      "  - { layout: statement, title: All of the ways lead to one port, source: ['3.1', '38.1'] }",
    ].join('\n'),
  });
  expectSound(tried);
  const listing = tried.storyboard.slides.filter((slide) => slide.sources);
  expect(listing.length).toBeGreaterThan(1);
  const entries = listing.flatMap((slide) => slide.sources!);
  expect(entries.map((entry) => entry.label)).toEqual(sections.map((number) => `§${number}\u00a0¶1`));
  entries.forEach((entry, index) => {
    expect(entry.slides).toEqual(citing(tried.storyboard, `${index + 1}`));
  });
  const slides = tried.scene.slides.filter((slide) => slide.id.startsWith('sources'));
  const rows = slides.flatMap((slide) =>
    tableIn(slide)
      .rows.slice(1)
      .map(({ cells }) => wordsOf(cells[0]!)),
  );
  expect(rows).toEqual(sections.map((number) => `${number}. Way ${number} and what lies beside it`));
  const sizes = slides.flatMap((slide) => sizesIn(tableIn(slide).rows[1]!.cells[1]!));
  expect(new Set(sizes).size).toBe(1);
}, 60_000);

test('slides that follow one another are named by their ends', async () => {
  const tried = await composed({
    storyline: [
      ...[1, 2, 3, 5].map(
        (number) =>
          `  - { id: s${number}, layout: statement, title: Statement number ${number} stands here, source: '1.1' }`,
      ),
      '  - { layout: sources }',
    ].join('\n'),
  });
  const [, row] = tableIn(tried.scene.slides.at(-1)!).rows;
  expect(wordsOf(row!.cells[1]!)).toBe('¶1 (slides 1–4)');
});
