import { execFileSync } from 'node:child_process';
import { fold } from './fold.js';

/** A word of a drawn page, in points from the top left. */
export interface DrawnWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Part of a word that the reader of the PDF ran together with another: where it ends is a guess. */
  readonly cut?: boolean;
}

/** A stretch of a page's letters. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const wordElement =
  /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g;

/** The pages of a PDF; words stand in the order in which they were drawn, which is that of the slide's elements. */
export function pagesOf(pdf: string): DrawnPage[] {
  const text = execFileSync('pdftotext', ['-raw', '-bbox', pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return text
    .split('<page ')
    .slice(1)
    .map((page) => new DrawnPage(wordsOf(page)));
}

function wordsOf(page: string): DrawnWord[] {
  return [...page.matchAll(wordElement)].map(([, left, top, right, bottom, text = '']) => ({
    text: unescaped(text),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

function unescaped(text: string): string {
  const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof entities) => entities[name]);
}

/** A drawn page as one string of folded letters, each of which knows its word. */
export class DrawnPage {
  readonly letters: string;
  readonly #wordOfLetter: readonly number[];
  /** Of each word, the offset of its first letter. */
  readonly #starts: readonly number[];

  constructor(readonly words: readonly DrawnWord[]) {
    const folded = words.map((word) => fold(word.text));
    this.letters = folded.join('');
    this.#starts = folded.map((_, word) => folded.slice(0, word).join('').length);
    this.#wordOfLetter = folded.flatMap((text, word) => Array.from({ length: text.length }, () => word));
  }

  /** Everywhere that the folded text stands. */
  spans(text: string): Span[] {
    const spans: Span[] = [];
    for (let at = this.letters.indexOf(text); at >= 0; at = this.letters.indexOf(text, at + 1))
      spans.push({ from: at, to: at + text.length });
    return spans;
  }

  /** The words of a span; of one that only begins or ends in it, the part that it has by its share of letters. */
  wordsIn({ from, to }: Span): DrawnWord[] {
    const [first = 0, last = -1] = [this.#wordOfLetter[from], this.#wordOfLetter[to - 1]];
    return this.words.slice(first, last + 1).map((word, index) => {
      const start = this.#starts[first + index]!;
      const letters = (this.#starts[first + index + 1] ?? this.letters.length) - start;
      const width = word.right - word.left;
      const left = word.left + (Math.max(0, from - start) / letters) * width;
      const right = word.left + (Math.min(letters, to - start) / letters) * width;
      if (letters === 0 || (from <= start && to >= start + letters)) return word;
      return { ...word, left, right, cut: true };
    });
  }
}

/** How many lines the words stand on: words share one where the middle of one lies within the height of another. */
export function linesOf(words: readonly DrawnWord[]): number {
  const middle = (word: DrawnWord): number => (word.top + word.bottom) / 2;
  const sorted = [...words].sort((a, b) => middle(a) - middle(b));
  let lines = 0;
  let last: DrawnWord | undefined;
  for (const word of sorted) {
    if (last && middle(word) < last.bottom && middle(last) > word.top) continue;
    lines += 1;
    last = word;
  }
  return lines;
}
