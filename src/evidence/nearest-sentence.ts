import { stem } from './likeness.js';
import type { Passage, Sentence } from './passages.js';

/** A sentence of a paragraph with how much of a claim it has, between 0 and 1. */
export interface NearSentence {
  readonly text: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly share: number;
}

/** What is too common to tell one sentence from another. */
const common = new Set(
  'the a an of to in and or is are was were be been by for from with at on as that which this these those its their it they not no than more now also both'.split(
    ' ',
  ),
);

/** The sentence or clause that shares most words with a claim; undefined where none has two fifths of them. */
export function nearestSentence(claim: string, passages: readonly Passage[]): NearSentence | undefined {
  const wanted = wordsOf(claim);
  if (wanted.size === 0) return undefined;
  let best: NearSentence | undefined;
  for (const passage of passages) {
    for (const { start, end } of passage.sentences.flatMap((sentence) => clausesOf(passage.text, sentence))) {
      const text = passage.text.slice(start, end);
      const has = wordsOf(text);
      const share = [...wanted].filter((word) => has.has(word)).length / wanted.size;
      if (share >= 0.4 && share > (best?.share ?? 0)) best = { text, passage, start, end, share };
    }
  }
  return best;
}

/** What dashes, semicolons and colons part says different things. */
function clausesOf(text: string, { start, end }: Sentence): Sentence[] {
  const clauses: Sentence[] = [];
  let from = start;
  for (const mark of text.slice(start, end).matchAll(/[;:]\s|\s[—–]\s/g)) {
    clauses.push({ start: from, end: start + mark.index });
    from = start + mark.index + mark[0].length;
  }
  return [...clauses, { start: from, end }];
}

function wordsOf(text: string): Set<string> {
  const words = text.replace(/\{\{[^}]*\}\}/g, ' ').match(/\p{L}{3,}/gu) ?? [];
  return new Set(
    words
      .map((word) => word.toLowerCase())
      .filter((word) => !common.has(word))
      .map((word) => stem(word).slice(0, 6)),
  );
}
