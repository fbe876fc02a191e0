import { isDateOf, sameUnit } from '../likeness.js';
import type { Mention } from '../reading/mention.js';
import { type Found, listed, wordsOf } from './fault.js';

/** A span of which the paper gives either end by itself: "signed in October 2020, valid up to 2030". */
export function endsFound(wanted: Mention, found: readonly Found[]): boolean {
  if (wanted.kind !== 'date' || wanted.from === wanted.to) return false;
  return [wanted.from, wanted.to].every((end) =>
    found.some(
      ({ mention }) => mention.kind === 'date' && isDateOf({ ...wanted, from: end, to: end }, mention),
    ),
  );
}

/** What the paragraphs have of the same kind and unit, else of the same kind. */
export function nearestTo(wanted: Mention, found: readonly Found[]): string | undefined {
  const all = found.filter(
    ({ mention, passage }) => mention.kind === wanted.kind && passage.mentions.includes(mention),
  );
  const alike = all.filter(
    ({ mention }) =>
      mention.kind === 'amount' && wanted.kind === 'amount' && sameUnit(mention.unit, wanted.unit),
  );
  const shown = alike.length > 0 ? alike : all;
  return shown.length > 0 ? `it has ${listed(shown.map((one) => wordsOf(one)))}` : undefined;
}
