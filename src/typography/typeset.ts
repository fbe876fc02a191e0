import { bindNumbers, spacePunctuation } from './binding.js';
import { setDashes, setEllipses, setRanges } from './dashes.js';
import { type Draft, rewrite } from './draft.js';
import { settingOf } from './languages.js';
import { setQuotationMarks, spaceGuillemets } from './quotation-marks.js';

/**
 * `text` as a careful compositor of `language` (a BCP 47 tag) sets it: the language's quotation marks, real
 * dashes and ellipses, and no-break spaces where a line must not end. Templates, code, addresses and names such
 * as Link-16 stay as they are. Setting it again changes nothing.
 */
export function typeset(text: string, language: string): string {
  return set({ text, cuts: [] }, language).text;
}

/** Like `typeset`, across runs that are one text: a mark that opens in one run may close in another. */
export function typesetRuns<Run extends { readonly text: string }>(
  runs: readonly Run[],
  language: string,
): readonly Run[] {
  const cuts: number[] = [];
  let text = '';
  for (const run of runs) {
    text += run.text;
    cuts.push(text.length);
  }
  const draft = set({ text, cuts }, language);
  return runs.map((run, index) => ({
    ...run,
    text: draft.text.slice(index === 0 ? 0 : draft.cuts[index - 1], draft.cuts[index]),
  }));
}

function set(draft: Draft, language: string): Draft {
  const setting = settingOf(language);
  let result = setEllipses(withoutSoftHyphens(draft));
  result = setQuotationMarks(result, setting);
  if (setting.spacedPunctuation) result = spacePunctuation(spaceGuillemets(result));
  result = setDashes(setRanges(result), setting);
  return bindNumbers(result, setting);
}

/** Some viewers part a word there, some write a hyphen, and PowerPoint does neither. */
function withoutSoftHyphens(draft: Draft): Draft {
  return rewrite(draft, /\u00AD/g, () => '');
}
