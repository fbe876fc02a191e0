import type { Entities } from './entities.js';
import { stem } from './likeness.js';
import type { Passage } from './passages.js';

/** A name in a text that none of its paragraphs has. */
export interface StrayName {
  readonly name: string;
  readonly start: number;
}

interface NameContext {
  readonly entities: Entities;
  /** What else may name things: the paper's title, a file of data. */
  readonly also: readonly string[];
  /** Whether the text is in the paper's language. */
  readonly sameLanguage: boolean;
}

const word = /\p{L}[\p{L}\p{M}\p{N}]*(?:-\p{N}+\p{L}*)?/gu;

/**
 * Names in a text that stand in none of the paragraphs: countries and aliases under any of their names, in any language;
 * other words with a capital only in the paper's own language, and not where a sentence or a heading begins, since there
 * every word has one.
 */
export function strayNames(
  text: string,
  passages: readonly Passage[],
  { entities, also, sameLanguage }: NameContext,
): StrayName[] {
  // A paragraph is read under its heading.
  const read = [...also, ...passages.flatMap((passage) => [passage.text, passage.heading])];
  const known = new Set(read.flatMap((each) => entities.in(each).map(({ key }) => key)));
  const named = entities.in(text);
  const strays = named
    .filter(({ key, proper }) => proper && !known.has(key))
    .map(({ start, end }) => ({ name: text.slice(start, end), start }));
  if (!sameLanguage) return strays;
  const words = new Set(read.flatMap((each) => each.match(word) ?? []).map(stem));
  const others = [...text.matchAll(word)].filter(
    (match) =>
      isName(match[0], text.slice(0, match.index)) &&
      !words.has(stem(match[0])) &&
      !named.some(({ start, end }) => match.index >= start && match.index < end),
  );
  const all = [...strays, ...others.map((match) => ({ name: match[0], start: match.index }))];
  return joined(all, text);
}

/** Names that stand right beside each other are one: "Admiral Byng". */
function joined(names: readonly StrayName[], text: string): StrayName[] {
  const all: StrayName[] = [];
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    const end = last ? last.start + last.name.length : -1;
    if (last && text.slice(end, name.start) === ' ')
      all[all.length - 1] = { ...last, name: text.slice(last.start, name.start + name.name.length) };
    else all.push(name);
  }
  return all;
}

/** "NATO" and "Link-16" are names anywhere, "Wagner" where no sentence begins. */
function isName(written: string, before: string): boolean {
  if (written.length < 2) return false;
  if (/^\p{Lu}+(?:-\p{N}+)?$/u.test(written) || /^\p{Lu}.*\p{N}$/u.test(written)) return true;
  if (!/^\p{Lu}\p{Ll}/u.test(written)) return false;
  return /[\p{L}\p{N},)’'–-]\s*$/u.test(before) && !/[.!?:;]\s*["“«]?\s*$/u.test(before);
}
