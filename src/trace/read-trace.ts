import type { DeckTrace, TracedClaim, TracedSlide } from '../model/trace.js';
import type { WrittenText } from '../model/written-slide.js';
import { fingerprintOf } from '../pptx/trace/fingerprint.js';
import { squeezed } from '../pptx/trace/lines.js';
import { type FoundSlide, openDeck, readingParts } from './deck-file.js';
import { editsOf, type SlideEdit } from './edits.js';
import { matchSlides, movedOf } from './match.js';
import { type StoredTrace, storedTrace } from './trace-part.js';

/** What a file says of itself: its slides as they stand now, held against what was written. */
export interface DeckReading {
  readonly trace: DeckTrace;
  readonly slides: readonly ReadSlide[];
  /** Slides that were written and are no longer there. */
  readonly removed: readonly TracedSlide[];
}

export interface ReadSlide {
  /** Counting from 1, as the file shows it now. */
  readonly number: number;
  readonly title: string;
  readonly state: 'as-written' | 'edited' | 'added';
  /** The slide as written; absent where somebody added it. */
  readonly written?: TracedSlide;
  /** Whether it stands elsewhere among the slides as written. */
  readonly moved: boolean;
  readonly edits: readonly SlideEdit[];
  readonly claims: readonly ReadClaim[];
}

export interface ReadClaim extends TracedClaim {
  /** Whether its words stood on the slide when it was written, and do no longer. */
  readonly reworded: boolean;
}

/**
 * Reads a deck's trace from its file alone.
 *
 * @throws {DeckFault} where the file is no deck, is damaged or holds no trace
 */
export function readTrace(bytes: Uint8Array): DeckReading {
  const { parts, slides } = openDeck(bytes);
  const stored = readingParts(() => storedTrace(parts));
  const { trace, written } = stored;
  const known = written.map((slide, index) => ({ ...slide, id: trace.slides[index]!.id }));
  const matched = matchSlides(known, slides);
  const places = [...matched.keys()].sort((a, b) => a - b);
  const moved = movedOf(places.map((place) => matched.get(place)!));
  const movedPlaces = new Set([...moved].map((index) => places[index]!));
  const kept = new Set(matched.values());
  return {
    trace,
    slides: slides.map((slide, at) =>
      readSlide(slide, at, { stored, as: matched.get(at), moved: movedPlaces.has(at) }),
    ),
    removed: trace.slides.filter((_slide, index) => !kept.has(index)),
  };
}

interface Matched {
  readonly stored: StoredTrace;
  /** Index of the slide as written. */
  readonly as: number | undefined;
  readonly moved: boolean;
}

function readSlide(slide: FoundSlide, at: number, { stored, as, moved }: Matched): ReadSlide {
  const common = { number: at + 1, title: titleOf(slide), moved };
  if (as === undefined) return { ...common, state: 'added', edits: [], claims: [] };
  const before = stored.written[as]!;
  const written = stored.trace.slides[as]!;
  const same = before.fingerprint === fingerprintOf(slide);
  const edits = same ? [] : editsOf(before, slide);
  const [then, now] = [before.texts, slide.texts].map(wordsOf) as [string, string];
  const claims = written.claims.map((claim) => {
    const words = squeezed(claim.text);
    return { ...claim, reworded: then.includes(words) && !now.includes(words) };
  });
  return { ...common, state: same ? 'as-written' : 'edited', written, edits, claims };
}

/** The title, else the first words that stand on the slide. */
function titleOf({ texts }: FoundSlide): string {
  return (texts.find(({ kind }) => kind === 'title') ?? texts[0])?.lines.join(' ') ?? '';
}

function wordsOf(texts: readonly WrittenText[]): string {
  return texts.flatMap(({ lines }) => lines).join(' ');
}
