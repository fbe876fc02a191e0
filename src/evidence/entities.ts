import { countryId, countryNames } from '../wording/countries.js';
import { countryOfDemonym } from './demonyms.js';
import { stem } from './likeness.js';

/** A name in a text, by the key that all its aliases share. */
export interface EntityMention {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is a proper name; "Ferries" is none. */
  readonly proper: boolean;
}

/** Aliases as the findings give them: a name → what else it is called. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

/** Short forms that people write for countries; other codes are words as well. */
const shortForms: Readonly<Record<string, string>> = {
  us: '840',
  usa: '840',
  'u s': '840',
  'u s a': '840',
  uk: '826',
  uae: '784',
};

/** Their adjectives are made as those of countries are; America is the United States, as in the papers that we read. */
const continents = ['africa', 'asia', 'europe', 'oceania', 'antarctica'];

interface Word {
  readonly written: string;
  readonly plain: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const word = /\p{L}[\p{L}\p{M}]*/gu;

/** Finds in texts the countries, with their adjectives, and the names that the findings give aliases for. */
export class Entities {
  readonly #aliases = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #common = new Map<string, string>();
  /** First words of common names. */
  readonly #begins = new Set<string>();
  /** Texts that have been searched: paragraphs are, for every claim that cites them. */
  readonly #read = new Map<string, readonly EntityMention[]>();
  readonly #longest: number;

  /** `common` are names that are no proper ones, such as "Ferries": they may stand in lower case and in the singular. */
  constructor(aliases: Aliases, common: readonly string[], language: string) {
    for (const tongue of new Set(['en', 'fr', 'ar', language])) {
      for (const [code, name] of countryNames(tongue)) this.#names.set(folded(name), code);
    }
    for (const continent of continents) this.#names.set(continent, continent);
    for (const [name, others] of Object.entries(aliases)) {
      const key = this.key(name);
      for (const each of [name, ...others]) {
        this.#aliases.set(folded(each), key);
        // An alias in lower case may stand so in a text: "artificial intelligence" for AI.
        if (/^\p{Ll}/u.test(each)) this.#common.set(stems(folded(each)), key);
      }
    }
    for (const name of common) {
      const plain = stems(folded(name));
      if (!this.isKnown(name) && !this.#common.has(plain)) this.#common.set(plain, folded(name));
    }
    for (const name of this.#common.keys()) this.#begins.add(name.split(' ')[0]!);
    const all = [...this.#aliases.keys(), ...this.#common.keys()];
    this.#longest = Math.max(4, ...all.map((name) => name.split(' ').length));
  }

  /** The key of a name: that of a country, of an alias, else the name itself in lower case. */
  key(name: string): string {
    const plain = folded(name);
    return this.#known(plain) ?? countryId(name) ?? plain;
  }

  /** Whether a name is a proper one that texts are searched for, or stands for one that is. */
  isKnown(name: string): boolean {
    return this.#known(folded(name)) !== undefined;
  }

  /** Countries and aliases within a longer name: "US technology companies" are of the United States. */
  properIn(name: string): string[] {
    const words = [...name.matchAll(word)].map((one) => one[0]);
    return words.flatMap((_, from) =>
      words.slice(from).flatMap((__, length) => {
        const part = words.slice(from, from + length + 1);
        return /^\p{Ll}/u.test(part[0]!) ? [] : (this.#known(part.map(folded).join(' '), part[0]) ?? []);
      }),
    );
  }

  /** Every name in a text, in order, the longest first where one begins. */
  in(text: string): readonly EntityMention[] {
    const known = this.#read.get(text);
    if (known) return known;
    const words = [...text.matchAll(word)].map((match): Word => {
      const plain = folded(match[0]);
      return {
        written: match[0],
        plain,
        stem: stem(plain),
        start: match.index,
        end: match.index + match[0].length,
      };
    });
    const found: EntityMention[] = [];
    for (let at = 0; at < words.length; ) {
      const mention = this.#at(words, at);
      if (mention) found.push(mention.mention);
      at += mention?.words ?? 1;
    }
    this.#read.set(text, found);
    return found;
  }

  #at(
    words: readonly Word[],
    at: number,
  ): { readonly mention: EntityMention; readonly words: number } | undefined {
    const first = words[at]!;
    // Proper names begin with a capital where the script has them.
    const proper = !/^\p{Ll}/u.test(first.written);
    if (!proper && !this.#begins.has(first.stem)) return undefined;
    for (let count = Math.min(this.#longest, words.length - at); count > 0; count -= 1) {
      const named = words.slice(at, at + count);
      const plain = named.map((one) => one.plain).join(' ');
      const own = proper ? this.#known(plain, first.written) : undefined;
      const key = own ?? this.#common.get(named.map((one) => one.stem).join(' '));
      if (key === undefined) continue;
      const { end } = named.at(-1)!;
      return { mention: { key, start: first.start, end, proper: own !== undefined }, words: count };
    }
    return undefined;
  }

  #known(name: string, written = name): string | undefined {
    const alias = this.#aliases.get(name) ?? this.#names.get(name);
    if (alias !== undefined) return alias;
    if (Object.hasOwn(shortForms, name) && written === written.toUpperCase()) return shortForms[name];
    return name.includes(' ') ? undefined : countryOfDemonym(name, this.#names);
  }
}

function stems(name: string): string {
  return name.split(' ').map(stem).join(' ');
}

/** Lower case, without accents, punctuation or an article. */
function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}
