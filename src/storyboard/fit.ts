import type { LeftOut, Storyboard, StoryboardSlide } from '../model/storyboard.js';

/**
 * Keeps the required slides and fills by priority, ties in the story's order, until the spoken time is used.
 * The story's order stays. Slides carry drafts of their notes, whose spoken seconds do not depend on their neighbours.
 */
export function fitToMinutes(storyboard: Storyboard): Storyboard {
  const budget = 60 * storyboard.minutes;
  const kept = new Set(storyboard.slides.filter((slide) => slide.required));
  let used = seconds([...kept]);
  const candidates = storyboard.slides.filter((slide) => !slide.required);
  for (const slide of [...candidates].sort((a, b) => a.priority - b.priority)) {
    const more = seconds([slide]);
    if (used + more > budget) continue;
    kept.add(slide);
    used += more;
  }
  const dropped: LeftOut[] = storyboard.slides
    .filter((slide) => !kept.has(slide))
    .map(({ id }) => ({ kind: 'slide', id, reason: 'minutes' }));
  return {
    ...storyboard,
    slides: storyboard.slides.filter((slide) => kept.has(slide)),
    leftOut: [...storyboard.leftOut, ...dropped],
  };
}

function seconds(slides: readonly StoryboardSlide[]): number {
  return slides.reduce((total, slide) => total + (slide.notes?.seconds ?? 0), 0);
}
