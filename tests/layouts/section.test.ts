import { describe, expect, test } from 'vitest';
import { allWords, composedSlides, sizeOf, textNamed, themes, wordsOf } from './composed-slides.js';

const long = 'What it means for us, and what we ask of the committee before the summer recess begins in July';

const storyline = (titles: readonly string[]): string =>
  titles
    .map((title, index) => `- { id: s${index + 1}, layout: section, title: '${title}', text: A line on it }`)
    .join('\n');

describe('a section', () => {
  test('states its number, title, text and the way through the parts, in every theme', async () => {
    for (const theme of themes) {
      const { slides, said } = await composedSlides(
        storyline(['Roadmap', 'Verteidigungszusammenarbeit', long]),
        {
          theme,
        },
      );
      expect(said).toEqual([]);
      expect(slides.map((slide) => wordsOf(textNamed(slide, 'Number')))).toEqual(['1', '2', '3']);
      for (const slide of slides) {
        const [title, text] = [textNamed(slide, 'Title'), textNamed(slide, 'Text')];
        expect(text.box.y).toBeGreaterThanOrEqual(title.box.y + title.measuredHeight);
        expect(wordsOf(text)).toBe('A line on it');
      }
      expect(sizeOf(textNamed(slides[0]!, 'Title'))).toBeGreaterThan(sizeOf(textNamed(slides[2]!, 'Title')));
    }
  }, 60_000);

  test('marks its part in the strip by weight, and names all parts where all names have room', async () => {
    const { slides } = await composedSlides(storyline(['Roadmap', 'Balance', 'Close']));
    expect(wordsOf(textNamed(slides[1]!, 'Part 3'))).toContain('Close');
    const heights = [1, 2, 3].map(
      (number) => slides[1]!.elements.find((element) => element.id === `Part ${number} bar`)!.box.h,
    );
    expect(heights[1]).toBeGreaterThan(heights[0]!);
    expect(heights[0]).toBeGreaterThan(heights[2]!);
    const many = await composedSlides(storyline([...'ABCDEFG', long]));
    expect(wordsOf(textNamed(many.slides[0]!, 'Part 8'))).toBe('8');
  });

  test('alone in its deck shows no strip', async () => {
    const { slides, said } = await composedSlides(storyline(['Roadmap']));
    expect(said).toEqual([]);
    expect(slides[0]!.elements.some((element) => element.id.startsWith('Part '))).toBe(false);
  });

  test('opens a section of the file, and is spoken as its title and text', async () => {
    const { slides, storyboard } = await composedSlides(
      `${storyline(['Roadmap', 'Balance'])}\n- { layout: compare, exhibit: two-roadmaps, kicker: Set beside }`,
    );
    expect(slides.map((slide) => slide.section)).toEqual(['Roadmap', 'Balance', 'Balance']);
    expect(storyboard.slides[1]!.notes!.speech).toBe('• Balance.\n• A line on it.');
    expect(allWords(slides[2]!)).toContain('SET BESIDE');
  });
});
