/** What a person could change on a slide of a file, without what PowerPoint changes by itself: places, ids, numbers of pages. */
export interface WrittenSlide {
  /** In reading order. */
  readonly texts: readonly WrittenText[];
  readonly notes: readonly string[];
}

export interface WrittenText {
  readonly kind: 'title' | 'text' | 'table' | 'chart' | 'diagram';
  /** The object's name in the file. */
  readonly name: string;
  /** Paragraphs, rows of a table, or points of a chart; none empty. */
  readonly lines: readonly string[];
}

/** A slide as it was written, as a trace remembers it. */
export interface RememberedSlide {
  /** Of all that a person could change. */
  readonly fingerprint: string;
  readonly texts: readonly WrittenText[];
  /** The notes are remembered by their fingerprint alone: who strips them from a file means them to be gone. */
  readonly notesFingerprint: string;
}
