import type { Reference } from '../model/reference.js';
import type { Wording } from '../model/wording.js';

/** Every reference inside a part of findings or briefs, whatever its shape. */
export function referencesIn(value: unknown): Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('kind' in value && (value.kind === 'paper' || value.kind === 'external')) return [value as Reference];
  return Object.values(value).flatMap(referencesIn);
}

/** Every text inside one: texts are the objects with wordings by language. */
export function textsIn(value: unknown): Wording[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('byLanguage' in value && 'at' in value) return [value as Wording];
  return Object.values(value).flatMap(textsIn);
}

/** The ids of the facts that a text names. */
export function factsNamedIn(wording: string): string[] {
  return [...wording.matchAll(/\{\{\s*fact\s+["']([^"']+)["']/g)].map(([, id = '']) => id);
}
