import { describe, expect, test } from 'vitest';
import { composedSlides, sizeOf, textNamed, themes, wordsOf } from './composed-slides.js';

const long =
  'Will Algeria deepen its partnerships with rival powers, or will it reconsider deterrence by numbers and turn to diplomacy?';
const judgement = 'judgement: Settle our line, because: the answer is open';

describe('a question', () => {
  test('alone, with text, with findings and with everything at once stands in every theme', async () => {
    for (const theme of themes) {
      const { slides, said } = await composedSlides(
        `
- { id: alone, layout: question, title: How will Algeria answer? }
- { id: text, layout: question, title: Rivalry or talks?, text: The paper leaves it open }
- { id: one, layout: question, title: Rivalry or talks?, findings: [open-question] }
- { id: three, layout: question, title: How will Algeria answer?, findings: [open-question, algerian-reaction, deterrence] }
- { id: all, layout: question, title: '${long}', text: At least ten years of security turn on it, findings: [open-question, algerian-reaction], ${judgement} }`,
        { theme },
      );
      expect(said).toEqual([]);
      const sizes = slides.map((slide) => sizeOf(textNamed(slide, 'Title')));
      expect(sizes[0]).toBeGreaterThanOrEqual(sizes[3]!);
      expect(sizes[3]).toBeGreaterThan(sizes[4]!);
      const points = [1, 2, 3].map((number) => textNamed(slides[3]!, `Point ${number}`));
      expect(new Set(points.map(sizeOf)).size).toBe(1);
      expect(new Set(points.map(({ box }) => box.y)).size).toBe(1);
      expect(points.map(wordsOf).join()).toContain('Expected · §III');
      const [point, mark] = [textNamed(slides[4]!, 'Point 1'), textNamed(slides[4]!, 'Judgement')];
      expect(point.box.y + point.measuredHeight).toBeLessThan(mark.box.y);
    }
  }, 60_000);

  test('too long for its slide says so', async () => {
    const { said } = await composedSlides(
      `- { layout: question, title: '${`${long} `.repeat(5)}', findings: [open-question, deterrence] }`,
    );
    expect(said.map((entry) => entry.code)).toContain('text-overflow');
  });
});
