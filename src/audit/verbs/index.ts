import { mayBeEnglishVerb } from './english.js';
import { mayBeFrenchVerb } from './french.js';
import type { WordInPlace } from './word-in-place.js';

type VerbTest = (place: WordInPlace) => boolean;

const byLanguage: Readonly<Record<string, VerbTest>> = { en: mayBeEnglishVerb, fr: mayBeFrenchVerb };

/**
 * Whether a title may have a finite verb. A word that could be one counts as one, and so does every title in a
 * language whose verbs are not known here: to ask wrongly is worse than to keep silent.
 */
export function mayBeSentence(title: string, language: string): boolean {
  const mayBeVerb = byLanguage[language.split('-')[0]!];
  if (!mayBeVerb || /\?\s*$/.test(title)) return true;
  // What stands on two sides of a stop or a comma are no neighbours.
  return title
    .toLowerCase()
    .split(/[,;:.!?()«»“”"–—]+/)
    .some((stretch) => wordsIn(stretch).some((_, index, all) => mayBeVerb(placeOf(all, index))));
}

/** Words with their apostrophes: "algeria's", "s'", "appuie". */
function wordsIn(stretch: string): string[] {
  return stretch.replaceAll('’', "'").match(/[\p{L}\p{N}%$]+(?:['-][\p{L}\p{N}]+)*'?/gu) ?? [];
}

function placeOf(all: readonly string[], index: number): WordInPlace {
  return { word: all[index]!, before: all[index - 1] ?? '', after: all[index + 1] ?? '' };
}
