import { Report } from '../diagnostics/report.js';
import type { Storyboard, StoryboardSlide } from '../model/storyboard.js';
import type { Text } from '../model/wording.js';
import { phrases } from '../wording/phrases.js';
import { type LayoutMaterial, layoutNamed, sheetOf } from './lay-out.js';

/** Splits the slides that hold more than fits on one, where their layouts know how. */
export function paginate(storyboard: Storyboard, material: LayoutMaterial): Storyboard {
  // What does not fit even alone is reported when it is composed.
  const silent = { ...material, report: new Report() };
  const slides = storyboard.slides.flatMap((slide) => partsOf(slide, storyboard, silent));
  return { ...storyboard, slides: withOwnIds(slides) };
}

/** A part's id is made up here, and another slide may have been given the same. */
function withOwnIds(slides: readonly StoryboardSlide[]): StoryboardSlide[] {
  const isLater = ({ continuation }: StoryboardSlide): boolean => (continuation?.part ?? 1) > 1;
  const taken = new Set(slides.filter((slide) => !isLater(slide)).map((slide) => slide.id));
  return slides.map((slide) => {
    if (!isLater(slide)) return slide;
    let { id } = slide;
    while (taken.has(id)) id += '-part';
    taken.add(id);
    return { ...slide, id };
  });
}

/** The slide alone, or its parts. The count makes titles longer, so that parts are shared out with it in place. */
function partsOf(
  slide: StoryboardSlide,
  storyboard: Storyboard,
  material: LayoutMaterial,
): readonly StoryboardSlide[] {
  const { paginate: split } = layoutNamed(slide.layout);
  if (!split || slide.continuation) return [slide];
  const shared = (one: StoryboardSlide): readonly StoryboardSlide[] =>
    split(sheetOf(storyboard, one, material));
  const first = shared(slide);
  if (first.length === 1) return first;
  const longest = phrases(storyboard.language).partOf(first.length, first.length);
  const parts = shared({ ...slide, title: titled(slide.title, longest) });
  return parts.map((part, index) =>
    continued({ ...part, title: slide.title }, index + 1, parts.length, storyboard.language),
  );
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
