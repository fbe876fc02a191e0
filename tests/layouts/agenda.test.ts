import { describe, expect, test } from 'vitest';
import { composedSlides, sizeOf, textNamed, themes, wordsOf } from './composed-slides.js';

const sections = (titles: readonly string[]): string =>
  titles.map((title, index) => `- { id: s${index + 1}, layout: section, title: '${title}' }`).join('\n');

const words = [
  'Roadmap',
  'The balance between Morocco and Algeria',
  'Supplies',
  'Rüstungsbeschaffungsvereinbarungen in Nordafrika',
  'What it means for the Sahel',
  'Energy',
  'Minerals',
  'What it means for us, and what we ask of the committee before the summer recess',
  'Close',
];

describe('an agenda', () => {
  test('lists two to nine parts with their slides, all of one size, in every theme', async () => {
    for (const theme of themes) {
      for (const count of [2, 5, 9]) {
        const { slides, said } = await composedSlides(
          `- layout: agenda\n${sections(words.slice(0, count))}`,
          { theme },
        );
        expect(said).toEqual([]);
        const titles = words.slice(0, count).map((_, index) => textNamed(slides[0]!, `Part ${index + 1}`));
        expect(titles.map(wordsOf)).toEqual(words.slice(0, count));
        expect(new Set(titles.map(sizeOf)).size).toBe(1);
        const numbers = titles.map((_, index) => textNamed(slides[0]!, `Part ${index + 1} slide`));
        expect(numbers.map(wordsOf)).toEqual(titles.map((_, index) => String(index + 2)));
        expect(new Set(numbers.map(({ box }) => box.x + box.w)).size).toBe(1);
        const last = titles.at(-1)!.box;
        expect(last.y + last.h).toBeGreaterThan(6.6);
      }
    }
  }, 60_000);

  test('says under a part what its section slide says, in smaller type than its title', async () => {
    const { slides, said } = await composedSlides(`
- layout: agenda
- { id: s1, layout: section, title: Roadmap, text: What was agreed in April }
- { id: s2, layout: section, title: Supplies }`);
    expect(said).toEqual([]);
    const [title, text] = textNamed(slides[0]!, 'Part 1').paragraphs;
    expect(wordsOf(textNamed(slides[0]!, 'Part 1'))).toBe('Roadmap\nWhat was agreed in April');
    expect(text!.runs[0]!.style.size).toBeLessThan(title!.runs[0]!.style.size);
    expect(wordsOf(textNamed(slides[0]!, 'Part 2'))).toBe('Supplies');
  });

  test('checks off what is over and marks what is under way by more than colour', async () => {
    const { slides, said } = await composedSlides(
      `${sections(words.slice(0, 2))}\n- layout: agenda\n- { id: s9, layout: section, title: Close }`,
    );
    expect(said).toEqual([]);
    const agenda = slides[2]!;
    const mark = agenda.elements.find((element) => element.id === 'Part 1 number')!;
    expect(mark).toMatchObject({ kind: 'freeform', alt: 'Covered' });
    expect(wordsOf(textNamed(agenda, 'Part 2 now'))).toBe('Now');
    const bold = ['Part 1', 'Part 2', 'Part 3'].map(
      (name) => textNamed(agenda, name).paragraphs[0]!.runs[0]!.style.bold,
    );
    expect(bold).toEqual([false, true, false]);
    expect(wordsOf(textNamed(agenda, 'Part 3 number'))).toBe('3');
  });

  test('takes kickers for parts where no slide opens one', async () => {
    const { slides, said } = await composedSlides(`
- layout: agenda
- { layout: compare, exhibit: two-roadmaps, kicker: The agreements }
- { layout: options, exhibit: answers, kicker: Open question }`);
    expect(said).toEqual([]);
    expect(wordsOf(textNamed(slides[0]!, 'Part 2'))).toBe('Open question');
  });

  test('of a deck without parts says what would make some, and of one with too many how many there may be', async () => {
    const none = await composedSlides('- layout: agenda\n- { layout: section, title: Alone }');
    expect(none.said).toMatchObject([{ code: 'layout-content', message: expect.stringContaining('has 1') }]);
    expect(none.said[0]!.hint).toContain('kickers');
    const many = await composedSlides(`- layout: agenda\n${sections([...words, 'Tenth'])}`);
    expect(many.said).toMatchObject([{ code: 'layout-content', message: expect.stringContaining('has 10') }]);
  });
});
