import type { TextRun } from '../model/scene.js';

/** A stretch of a run that is set in one face: the text's own, or the one for complex scripts. */
export interface ScriptRun extends TextRun {
  readonly complex: boolean;
}

const complexLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Thai}\p{Script=Devanagari}]/u;
const letter = /\p{L}/u;

/**
 * One hard line's runs, parted where the script changes. Spaces, digits and marks go with the letters before them, as
 * viewers set them; those at the start with the letters that follow.
 */
export function byScript(runs: readonly TextRun[]): readonly ScriptRun[] {
  if (!runs.some(({ text }) => complexLetter.test(text)))
    return runs.map((run) => ({ ...run, complex: false }));
  let complex = startsComplex(runs);
  return runs.flatMap((run) => {
    const parts: ScriptRun[] = [];
    let text = '';
    for (const character of run.text) {
      const next = complexLetter.test(character) || (complex && !letter.test(character));
      if (next !== complex && text !== '') {
        parts.push({ text, style: run.style, complex });
        text = '';
      }
      complex = next;
      text += character;
    }
    return [...parts, { text, style: run.style, complex }];
  });
}

function startsComplex(runs: readonly TextRun[]): boolean {
  const first = letter.exec(runs.map((run) => run.text).join(''))?.[0];
  return first !== undefined && complexLetter.test(first);
}
