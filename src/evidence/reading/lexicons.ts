import type { Lexicon } from './lexicon.js';
import { arabic } from './lexicon-ar.js';
import { english } from './lexicon-en.js';
import { french } from './lexicon-fr.js';

const lexicons: Readonly<Record<string, Lexicon>> = { en: english, fr: french, ar: arabic };

/** The lexicon of a language; one that has none is read by its digits, with English words. */
export function lexiconOf(language: string): Lexicon {
  return Object.hasOwn(lexicons, language) ? lexicons[language]! : english;
}

/** Languages whose number words are known. */
export const readLanguages: readonly string[] = Object.keys(lexicons);
