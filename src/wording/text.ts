import type { Text } from '../model/wording.js';

/** The words alone. */
export function plain(text: Text | undefined): string {
  return text ? text.runs.map((run) => run.text).join('') : '';
}

/** Ids of the facts that contributed words. */
export function factsIn(text: Text | undefined): string[] {
  return text
    ? text.runs.flatMap((run) => (run.provenance.kind === 'fact' ? [run.provenance.fact] : []))
    : [];
}

/** Every text inside a value, whatever its shape, in the order of its keys: texts are the objects that have runs. */
export function textsIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('runs' in value && 'at' in value) return [value as Text];
  return Object.values(value).flatMap(textsIn);
}

/** Words as a speaker counts them: what stands between spaces and has a letter or digit. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The text with its first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Closing punctuation that is there is kept, quotes after it included; a text without any gets a full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…:]["”»’)\uE002]*$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
