import type { TracedMark, TracedPassage, TracedSlide } from '../model/trace.js';
import { type Filling, type Html, html } from './html.js';

/** A stretch of a text that is marked, under the numerals that it shares with its counterpart. */
export interface MarkedStretch {
  readonly start: number;
  readonly end: number;
  readonly kind: TracedMark['kind'];
  readonly numerals: readonly Numeral[];
}

/** "2" of a slide: the same after a claim's mark and where the paragraph says it. */
export interface Numeral {
  readonly number: number;
  /** Anchor that it leads to, and what that is, for those who hear the page. */
  readonly to?: { readonly anchor: string; readonly said: string };
  /** Anchor that it is. */
  readonly anchor?: string;
}

/** The numerals of one slide: marks that stand at the same places of the paper share one. */
export class SlideMarks {
  readonly #numbers = new Map<string, { readonly number: number; readonly mark: TracedMark }>();
  readonly #passages: ReadonlyMap<string, TracedPassage>;

  constructor(
    private readonly slide: TracedSlide,
    passages: readonly TracedPassage[],
    private readonly said: (label: string) => string,
  ) {
    this.#passages = new Map(passages.map((passage) => [passage.key, passage]));
    for (const mark of slide.claims.flatMap(({ marks }) => marks)) {
      const places = this.#told(mark);
      const key = placesKey(places);
      if (places.length > 0 && !this.#numbers.has(key))
        this.#numbers.set(key, { number: this.#numbers.size + 1, mark: { ...mark, places } });
    }
  }

  /** The marks of a claim, each with its numeral, where the paragraph's words are given. */
  ofClaim(marks: readonly TracedMark[]): MarkedStretch[] {
    return marks.map(({ start, end, kind, ...mark }) => {
      const places = this.#told({ start, end, kind, ...mark });
      const known = this.#numbers.get(placesKey(places));
      const label = this.#passages.get(places[0]?.passage ?? '')?.label ?? '';
      const numeral = known && {
        number: known.number,
        to: { anchor: this.#anchor(known.number), said: this.said(label) },
      };
      return { start, end, kind, numerals: numeral ? [numeral] : [] };
    });
  }

  /** What is marked in a paragraph; the first place of a numeral is where links lead to. */
  ofPassage(key: string): MarkedStretch[] {
    const byPlace = new Map<string, MarkedStretch>();
    for (const { number, mark } of this.#numbers.values()) {
      for (const [index, place] of mark.places.entries()) {
        if (place.passage !== key) continue;
        const { start, end } = place;
        const known = byPlace.get(`${start}-${end}`);
        const numeral = { number, ...(index === 0 && { anchor: this.#anchor(number) }) };
        const numerals = [...(known?.numerals ?? []), numeral];
        byPlace.set(`${start}-${end}`, { start, end, kind: mark.kind, numerals });
      }
    }
    return [...byPlace.values()];
  }

  #anchor(number: number): string {
    return `slide-${this.slide.number}-mark-${number}`;
  }

  /** Places whose words this audience is given; one without extent is somewhere in its paragraph. */
  #told({ places }: TracedMark): TracedMark['places'] {
    return places.filter(
      ({ passage, start, end }) => start < end && this.#passages.get(passage)?.text !== undefined,
    );
  }
}

function placesKey(places: TracedMark['places']): string {
  return places.map(({ passage, start, end }) => `${passage}:${start}-${end}`).join(' ');
}

/** A text with its stretches marked, one within another where they nest, as a number in a quotation. */
export function markedText(text: string, stretches: readonly MarkedStretch[]): Html {
  const inOrder = [...stretches]
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return html`${marked(text, 0, text.length, inOrder)}`;
}

function marked(text: string, from: number, to: number, inOrder: readonly MarkedStretch[]): Filling[] {
  const parts: Filling[] = [];
  let at = from;
  let left = inOrder;
  while (left.length > 0) {
    const [first, ...rest] = left as [MarkedStretch, ...MarkedStretch[]];
    // What overlaps another without standing in it is marked where that one ends.
    const start = Math.max(first.start, at);
    const end = Math.min(first.end, to);
    if (start >= end) {
      left = rest;
      continue;
    }
    const inside = rest.filter((one) => one.end <= end);
    const words = marked(text, start, end, inside);
    parts.push(
      text.slice(at, start),
      html`<mark class="${first.kind}">${words}</mark>${numeralsOf(first.numerals)}`,
    );
    at = end;
    left = rest.filter((one) => !inside.includes(one));
  }
  return [...parts, text.slice(at, to)];
}

/** "1, 4" after what is marked. */
function numeralsOf(numerals: readonly Numeral[]): Html | undefined {
  if (numerals.length === 0) return undefined;
  return html`<sup>${numerals.map((one, index) => [index > 0 && ', ', numeralOf(one)])}</sup>`;
}

function numeralOf({ number, to, anchor }: Numeral): Html {
  if (to) return html`<a href="#${to.anchor}" aria-label="${number}, ${to.said}">${number}</a>`;
  return anchor === undefined ? html`${number}` : html`<span id="${anchor}">${number}</span>`;
}
