import type { Findings } from '../model/findings.js';
import type { StoryboardSlide } from '../model/storyboard.js';
import { isMoney } from '../wording/quantity.js';
import { factsIn, textsIn } from '../wording/text.js';
import { stem } from './likeness.js';
import type { Mention } from './reading/mention.js';

/** What a deck may count of itself, by language: words for its own parts, not for things in the world. */
const ownWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['figure', 'sum', 'slide', 'page', 'point', 'part', 'decision', 'question', 'step', 'chart', 'column'],
    ...[
      'row',
      'answer',
      'observation',
      'option',
      'finding',
      'message',
      'set',
      'map',
      'date',
      'picture',
      'thing',
    ],
  ],
  fr: [
    ...[
      'chiffre',
      'montant',
      'diapositive',
      'page',
      'point',
      'partie',
      'décision',
      'question',
      'étape',
      'graphique',
    ],
    ...[
      'colonne',
      'ligne',
      'réponse',
      'observation',
      'option',
      'constat',
      'message',
      'carte',
      'date',
      'image',
    ],
  ],
};

/** What can be counted on a slide or in an exhibit, and how long the briefing is. */
export interface OwnCounts {
  readonly counts: ReadonlySet<number>;
  readonly minutes?: number;
}

/** Words before a number that points back to what has been named: "the two do not exclude each other". */
const pointers: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|all|these|those) $/i,
  fr: /(?:^|\P{L})(?:les|ces|tous les|toutes les) $/iu,
};

/**
 * Whether a number counts the deck's own parts and counts them right: "four figures" over a table of four, or "the two"
 * where two things stand on the slide. `before` is the text before the number.
 */
export function isOwnCount(
  mention: Mention,
  { counts, minutes }: OwnCounts,
  { language, before }: { readonly language: string; readonly before: string },
): boolean {
  if (mention.kind !== 'amount' || mention.low !== mention.high || mention.bound || mention.approx)
    return false;
  if (mention.unit.kind === 'measure') return mention.unit.of === 'minute' && mention.low === minutes;
  if (mention.unit.kind !== 'count') return false;
  const own = new Set((ownWords[language] ?? []).map(stem));
  // "The three states" names what it counts, and must be found.
  const names = /^.{3,}s$/.test(mention.nouns[0] ?? '');
  const pointsBack = !names && (pointers[language]?.test(before) ?? false);
  const named = mention.nouns.slice(0, 2).some((noun) => own.has(stem(noun)));
  return (pointsBack || named) && counts.has(mention.low);
}

/** Lengths of all lists within a part of a brief or of findings, and how many sums of money it names. */
export function countsIn(value: unknown, findings: Findings): Set<number> {
  const facts = new Set(
    [...JSON.stringify(value).matchAll(/fact \\?["']([\w-]+)/g)].map((match) => match[1]!),
  );
  for (const id of factsIn({ runs: textsIn(value).flatMap((text) => text.runs), at: nowhere })) facts.add(id);
  const sums = [...facts].filter((id) => {
    const fact = findings.facts.get(id);
    return fact?.kind === 'quantity' && isMoney(fact.unit);
  });
  return new Set([sums.length, ...lengthsIn(value)]);
}

const nowhere = { file: '', line: 0, column: 0, length: 0 };

function lengthsIn(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(lengthsIn);
  return Array.isArray(value) ? [value.length, ...within] : within;
}

/** What a slide may count: what stands on it, the parts and slides of its deck, and its minutes. */
export function countsOfSlide(
  slide: StoryboardSlide,
  deck: { readonly slides: readonly StoryboardSlide[]; readonly minutes: number },
  findings: Findings,
): OwnCounts {
  const sections = deck.slides.filter((one) => one.layout === 'section').length;
  const counts = countsIn([slide.findings, slide.figures, slide.exhibits, slide.recommendations], findings);
  return { counts: new Set([...counts, sections, deck.slides.length]), minutes: deck.minutes };
}
