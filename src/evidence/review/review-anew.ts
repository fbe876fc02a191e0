import type { Review, ReviewedParagraph } from '../../model/review.js';
import { changeOf, type Reviewable } from './check-review.js';
import { driftSince } from './drift.js';
import { type CitableParagraph, fingerprint, paragraphsOf } from './paragraphs.js';
import { allResting } from './rests.js';

/** What a review changes of the one before it, a line a paragraph. */
export interface ReviewChange {
  /** Under which it is reviewed now or, where it is no longer, was before. */
  readonly paragraph: string;
  readonly change: 'new' | 'changed' | 'moved' | 'dropped';
  readonly words: string;
}

export interface NewReview {
  readonly review: Review;
  readonly changes: readonly ReviewChange[];
}

/**
 * The review of all that is cited, as the paper stands now, in its order. Paragraphs that nothing here cites are kept only
 * where other briefs may cite them.
 */
export function reviewAnew(reviewable: Reviewable, before: Review, keepOthers: boolean): NewReview {
  const paragraphs = paragraphsOf(reviewable.paper);
  const cited = new Set(allResting(reviewable.findings, reviewable.briefs).flatMap(({ keys }) => [...keys]));
  const entries = paragraphs.flatMap((one): [string, ReviewedParagraph][] => {
    const kept = keepOthers ? before.get(one.key) : undefined;
    if (cited.has(one.key)) return [[one.key, { text: one.text, sha256: fingerprint(one.text) }]];
    return kept ? [[one.key, kept]] : [];
  });
  const known = new Set(paragraphs.map(({ key }) => key));
  const gone = keepOthers ? [...before].filter(([key]) => !known.has(key)) : [];
  const review = new Map([...entries, ...gone]);
  return { review, changes: changesTo(review, before, paragraphs) };
}

function changesTo(review: Review, before: Review, paragraphs: readonly CitableParagraph[]): ReviewChange[] {
  const drift = driftSince(before, paragraphs);
  const changes: ReviewChange[] = [];
  for (const [paragraph, { text }] of review) {
    if (before.get(paragraph)?.text === text) continue;
    const from = drift.find(({ now }) => now.key === paragraph);
    const moved = from !== undefined && from.key !== paragraph;
    const shown = from && from.before !== text ? changeOf(from.before, text).shown : undefined;
    const change = moved ? 'moved' : from ? 'changed' : 'new';
    changes.push({
      paragraph,
      change,
      words: [...(moved ? [`from ${from.key}`] : []), ...(shown ? [shown] : [])].join(': '),
    });
  }
  const moved = new Set(drift.filter(({ now }) => review.has(now.key)).map(({ key }) => key));
  const dropped = [...before.keys()].filter((key) => !review.has(key) && !moved.has(key));
  return [
    ...changes,
    ...dropped.map((paragraph) => ({ paragraph, change: 'dropped' as const, words: 'no longer cited' })),
  ];
}
