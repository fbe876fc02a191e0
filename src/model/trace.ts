/** One audience's deck with what each of its claims rests on: what a presenter who is asked "where is that from?" needs. */
export interface DeckTrace {
  readonly version: 1;
  readonly brief: string;
  readonly audience: string;
  readonly audienceName: string;
  readonly title: string;
  readonly language: string;
  readonly handling: string;
  readonly date?: string;
  readonly paper: TracedPaper;
  readonly slides: readonly TracedSlide[];
  /** Every paragraph that a slide cites, in the order of the paper. */
  readonly passages: readonly TracedPassage[];
  /** What the deck leans on besides the paper. */
  readonly sources: readonly TracedSource[];
}

export interface TracedPaper {
  readonly title: string;
  readonly cite: string;
  readonly reference: string;
  readonly text: 'full' | 'digest';
  readonly language: string;
}

export interface TracedSlide {
  /** Counting from 1. */
  readonly number: number;
  readonly id: string;
  readonly layout: string;
  readonly title: string;
  readonly claims: readonly TracedClaim[];
}

export interface TracedClaim {
  /** Where it stands on the slide: `title`, `claim`, `detail`, `figure`, `cell`, `value`, `event`, `say`, … */
  readonly part: string;
  /** `finding "roadmap"`, `exhibit "spending"`, `slide "sahara"`. */
  readonly by: string;
  readonly text: string;
  /** A judgement is ours, and rests on its reason. */
  readonly kind: 'stated' | 'judgement' | 'spoken';
  /** Keys of the passages that it cites, and ids of other sources. */
  readonly passages: readonly string[];
  readonly sources: readonly string[];
  readonly marks: readonly TracedMark[];
  /** Facts that it prints, with what they are made of. */
  readonly facts: readonly TracedFact[];
  /** The settlement's reason, where a check was set aside by hand. */
  readonly settled?: string;
}

/** A number, date or quotation of a claim; offsets into its text, in UTF-16 units. */
export interface TracedMark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'number' | 'date' | 'quotation';
  /** `own` counts the deck's own parts; `source` rests on a source beside the paper or a file of data, and was not looked up. */
  readonly rests: 'passage' | 'fact' | 'own' | 'source';
  /** Where it stands in cited passages. */
  readonly places: readonly TracedStretch[];
}

export interface TracedStretch {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}

export interface TracedFact {
  readonly id: string;
  readonly value: string;
  readonly label?: string;
  /** "25 ÷ 17.1 = 1.46", of a derived fact. */
  readonly formula?: string;
  readonly period?: string;
}

export interface TracedPassage {
  /** `III.2`. */
  readonly key: string;
  /** "§III ¶2", in the deck's language. */
  readonly label: string;
  readonly heading: string;
  /** Absent where this audience is not given its words, since something excluded rests on it. */
  readonly text?: string;
}

export interface TracedSource {
  readonly id: string;
  readonly cite: string;
  readonly url?: string;
  readonly accessed?: string;
}
