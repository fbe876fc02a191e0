import { clauseOf, sentenceOf } from './clause.js';
import type { Entities, EntityMention } from './entities.js';
import type { Passage } from './passages.js';
import type { Mention } from './reading/mention.js';

/** A name with the words that a text has for it. */
export interface Owner {
  readonly key: string;
  readonly text: string;
}

/** Of names that something is set against, nothing is said: "a fifth more than Northmere". */
const setAgainst =
  /\b(?:than|against|versus|unlike|que|contre)\s+(?:the\s+|in\s+|that of\s+|la\s+|le\s+|les\s+)?$/i;

/** "6%, 14% and 9% respectively": whose each is stands in the order of a list. */
const listed = /\b(?:respectively|in that order)\b|respectivement/i;

/**
 * Whose an amount may be, as a reader takes it: a name in its own clause, the nearest before it rather than the first
 * after it; else the nearest before it in its sentence; else the name that it all stands `under`; else the first after it
 * in the sentence; else the last of the sentences before. Where a sentence lists names in order, any of them.
 */
export function ownersOf(
  mention: Pick<Mention, 'start' | 'end'>,
  passage: Pick<Passage, 'text' | 'sentences'>,
  entities: Entities,
  under?: string,
): Owner[] {
  const { text } = passage;
  const named = entities.in(text).filter(({ start }) => !setAgainst.test(text.slice(0, start)));
  const sentence = sentenceOf(mention, passage.sentences);
  const own = named.filter((one) => one.start >= sentence.start && one.end <= sentence.end);
  if (listed.test(text.slice(sentence.start, sentence.end))) return own.map((one) => ownerIn(one, text));
  const clause = clauseOf(mention, text, sentence);
  const close = own.filter((one) => one.start >= clause.start && one.end <= clause.end);
  const before = (names: readonly EntityMention[]): EntityMention | undefined =>
    names.filter((one) => one.end <= mention.start).at(-1);
  const after = (names: readonly EntityMention[]): EntityMention | undefined =>
    names.find((one) => one.start >= mention.end);
  const soon = after(close);
  const near = soon && wordsIn(text.slice(mention.end, soon.start)) <= closeBy ? soon : undefined;
  const nearest = before(close) ?? near ?? before(own);
  const [over] = under === undefined || nearest ? [] : entities.in(under);
  if (over && under !== undefined) return [ownerIn(over, under)];
  const owner = nearest ?? after(own) ?? before(named);
  return owner ? [owner, ...inCase(owner, named, text)].map((one) => ownerIn(one, text)) : [];
}

/** "9,800 in Northmere", "forty technology companies from the United States": so many words may stand between. */
const closeBy = 5;

function wordsIn(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

function ownerIn({ key, start, end }: EntityMention, text: string): Owner {
  return { key, text: text.slice(start, end) };
}

/** "The United States’ Morocco policy": names that stand right beside each other share what is said of them. */
function inCase(owner: EntityMention, before: readonly EntityMention[], text: string): EntityMention[] {
  const neighbour = before.filter((one) => one.end <= owner.start).at(-1);
  return neighbour && /^[\s–-]*$/.test(text.slice(neighbour.end, owner.start)) ? [neighbour] : [];
}
