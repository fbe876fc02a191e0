import type { AudienceSpec, Brief, SlideOverride, SlideSpec } from '../model/brief.js';
import type { LeftOut } from '../model/storyboard.js';

/** An audience's slides in its order, its overrides applied, and the slides that it does not see. */
export function runningOrder(
  brief: Brief,
  audience: AudienceSpec,
): { readonly slides: readonly SlideSpec[]; readonly leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const shown = ordered(brief, audience, leftOut).filter((slide) => {
    const excluded = audience.exclude.slides.includes(slide.id);
    if (excluded) leftOut.push({ kind: 'slide', id: slide.id, reason: 'excluded' });
    return !excluded;
  });
  return { slides: shown.map((slide) => overridden(slide, audience.slides.get(slide.id))), leftOut };
}

/** An explicit order is the whole running order; without one, the storyline's own less what is for others only. */
function ordered(brief: Brief, audience: AudienceSpec, leftOut: LeftOut[]): readonly SlideSpec[] {
  if (audience.order.length > 0) {
    const wanted = new Set(audience.order.map((entry) => entry.id));
    for (const slide of brief.slides) {
      if (!wanted.has(slide.id)) leftOut.push({ kind: 'slide', id: slide.id, reason: 'not-in-order' });
    }
    return audience.order.flatMap(({ id }) => brief.slides.find((slide) => slide.id === id) ?? []);
  }
  return brief.slides.filter((slide) => {
    const forThem = slide.only.length === 0 || slide.only.includes(audience.id);
    if (!forThem) leftOut.push({ kind: 'slide', id: slide.id, reason: 'only' });
    return forThem;
  });
}

function overridden(slide: SlideSpec, override: SlideOverride | undefined): SlideSpec {
  if (!override) return slide;
  const { at: _, keyAt, ...changes } = override;
  return { ...slide, ...changes, keyAt: { ...slide.keyAt, ...keyAt } };
}
