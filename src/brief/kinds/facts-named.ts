import type { Wording } from '../../model/wording.js';

/** The ids of the facts that a cell names: they are its data, as those of a chart are. */
export function factsNamedIn({ byLanguage }: Wording): string[] {
  const uses = Object.values(byLanguage).flatMap((text) => [
    ...text.matchAll(/\{\{~?\s*fact\s+(["'])(.*?)\1/g),
  ]);
  return uses.map((use) => use[2] ?? '');
}
