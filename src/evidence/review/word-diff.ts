import { diffArrays } from 'diff';

/** What became of a text. */
export interface WordDiff {
  /** "… estimated at [-17.1-]{+18.2+} billion …": each changed stretch with a few words around it. */
  readonly shown: string;
  /** Where the first change stands in the new text, in UTF-16 units. */
  readonly start: number;
  readonly length: number;
}

/** Words kept before and after what changed. */
const context = 5;
/** Of a long stretch only its first and last words are shown. */
const longest = 24;
const stretchesShown = 5;
/** Beyond this the two texts have little in common, and finding what they have would take long. */
const mostEdits = 1000;

/** Words with the space before them, so that they join to the text; numbers and hyphenated words are one. */
const words = /\s*(?:[\p{L}\p{M}\p{N}]+(?:[.,:'’\-–/][\p{L}\p{M}\p{N}]+)*|\S)/gu;

/** A stretch of both texts: the same in both, or other words in the place of some. */
interface Stretch {
  readonly changed: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The words of one text that another has no more, and those that it has instead. Both have their white space squeezed. */
export function wordDiff(before: string, after: string): WordDiff {
  return shownAs(stretchesOf(wordsOf(before), wordsOf(after)));
}

/** A text as another in whose place it stands, where a comparison word by word would find only accidents. */
export function replaced(before: string, after: string): WordDiff {
  return shownAs([{ changed: true, before: wordsOf(before), after: wordsOf(after) }]);
}

function wordsOf(text: string): string[] {
  return text.match(words) ?? [];
}

function shownAs(stretches: readonly Stretch[]): WordDiff {
  const first = stretches.findIndex(({ changed }) => changed);
  const lead = stretches.slice(0, Math.max(0, first)).flatMap(({ after }) => after);
  const inserted = (stretches[first]?.after ?? []).join('');
  const space = inserted.length - inserted.trimStart().length;
  return {
    shown: rendered(stretches),
    start: lead.join('').length + space,
    length: inserted.trim().length,
  };
}

function stretchesOf(before: string[], after: string[]): Stretch[] {
  const same = (one: string, other: string): boolean => one.trim() === other.trim();
  const changes = diffArrays(before, after, { comparator: same, maxEditLength: mostEdits });
  if (!changes) return [{ changed: true, before, after }];
  const stretches: Stretch[] = [];
  for (const { value, added, removed } of changes) {
    const next = {
      changed: added || removed,
      before: added ? [] : value,
      after: removed ? [] : value,
    };
    const last = stretches.at(-1);
    if (last?.changed && next.changed) stretches[stretches.length - 1] = together(last, next);
    else stretches.push(next);
  }
  return withoutBridges(stretches);
}

/** A comma that stays between two changes parts nothing. */
function withoutBridges(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const last = joined.at(-1);
    const bridge = index < stretches.length - 1 && !stretch.after.some((word) => /[\p{L}\p{N}]/u.test(word));
    if (last?.changed && (stretch.changed || bridge)) joined[joined.length - 1] = together(last, stretch);
    else joined.push(stretch);
  }
  return joined;
}

function together(one: Stretch, other: Stretch): Stretch {
  return {
    changed: true,
    before: [...one.before, ...other.before],
    after: [...one.after, ...other.after],
  };
}

function rendered(stretches: readonly Stretch[]): string {
  const changes = stretches.filter(({ changed }) => changed).length;
  const parts: string[] = [];
  let told = 0;
  for (const [index, stretch] of stretches.entries()) {
    if (stretch.changed) {
      told += 1;
      parts.push(marked(stretch));
    } else {
      const last = index === stretches.length - 1 || told === stretchesShown;
      parts.push(around(stretch.after, index === 0, last));
      if (told === stretchesShown && changes > told) {
        parts.push(` (and ${changes - told} more)`);
        break;
      }
    }
  }
  return parts.join('').trim();
}

/** The unchanged words next to a change, before it, after it or between two. */
function around(same: readonly string[], first: boolean, last: boolean): string {
  if (first) return same.length > context ? `…${spaced(same.slice(-context))}` : same.join('');
  if (last) return same.length > context ? `${same.slice(0, context).join('')} …` : same.join('');
  if (same.length <= 2 * context) return same.join('');
  return `${same.slice(0, context).join('')} …${spaced(same.slice(-context))}`;
}

function spaced(some: readonly string[]): string {
  const text = some.join('');
  return text.startsWith(' ') ? text : ` ${text}`;
}

function marked({ before, after }: Stretch): string {
  const space = [before[0], after[0]].some((word) => word?.startsWith(' ')) ? ' ' : '';
  const gone = before.length > 0 ? `[-${shortened(before)}-]` : '';
  const come = after.length > 0 ? `{+${shortened(after)}+}` : '';
  return `${space}${gone}${come}`;
}

function shortened(some: readonly string[]): string {
  if (some.length <= longest) return some.join('').trim();
  const half = longest / 2;
  return `${some.slice(0, half).join('')} …${spaced(some.slice(-half))}`.trim();
}
