import type { Report } from '../../diagnostics/report.js';
import type { Brief } from '../../model/brief.js';
import type { Findings } from '../../model/findings.js';
import type { Paper } from '../../model/paper.js';
import type { Place } from '../../model/place.js';
import type { Review } from '../../model/review.js';
import { type Drift, driftSince } from './drift.js';
import { paragraphsOf } from './paragraphs.js';
import { allResting, firstCitation, type Resting, restingOn } from './rests.js';
import { alike, similarity } from './similarity.js';
import { replaced, type WordDiff, wordDiff } from './word-diff.js';

/** Findings with the briefs that draw on them. */
export interface Reviewable {
  readonly findings: Findings;
  readonly paper: Paper;
  readonly briefs: readonly Brief[];
}

const record = 'record the review with `briefdeck accept`';

/**
 * Says which paragraphs are not those that the findings were last reviewed against, each once, with all that rests on it;
 * and which cited ones nobody has reviewed.
 */
export function checkReview({ findings, paper, briefs }: Reviewable, review: Review, report: Report): void {
  const resting = allResting(findings, briefs);
  const cited = new Set(resting.flatMap(({ keys }) => [...keys]));
  const paragraphs = paragraphsOf(paper);
  const drift = driftSince(review, paragraphs).filter(({ key, now }) => cited.has(key) || cited.has(now.key));
  for (const one of drift) reportDrift(one, resting, report);
  const told = new Set(drift.map(({ now }) => now.key));
  for (const { key } of paragraphs) {
    if (!cited.has(key) || review.has(key) || told.has(key)) continue;
    const at = firstCitation(key, resting)?.at;
    const hint = `read ${restingOn(key, resting)} against it, then ${record}`;
    report.add('review-missing', `${key} has not been reviewed`, at, hint);
  }
}

function reportDrift({ key, before, now }: Drift, resting: readonly Resting[], report: Report): void {
  const moved = now.key !== key;
  const same = before === now.text;
  const change = same ? undefined : changeOf(before, now.text);
  const what = moved
    ? `the text reviewed as ${key} now stands at ${now.key}${same ? '' : ', changed'}`
    : `${key} has changed since it was reviewed`;
  const on = restingOn(key, resting);
  const cite = moved && on ? `cite ${now.key} where this text is meant in ${on}` : undefined;
  const read = `read ${cite ? 'them' : on || restingOn(now.key, resting)} against it`;
  const steps = [...(cite ? [cite] : []), ...(same ? [] : [read])];
  const hint = steps.length === 0 ? record : `${steps.join(', ')}, then ${record}`;
  report.add('finding-stale', `${what}${change ? `: ${change.shown}` : ''}`, placeIn(now, change), hint);
}

/** What became of a text, or the new one in the place of the old where they have too little in common. */
export function changeOf(before: string, after: string): WordDiff {
  return similarity(before, after) < alike ? replaced(before, after) : wordDiff(before, after);
}

/** A paragraph that stands on one line as it reads has its change at a column that is known. */
function placeIn({ at, text }: Drift['now'], change: WordDiff | undefined): Place {
  if (!change || change.length === 0 || at.length !== text.length) return at;
  return { ...at, column: at.column + change.start, length: change.length };
}
