import type { LayoutContract } from '../model/layout-contract.js';
import type { DeckPart, Storyboard, StoryboardSlide } from '../model/storyboard.js';
import { plain } from '../wording/text.js';

type Layouts = ReadonlyMap<string, LayoutContract>;

/** A part of a deck, wherever it is listed. */
type Part = Omit<DeckPart, 'state'>;

/** Fills the slides that show where the deck stands: its agenda, and the slides that open a part of it. */
export function fillParts(storyboard: Storyboard, layouts: Layouts): Storyboard {
  const parts = partsOf(storyboard.slides, layouts);
  const slides = storyboard.slides.map((slide, index) =>
    layouts.get(slide.layout)?.filled === 'parts' ? { ...slide, parts: seenFrom(index + 1, parts) } : slide,
  );
  return { ...storyboard, slides };
}

/** Each slide that opens a part; in a deck without any, each stretch of slides under one kicker. */
function partsOf(slides: readonly StoryboardSlide[], layouts: Layouts): Part[] {
  const opening = slides.flatMap((slide, index) =>
    layouts.get(slide.layout)?.opensPart
      ? [{ title: plain(slide.title), slide: index + 1, ...(slide.text && { text: plain(slide.text) }) }]
      : [],
  );
  if (opening.length > 0) return opening;
  const parts: Part[] = [];
  for (const [index, slide] of slides.entries()) {
    const kicker = plain(slide.kicker);
    // Cover, agenda and sources are about the deck, not a part of it.
    if (kicker === '' || layouts.get(slide.layout)?.filled !== undefined) continue;
    if (parts.at(-1)?.title !== kicker) parts.push({ title: kicker, slide: index + 1 });
  }
  return parts;
}

/** The parts as they stand at a slide, by its number. */
function seenFrom(number: number, parts: readonly Part[]): DeckPart[] {
  return parts.map((part, index) => {
    const next = parts[index + 1];
    const over = next !== undefined && next.slide <= number;
    return { ...part, state: over ? 'done' : part.slide <= number ? 'current' : 'ahead' };
  });
}
