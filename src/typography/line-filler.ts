import { breaksWithinWord, withoutTrailingSpace } from './breaking.js';
import type { Segment } from './segments.js';

/** A set line. Widths and sizes are points. */
export interface Line {
  readonly text: string;
  /** Without the spaces that hang at its end. */
  readonly width: number;
  /** The largest size on it. */
  readonly size: number;
}

/** What rounding may add up to over a line. */
const tolerance = 1e-6;

/** Fills lines `room` points wide one after another, each with as much as it takes. */
export class LineFiller {
  readonly lines: Line[] = [];
  /** Words that are wider than a line and were broken between letters. */
  readonly broken: string[] = [];
  readonly #room: number;
  #text = '';
  #advance = 0;
  #ink = 0;
  #size = 0;

  constructor(room: number) {
    this.#room = room + tolerance;
  }

  place(segment: Segment): void {
    if (this.#text !== '' && this.#advance + segment.ink > this.#room) this.#close();
    const pieces = segment.ink > this.#room ? segment.pieces() : [];
    if (pieces.length <= 1) {
      this.#append(segment);
      return;
    }
    if (breaksWithinWord(segment.text)) this.broken.push(segment.text.trim());
    for (const piece of pieces) this.place(piece);
  }

  /** Ends the line where the author did; an empty one is as high as `size`. */
  endLine(size: number): void {
    if (this.#text === '') this.#size = size;
    this.#close();
  }

  #append(segment: Segment): void {
    this.#text += segment.text;
    if (segment.ink > 0) this.#ink = this.#advance + segment.ink;
    this.#advance += segment.advance;
    this.#size = Math.max(this.#size, segment.size);
  }

  #close(): void {
    this.lines.push({ text: withoutTrailingSpace(this.#text), width: this.#ink, size: this.#size });
    this.#text = '';
    this.#advance = 0;
    this.#ink = 0;
    this.#size = 0;
  }
}
