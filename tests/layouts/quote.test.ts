import { describe, expect, test } from 'vitest';
import { composed, expectSound, sizesIn, textIn, themes, wordsOf } from './tried-slides.js';

const storyline = '  - { layout: quote, kicker: In their words, exhibit: words }';

function exhibit(quote: string, entries = 0): string {
  const entry =
    "{ heading: Ferries, text: They call every day and lie closest to the houses, source: '1.1' }";
  return [
    '  words:',
    `    quote: ${JSON.stringify(quote)}`,
    '    by: Ines Tallow and Joren Vask',
    '    message: The authors say in one sentence what matters to the board',
    ...(entries > 0 ? [`    entries: [${Array.from({ length: entries }, () => entry).join(', ')}]`] : []),
    "    source: ['1.1', '2.3', conclusion.1]",
  ].join('\n');
}

const short = 'The local grid is the weak point of the plan.';
const usual = 'Whether the freighters should follow is a question that we leave open';
const long =
  'In 2024 ferries ran their auxiliary engines at berth for 18,300 hours, and freighters for 6,100 hours. The ferries burn most of the fuel because they call every day, and they lie at the inner quay, closest to the houses. The log does not record smaller craft.';

describe.each(themes)('a quotation in %s', (theme) => {
  test.each([
    [usual, 0],
    [usual, 2],
    [long, 1],
    [long, 2],
  ])('“%s” with %i entries stands whole, its opening mark hung before it', async (quote, entries) => {
    const tried = await composed({ theme, storyline, exhibits: exhibit(quote, entries) });
    expectSound(tried);
    const [slide] = tried.scene.slides;
    const text = textIn(slide!, 'Quotation');
    const mark = textIn(slide!, 'Opening mark');
    expect(wordsOf(text)).toBe(`${quote}”`);
    expect(wordsOf(mark)).toBe('“');
    expect(mark.box.x + mark.box.w).toBeCloseTo(text.box.x, 6);
    expect(sizesIn(mark)).toEqual(sizesIn(text));
    expect(textIn(slide!, 'Speaker').box.x).toBe(text.box.x);
    expect(wordsOf(textIn(slide!, 'Speaker'))).toContain('Ines Tallow and Joren Vask');
    expect(slide!.elements.filter((one) => /^Entry \d+$/.test(one.id))).toHaveLength(entries);
  });
});

describe('a quotation', () => {
  test('that is short is set larger than a long one', async () => {
    const sizes = [];
    for (const quote of [usual, long]) {
      const { scene } = await composed({ storyline, exhibits: exhibit(quote, 2) });
      sizes.push(sizesIn(textIn(scene.slides[0]!, 'Quotation'))[0]!);
    }
    expect(sizes[0]).toBeGreaterThan(sizes[1]!);
  });

  test('has the marks of the deck’s language, and others within it', async () => {
    const paper = [
      '---',
      'title: Wörter',
      'authors: [A. B.]',
      'organisation: C',
      'date: 2025',
      'cite: B. (2025)',
      "reference: 'B., A. (2025). Wörter. C.'",
      'text: full',
      'language: fr',
      '---',
      '',
      '## 1. Un',
      '',
      'Le port parle de « courant à quai » depuis des années.',
    ].join('\n');
    const { scene, said } = await composed({
      language: 'fr',
      paper,
      storyline: '  - { layout: quote, exhibit: words }',
      exhibits: [
        '  words:',
        '    quote: \'Le port parle de "courant à quai" depuis des années.\'',
        '    by: A. B.',
        '    message: Le port en parle depuis des années',
        "    source: '1.1'",
      ].join('\n'),
    });
    expect(said).toEqual([]);
    expect(wordsOf(textIn(scene.slides[0]!, 'Opening mark'))).toBe('«');
    const text = textIn(scene.slides[0]!, 'Quotation');
    expect(wordsOf(text)).toBe('Le port parle de “courant à quai” depuis des années. »');
    expect(text.paragraphs[0]!.runs[0]!.text).toMatch(/\u00a0»$/);
  });

  test('that is not in its paragraph makes no deck', async () => {
    const { said } = await composed({ storyline, exhibits: exhibit(short) });
    expect(said.map((one) => one.code)).toEqual(['quote-unfound']);
  });
});
