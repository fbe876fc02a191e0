import { type Draft, rewrite } from './draft.js';
import type { Setting } from './languages.js';

const opensAfter = /^$|[\s([{«‹“‘„–—/"']/;
const closesBefore = /^$|[\s)\]}»›”’.,;:!?…–—/"'-]/;
const blank = /^$|\s/;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Straight quotation marks and apostrophes become the language's own; those that could be either stay as they are. */
export function setQuotationMarks(draft: Draft, setting: Setting): Draft {
  let set = setOnce(draft, setting);
  // A mark may become clear once its neighbour is; each round leaves fewer.
  for (let before = draft; set.text !== before.text; ) {
    before = set;
    set = setOnce(before, setting);
  }
  return set;
}

function setOnce(draft: Draft, setting: Setting): Draft {
  const double = rewrite(draft, /"/g, (mark, index) => doubleMark(draft.text, index, setting) ?? mark);
  return rewrite(double, /'/g, (mark, index) => singleMark(double.text, index) ?? mark);
}

function doubleMark(text: string, index: number, setting: Setting): string | undefined {
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  if (opensAfter.test(before)) return blank.test(after) ? undefined : setting.open;
  return closesBefore.test(after) ? setting.close : undefined;
}

function singleMark(text: string, index: number): string | undefined {
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  if (!opensAfter.test(before)) return '’';
  // The plural of a year, or a genitive whose noun stands elsewhere.
  if (/^(?:\d|s(?!\p{L}))/u.test(text.slice(index + 1))) return '’';
  return letterOrDigit.test(after) ? '‘' : undefined;
}

/** Guillemets that an author typed without the spaces that they want inside. */
export function spaceGuillemets(draft: Draft): Draft {
  const opened = rewrite(draft, /«[ \u00A0\u202F]?/g, () => '«\u00A0');
  return rewrite(opened, /[ \u00A0\u202F]?»/g, () => '\u00A0»');
}
