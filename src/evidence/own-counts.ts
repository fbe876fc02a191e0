import type { Exhibit } from '../model/exhibit.js';
import type { Findings } from '../model/findings.js';
import type { StoryboardSlide, WordedExhibit } from '../model/storyboard.js';
import { isMoney } from '../wording/quantity.js';
import { factsIn, textsIn } from '../wording/text.js';
import { nounWords } from './function-words.js';
import { stem } from './likeness.js';
import type { Mention } from './reading/mention.js';

/** What a deck may count of itself. */
const countable = [
  'figures',
  'sums',
  'slides',
  'parts',
  'asks',
  'answers',
  'findings',
  'exhibits',
  'items',
] as const;
type Countable = (typeof countable)[number];

/** Words for a deck's own parts, not for things in the world, by language, with what they count. */
const ownWords: Readonly<Record<string, Readonly<Partial<Record<Countable, readonly string[]>>>>> = {
  en: {
    figures: ['figure', 'number'],
    sums: ['sum'],
    slides: ['slide', 'page'],
    parts: ['part', 'section'],
    asks: ['decision', 'ask', 'recommendation'],
    answers: ['answer', 'option', 'way'],
    findings: ['finding', 'observation', 'message', 'point', 'line', 'headline'],
    exhibits: ['chart', 'map', 'picture', 'set', 'table'],
    items: ['thing', 'column', 'row', 'lane', 'calendar', 'step', 'date', 'question'],
  },
  fr: {
    figures: ['chiffre'],
    sums: ['montant', 'somme'],
    slides: ['diapositive', 'page'],
    parts: ['partie', 'section'],
    asks: ['décision', 'demande', 'recommandation'],
    answers: ['réponse', 'option', 'voie'],
    findings: ['constat', 'observation', 'message', 'point'],
    exhibits: ['graphique', 'carte', 'image', 'tableau'],
    items: ['chose', 'colonne', 'ligne', 'étape', 'date', 'question'],
  },
};

/** How many there are of what can be counted on a slide or in an exhibit, and how long the briefing is. */
export interface OwnCounts {
  readonly of: Readonly<Partial<Record<Countable, readonly number[]>>>;
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
  { of, minutes }: OwnCounts,
  { language, before }: { readonly language: string; readonly before: string },
): boolean {
  if (mention.kind !== 'amount' || mention.low !== mention.high || mention.bound || mention.approx)
    return false;
  if (mention.unit.kind === 'measure') return mention.unit.of === 'minute' && mention.low === minutes;
  if (mention.unit.kind !== 'count') return false;
  const nouns = nounWords(mention.nouns).slice(0, 2).map(stem);
  const named = countable.filter((one) =>
    ownWords[language]?.[one]?.some((word) => nouns.includes(stem(word))),
  );
  if (named.length > 0) return named.some((one) => of[one]?.includes(mention.low) ?? false);
  // "Four countries" over a chart of four bars.
  if (mention.low > 1 && of.items?.includes(mention.low)) return true;
  if (!pointers[language]?.test(before)) return false;
  // "The two" are two that everybody in the room has in mind: there is nothing to be found.
  if (mention.low === 2) return true;
  // "The three states" names what it counts, and must be found.
  if (/^.{3,}s$/.test(mention.nouns[0] ?? '')) return false;
  return (['sums', 'answers', 'items'] as const).some((one) => of[one]?.includes(mention.low));
}

/** What an exhibit may count: its rows, entries, pillars and the like, and the figures and sums that it names. */
export function countsOfExhibit(exhibit: Exhibit | WordedExhibit, findings: Findings): OwnCounts {
  const items = lists.flatMap((key) => {
    const list: unknown =
      Reflect.get(exhibit, key) ?? Reflect.get('data' in exhibit ? exhibit.data : {}, key);
    return Array.isArray(list) ? [list.length] : [];
  });
  const facts = namedFacts(exhibit);
  const sums = facts.filter((id) => {
    const fact = findings.facts.get(id);
    return fact?.kind === 'quantity' && isMoney(fact.unit);
  });
  const answers = ['options', 'entries'].flatMap((key) => {
    const list: unknown = Reflect.get(exhibit, key);
    return Array.isArray(list) ? [list.length] : [];
  });
  return { of: { items, figures: items, sums: [sums.length], answers } };
}

/** Keys of exhibits under which lists stand that a speaker counts. */
const lists = [
  'entries',
  'rows',
  'columns',
  'pillars',
  'options',
  'steps',
  'quarters',
  'categories',
  'series',
  'events',
  'bars',
  'lanes',
  'slices',
];

/** Facts that texts of a part of a brief or of findings name, each once. */
function namedFacts(value: unknown): string[] {
  const written = [...JSON.stringify(value).matchAll(/fact \\?["']([\w-]+)/g)].map((match) => match[1]!);
  const worded = textsIn(value).flatMap(factsIn);
  return [...new Set([...written, ...worded])];
}

/** What a slide may count: what stands on it, the parts and slides of its deck, and its minutes. */
export function countsOfSlide(
  slide: StoryboardSlide,
  deck: { readonly slides: readonly StoryboardSlide[]; readonly minutes: number },
  findings: Findings,
): OwnCounts {
  const inExhibits = slide.exhibits.map((exhibit) => countsOfExhibit(exhibit, findings).of);
  const of = (key: Countable): number[] => inExhibits.flatMap((one) => one[key] ?? []);
  return {
    minutes: deck.minutes,
    of: {
      figures: [slide.figures.length, ...of('figures')],
      sums: of('sums'),
      slides: [deck.slides.length],
      parts: [deck.slides.filter((one) => one.layout === 'section').length],
      asks: [slide.recommendations.length],
      answers: of('answers'),
      findings: [slide.findings.length],
      exhibits: [slide.exhibits.length],
      items: [...of('items'), slide.findings.length],
    },
  };
}
