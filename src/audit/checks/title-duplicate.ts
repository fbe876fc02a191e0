import type { StoryboardSlide } from '../../model/storyboard.js';
import { plain } from '../../wording/text.js';
import type { Check } from '../check.js';

/** A title that an earlier slide of the deck has: neither can be found by it, and one of the two says nothing new. */
export const titleDuplicate: Check = {
  code: 'title-duplicate',
  find: ({ words, storyboard }) => {
    const own = folded(words);
    const before = storyboard.slides.slice(0, storyboard.slides.indexOf(words));
    const first = before.find((slide) => folded(slide) === own);
    if (!first) return [];
    return [
      {
        message: `its title is that of slide "${first.id}" too: "${plain(words.title)}"`,
        hint: 'say what this slide adds',
        at: words.title.at,
      },
    ];
  },
};

function folded({ title }: StoryboardSlide): string {
  return plain(title).replace(/\s+/g, ' ').trim().toLowerCase();
}
