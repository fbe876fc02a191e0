import type { Wording } from '../model/wording.js';

/** Whether a text can be read in a language: it is the same for all, or has a wording of its own for it. */
export function hasWording(wording: Wording, language: string): boolean {
  return wording.byLanguage['*'] !== undefined || wording.byLanguage[language] !== undefined;
}

/** The text in a language; one written for all languages where there is no own wording; empty if neither. */
export function wordingIn(wording: Wording, language: string): string {
  return wording.byLanguage[language] ?? wording.byLanguage['*'] ?? '';
}

/** The wording by which entities are looked up in `colors`: the one for all languages, else the English one. */
export function entityName(wording: Wording | undefined): string | undefined {
  return wording && (wording.byLanguage['*'] ?? wording.byLanguage.en);
}
