import type { Review } from '../../model/review.js';
import type { CitableParagraph } from './paragraphs.js';
import { alike, sharedPart, tellingWords } from './similarity.js';

/** What became of a reviewed paragraph: it has other words now, or stands under another number, or both. */
export interface Drift {
  /** Under which it was reviewed. */
  readonly key: string;
  readonly before: string;
  readonly now: CitableParagraph;
}

/**
 * What has changed since a review, in the order of the paper. A text is looked for under every number before its own is
 * said to have other words: one paragraph put in moves all that follow it.
 */
export function driftSince(review: Review, paragraphs: readonly CitableParagraph[]): Drift[] {
  const standing = new Map(paragraphs.map((one) => [one.key, one]));
  const unsettled = [...review].filter(([key, { text }]) => standing.get(key)?.text !== text);
  const free = new Map(
    paragraphs
      .filter(({ key, text }) => review.get(key)?.text !== text)
      .map((one) => [one, tellingWords(one.text)]),
  );
  const drift: Drift[] = [];
  const found = (key: string, before: string, now: CitableParagraph): void => {
    free.delete(now);
    drift.push({ key, before, now });
  };
  const rest: typeof unsettled = [];
  for (const entry of unsettled) {
    const moved = [...free.keys()].find(({ text }) => text === entry[1].text);
    if (moved) found(entry[0], entry[1].text, moved);
    else rest.push(entry);
  }
  for (const [key, { text }] of rest) {
    const own = standing.get(key);
    const now = revised(text, own, free) ?? own;
    if (now) found(key, text, now);
  }
  const order = new Map(paragraphs.map((one, index) => [one, index]));
  return drift.sort((a, b) => order.get(a.now)! - order.get(b.now)!);
}

/** The paragraph that is most likely a revision of a text: the one of its number, else the likest. */
function revised(
  text: string,
  own: CitableParagraph | undefined,
  free: ReadonlyMap<CitableParagraph, ReadonlySet<string>>,
): CitableParagraph | undefined {
  const words = tellingWords(text);
  const likeOwn = own && free.get(own);
  if (likeOwn && sharedPart(words, likeOwn) >= alike) return own;
  let likest: CitableParagraph | undefined;
  let most = alike;
  for (const [one, theirs] of free) {
    const much = sharedPart(words, theirs);
    if (much > most) [likest, most] = [one, much];
  }
  return likest;
}
