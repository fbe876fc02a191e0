import { clauseOf, sentenceOf } from './clause.js';
import { Entities, type EntityMention } from './entities.js';
import type { KnownMention } from './known-mentions.js';
import { sameSize, sameUnit } from './likeness.js';
import type { Passage, Sentence } from './passages.js';
import type { AmountMention, DateMention, Mention } from './reading/mention.js';

/** Where a value stands in a chart or table: the name of its row, and of its series where there are several. */
export interface DataPlace {
  readonly row?: string;
  readonly series?: string;
  /** All names of rows and of series, this one's among them. */
  readonly rows: readonly string[];
  readonly allSeries: readonly string[];
}

/**
 * Whose the paper says a value is, where that is another row or series than the one it is given to: undefined where any
 * place in the paper that has the value has it of this row and series, or says nothing of either.
 */
export function otherPlace(
  wanted: AmountMention | DateMention,
  place: DataPlace,
  known: readonly KnownMention[],
): string | undefined {
  const stated = known.filter(
    (one): one is KnownMention & { readonly passage: Passage } =>
      one.passage !== undefined && isSame(wanted, one.mention),
  );
  let other: string | undefined;
  for (const { mention, passage } of stated) {
    const found = [
      otherAmong(mention, passage, place.row, place.rows),
      otherAmong(mention, passage, place.series, place.allSeries),
    ].find((one) => one !== undefined);
    if (found === undefined) return undefined;
    other = found;
  }
  return other;
}

function isSame(wanted: AmountMention | DateMention, mention: Mention): boolean {
  if (wanted.kind === 'date')
    return mention.kind === 'date' && mention.from === wanted.from && mention.to === wanted.to;
  return mention.kind === 'amount' && sameSize(mention, wanted) && sameUnit(mention.unit, wanted.unit);
}

/** "Cables 1.9, 2.2 and 2.6": between a name and the values that follow it. */
const onlyNumbers = /^(?:[\s\d.,%]|\b(?:and|then|et|puis)\b)*$/;

/** The name out of a list that a passage has for a value, where it is not the right one. */
function otherAmong(
  mention: Mention,
  passage: Passage,
  right: string | undefined,
  names: readonly string[],
): string | undefined {
  if (right === undefined || names.length < 2) return undefined;
  if (names.every((name) => /^\d{4}$/.test(name))) return otherYear(mention, passage, right, names);
  const entities = new Entities({}, names, passage.language);
  const named = entities.in(passage.text);
  const sentence = sentenceOf(mention, passage.sentences);
  const clause = clauseOf(mention, passage.text, sentence);
  const inClause = named.filter((one) => one.start >= clause.start && one.end <= clause.end);
  const before = named.filter((one) => one.end <= mention.start).at(-1);
  const listed = before && onlyNumbers.test(passage.text.slice(before.end, mention.start));
  const alone = loneName(named, mention, passage.text, sentence);
  const keys = inClause.length > 0 ? inClause.map(({ key }) => key) : listed ? [before.key] : alone;
  const known = keys.filter((key) => names.some((name) => entities.key(name) === key));
  if (known.length === 0 || known.includes(entities.key(right))) return undefined;
  return names.find((name) => entities.key(name) === known[0]);
}

/** The name that a stretch between semicolons has, if it has one only: all its values are of it. */
function loneName(
  named: readonly EntityMention[],
  { start, end }: Mention,
  text: string,
  sentence: Sentence,
): string[] {
  const from = Math.max(sentence.start, text.lastIndexOf(';', start) + 1);
  const semicolon = text.indexOf(';', end);
  const to = semicolon < 0 ? sentence.end : Math.min(sentence.end, semicolon);
  const keys = new Set(named.filter((one) => one.start >= from && one.end <= to).map(({ key }) => key));
  return keys.size === 1 ? [...keys] : [];
}

function otherYear(
  mention: Mention,
  passage: Passage,
  right: string,
  names: readonly string[],
): string | undefined {
  const clause = clauseOf(mention, passage.text, sentenceOf(mention, passage.sentences));
  const years = passage.mentions
    .filter(
      (one): one is DateMention => one.kind === 'date' && one.start >= clause.start && one.end <= clause.end,
    )
    .flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)])
    .filter((year) => names.includes(year));
  return years.length === 0 || years.includes(right) ? undefined : years[0];
}
