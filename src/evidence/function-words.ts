/** Words that end what a number counts: "three under observation" counts no observations. */
const ends = new Set(
  (
    'under of in on for do does did are is was were will would may can have has had at by to from with that which it they the this these ' +
    'sous de des du dans pour sont est ont a à par qui que le la les'
  ).split(' '),
);

/** The words of a noun and what stands before it, out of the words that follow a number. */
export function nounWords(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => ends.has(word));
  return end < 0 ? words : words.slice(0, end);
}
