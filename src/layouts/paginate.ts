import { Report } from '../diagnostics/report.js';
import type { Storyboard, StoryboardSlide } from '../model/storyboard.js';
import type { Text } from '../model/wording.js';
import { phrases } from '../wording/phrases.js';
import { type LayoutMaterial, layoutNamed, sheetOf } from './lay-out.js';

/** Splits the slides that hold more than fits on one, where their layouts know how. */
export function paginate(storyboard: Storyboard, material: LayoutMaterial): Storyboard {
  const slides = storyboard.slides.flatMap((slide) => {
    const { paginate: split } = layoutNamed(slide.layout);
    if (!split) return [slide];
    // What does not fit even alone is reported when it is composed.
    const parts = split(sheetOf(storyboard, slide, { ...material, report: new Report() }));
    return parts.length === 1
      ? parts
      : parts.map((part, index) => continued(part, index + 1, parts.length, storyboard.language));
  });
  return { ...storyboard, slides };
}

/** A part by its number: its title says which it is, and what was written to be said is said on the first. */
function continued(slide: StoryboardSlide, part: number, of: number, language: string): StoryboardSlide {
  const numbered = {
    ...slide,
    title: titled(slide.title, phrases(language).partOf(part, of)),
    continuation: { part, of },
  };
  if (part === 1) return numbered;
  const { say: _, soWhat: __, bridge: ___, ...rest } = numbered;
  return { ...rest, id: `${slide.id}-${part}` };
}

function titled(title: Text, count: string): Text {
  return {
    ...title,
    runs: [...title.runs, { text: ` (${count})`.replaceAll(' ', '\u00a0'), provenance: { kind: 'written' } }],
  };
}
