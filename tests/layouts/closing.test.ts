import { describe, expect, test } from 'vitest';
import { allWords, composedSlides, sizeOf, textNamed, themes, wordsOf } from './composed-slides.js';

const meeting = '{ date: 2026-05-07, presenter: Policy unit, contact: desk@example.org }';

describe('a closing slide', () => {
  test('says what to take home, whom to ask and which paper, in every theme', async () => {
    for (const theme of themes) {
      const { slides, said } = await composedSlides(
        `
- { id: none, layout: closing }
- { id: text, layout: closing, title: Much depends on Algeria, text: The paper leaves its answer open }
- { id: three, layout: closing, title: Much depends on how Algeria answers, findings: [roadmap, efficiency-gap, deterrence] }`,
        { theme, meeting },
      );
      expect(said).toEqual([]);
      for (const slide of slides) {
        expect(wordsOf(textNamed(slide, 'Contact'))).toBe('Contact\ndesk@example.org');
        expect(wordsOf(textNamed(slide, 'Occasion'))).toContain('60-minute briefing · Cabinet\n7 May 2026');
        expect(allWords(slide)).toContain('An Assessment of the Moroccan-American Defense Partnership');
      }
      expect(wordsOf(textNamed(slides[0]!, 'Title'))).toBe('Questions and discussion');
      const points = [1, 2, 3].map((number) => textNamed(slides[2]!, `Point ${number}`));
      expect(new Set(points.map(sizeOf)).size).toBe(1);
      const contact = textNamed(slides[2]!, 'Contact');
      for (const { box, measuredHeight } of points)
        expect(box.y + measuredHeight).toBeLessThan(contact.box.y);
    }
  }, 60_000);

  test('leaves out a contact that is not given', async () => {
    const { slides } = await composedSlides('- layout: closing');
    expect(slides[0]!.elements.some((element) => element.id === 'Contact')).toBe(false);
  });

  test('names its source in the foot only where that says more than stands above it', async () => {
    const { slides } = await composedSlides(`
- { id: all, layout: closing, title: Much depends on Algeria, findings: [roadmap, efficiency-gap] }
- { id: title-only, layout: closing, findings: [roadmap, deterrence] }`);
    const hasFoot = slides.map(({ elements }) =>
      elements.some((element) => element.kind === 'text' && element.placeholder === 'Source'),
    );
    expect(hasFoot).toEqual([false, true]);
  });

  test('does not say a claim twice that is its title', async () => {
    const { slides, said } = await composedSlides('- { layout: closing, findings: [roadmap, deterrence] }');
    expect(said).toEqual([]);
    expect(allWords(slides[0]!).match(/defence roadmap/g)).toHaveLength(1);
    expect(wordsOf(textNamed(slides[0]!, 'Point 1'))).toContain('deterrence');
  });

  test('is spoken in claims, not in findings told again', async () => {
    const { storyboard } = await composedSlides(
      '- { layout: closing, title: Much depends on Algeria, findings: [roadmap, deterrence] }',
    );
    expect(storyboard.slides[0]!.notes!.speech.split('\n')).toHaveLength(3);
  });
});
