import type { Entities } from './entities.js';
import type { KnownMention } from './known-mentions.js';
import { sameSize, sameUnit } from './likeness.js';
import { ownersOf } from './owner.js';
import { sentencesOf } from './passages.js';
import type { AmountMention, Mention } from './reading/mention.js';
import { readMentions } from './reading/read.js';

/** A text in which an amount is said of somebody. */
export interface Attributing {
  readonly words: string;
  /** Whose row, column or heading it stands under: it owns what nobody in the text does. */
  readonly under?: string | undefined;
}

/** An amount that is somebody else's: whose the text says it is, and whose it is. */
export interface Misattribution {
  readonly said: string;
  readonly owner: string;
}

type Stated = KnownMention & {
  readonly mention: AmountMention;
  readonly passage: NonNullable<KnownMention['passage']>;
};

/**
 * Says where a text gives one of several alike amounts to the wrong one: the paper gives it to another, and has a
 * different amount of that unit for whom the text names. Nothing else is certain enough to be said.
 */
export function misattribution(
  mention: Mention,
  { words, under }: Attributing,
  known: readonly KnownMention[],
  entities: Entities,
): Misattribution | undefined {
  if (mention.kind !== 'amount') return undefined;
  const stated = known.filter(
    (one): one is Stated => one.mention.kind === 'amount' && one.passage !== undefined,
  );
  const likewise = stated.filter((one) => sameUnit(one.mention.unit, mention.unit));
  const own = likewise.filter((one) => sameSize(one.mention, mention));
  const others = likewise.filter((one) => !sameSize(one.mention, mention));
  if (own.length === 0 || others.length === 0) return undefined;
  // "18,300 hours, against 6,100": of several, only the first is surely of the name that it all stands under.
  const named = entities.in(words).some(({ end }) => end <= mention.start);
  const alike = readMentions(words, 'en').filter(
    (one) => one.kind === 'amount' && sameUnit(one.unit, mention.unit),
  );
  if (!named && under !== undefined && alike[0] && alike[0].start < mention.start) return undefined;
  const [said] = ownersOf(mention, { text: words, sentences: sentencesOf(words) }, entities, under);
  if (!said) return undefined;
  const rightly = own.some((one) =>
    ownersOf(one.mention, one.passage, entities).some(({ key }) => key === said.key),
  );
  const hasOther = others.some((one) => ownersOf(one.mention, one.passage, entities)[0]?.key === said.key);
  const owner = own.flatMap((one) => ownersOf(one.mention, one.passage, entities))[0];
  return !rightly && hasOther && owner ? { said: said.text, owner: owner.text } : undefined;
}
