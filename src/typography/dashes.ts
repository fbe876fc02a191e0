import { type Draft, rewrite } from './draft.js';
import type { Setting } from './languages.js';

const ellipsis = /(?<!\.)\.\.\.(?!\.)/g;

export function setEllipses(draft: Draft): Draft {
  return rewrite(draft, ellipsis, () => '…');
}

/** A dash between words, however typed, hangs on the word before it and never begins a line. */
const spacedDash = /(?<=[^ \u00A0])[ \u00A0]+(?:-{1,2}|[–—])(?=[ \u00A0]+\S)/g;

export function setDashes(draft: Draft, { clingingDashes }: Setting): Draft {
  return clingingDashes ? setSpaced(setPairs(draft)) : setSpaced(draft);
}

/** The first and the second of two spaced dashes in one sentence; a lone one stays spaced. */
const opening =
  /(?<=[^ \u00A0])[ \u00A0]+(?:-{1,2}|[–—])[ \u00A0]+(?=[^.!?\n–—]*?\S[ \u00A0]+(?:-{1,2}|[–—])[ \u00A0]+\S)/g;
const closing = /(?<= —[^ .!?\n–—](?:[^.!?\n–—]*\S)?)[ \u00A0]+(?:-{1,2}|[–—])(?=[ \u00A0]+\S)/g;

function setPairs(draft: Draft): Draft {
  const { text } = draft;
  const opened = rewrite(draft, opening, (found, index) => {
    const before =
      text
        .slice(0, index)
        .split(/[.!?\n]/)
        .at(-1) ?? '';
    const opens = [...before.matchAll(spacedDash)].length % 2 === 0;
    return opens ? ' —' : found;
  });
  return rewrite(opened, closing, (found, index) => {
    const between = opened.text.slice(opened.text.lastIndexOf(' —', index) + 1, index);
    return between.search(spacedDash) === -1 ? '—' : found;
  });
}

function setSpaced(draft: Draft): Draft {
  return rewrite(draft, spacedDash, (found) => (found.endsWith('—') ? '\u00A0—' : '\u00A0–'));
}

/** Two numbers and nothing else joined by a hyphen: not Link-16, 2026-04-16 or a telephone number. */
const range =
  /(?<![\p{L}\p{N}_.,:/+-])\d{1,4}(?:[.,]\d+)?-\d{1,4}(?:[.,]\d+)?(?![\p{N}_/-]|[.,:]\d|(?!(?:bn|m|k|tn|km|kg)(?!\p{L}))\p{L})/gu;

export function setRanges(draft: Draft): Draft {
  return rewrite(draft, range, (found) => (isRange(found) ? found.replace('-', '–') : found));
}

function isRange(found: string): boolean {
  const [first = '', last = ''] = found.replaceAll(',', '.').split('-');
  if (!/^\d{4}$/.test(first)) return Number(first) < Number(last);
  // 2026-04 is a month, 2021-25 a span of years.
  if (/^\d{2}$/.test(last)) return Number(last) > 12 && Number(last) > Number(first.slice(2));
  return last.length >= 4 && Number(first) < Number(last);
}
