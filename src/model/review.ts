/** A paragraph as it stood when somebody last reviewed what rests on it; white space squeezed. */
export interface ReviewedParagraph {
  readonly text: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly sha256: string;
}

/** The paragraphs that a findings file cites, as last reviewed, by reference: `III.2`. */
export type Review = ReadonlyMap<string, ReviewedParagraph>;

/** The reviews of the findings files of a folder, by their names. */
export type Reviews = ReadonlyMap<string, Review>;
