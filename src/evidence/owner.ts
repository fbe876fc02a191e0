import type { Entities, EntityMention } from './entities.js';
import type { Passage } from './passages.js';
import type { Mention } from './reading/mention.js';

/** A name with the words that a text has for it. */
export interface Owner {
  readonly key: string;
  readonly text: string;
}

/**
 * Whose an amount may be, as a reader takes it: the name that stands nearest before it in its sentence; where there is
 * none, the name that it all stands `under`; else the first after it in the sentence; else the last of the sentences
 * before.
 */
export function ownersOf(
  mention: Pick<Mention, 'start' | 'end'>,
  passage: Pick<Passage, 'text' | 'sentences'>,
  entities: Entities,
  under?: string,
): Owner[] {
  const named = entities.in(passage.text);
  const sentence = passage.sentences.find(({ start, end }) => mention.start >= start && mention.start < end);
  const { start = 0, end = passage.text.length } = sentence ?? {};
  const before = named.filter((one) => one.end <= mention.start);
  const inSentence = before.filter((one) => one.start >= start).at(-1);
  const after = named.find((one) => one.start >= mention.end && one.end <= end);
  const [over] = under === undefined || inSentence ? [] : entities.in(under);
  if (over && under !== undefined) return [{ key: over.key, text: under.slice(over.start, over.end) }];
  const owner = inSentence ?? after ?? before.at(-1);
  return owner
    ? [...new Set([owner, ...inCase(owner, before, passage.text)])].map((one) => ({
        key: one.key,
        text: passage.text.slice(one.start, one.end),
      }))
    : [];
}

/** "The United States’ Morocco policy": names that stand right beside each other share what is said of them. */
function inCase(owner: EntityMention, before: readonly EntityMention[], text: string): EntityMention[] {
  const neighbour = before.filter((one) => one.end <= owner.start).at(-1);
  return neighbour && /^[\s–-]*$/.test(text.slice(neighbour.end, owner.start)) ? [neighbour] : [];
}
