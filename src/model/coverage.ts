/** Which of a paper's paragraphs, and of what was read from it, the decks of one brief tell. */
export interface Coverage {
  readonly brief: string;
  readonly title: string;
  readonly paper: string;
  /** Audiences whose decks could be made, in the brief's order. */
  readonly audiences: readonly { readonly id: string; readonly name: string }[];
  readonly sections: readonly CoveredSection[];
  /** Ids of what no audience is told, in the order of the findings file. */
  readonly unused: Unused;
  /** Paragraphs on which no finding rests, as `III.2`. */
  readonly withoutFinding: readonly string[];
}

export interface CoveredSection {
  readonly id: string;
  readonly label: string;
  readonly heading: string;
  readonly paragraphs: readonly CoveredParagraph[];
}

export interface CoveredParagraph {
  /** `III.2`. */
  readonly key: string;
  readonly number: number;
  /** Ids of all findings that rest on it, told or not. */
  readonly findings: readonly string[];
  /** For each audience, in their order. */
  readonly told: readonly Told[];
}

/** What of one audience's deck rests on a paragraph. */
export interface Told {
  readonly audience: string;
  readonly findings: readonly string[];
  /** Numbers of slides, counting from 1. */
  readonly slides: readonly number[];
}

export interface Unused {
  readonly facts: readonly string[];
  readonly findings: readonly string[];
  readonly events: readonly string[];
  readonly exhibits: readonly string[];
}
