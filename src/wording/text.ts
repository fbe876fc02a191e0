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

/** Words as a speaker counts them: what stands between spaces and has a letter or digit. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
