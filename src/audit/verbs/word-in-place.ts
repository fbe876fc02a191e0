/** A word with its neighbours, all in lower case; empty where there is none. */
export interface WordInPlace {
  readonly word: string;
  readonly before: string;
  readonly after: string;
}
