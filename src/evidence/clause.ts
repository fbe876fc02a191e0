import type { Sentence } from './passages.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The sentence that something stands in. */
export function sentenceOf({ start }: Stretch, sentences: readonly Sentence[]): Sentence {
  return sentences.find((one) => start >= one.start && start < one.end) ?? sentences[0]!;
}

/** What stands around a value in its sentence, up to the next comma, semicolon, colon or "and" on either side. */
export function clauseOf({ start, end }: Stretch, text: string, sentence: Sentence): Sentence {
  // Of "4.1 million in 2019, 4.4 in 2020" each value has its own.
  const marks = /[,;:](?=\s)|\s(?:and|against|et|contre)\s/g;
  const before = [...text.slice(sentence.start, start).matchAll(marks)].at(-1);
  const after = [...text.slice(end, sentence.end).matchAll(marks)][0];
  return {
    start: before ? sentence.start + before.index + before[0].length : sentence.start,
    end: after ? end + after.index : sentence.end,
  };
}
