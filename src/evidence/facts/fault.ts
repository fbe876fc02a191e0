import type { DiagnosticCode } from '../../diagnostics/codes.js';
import { referencesLabel } from '../../wording/references.js';
import type { Passage } from '../passages.js';
import type { Mention } from '../reading/mention.js';

/** What is wrong with a fact, in words, and how to go on. */
export interface Fault {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** A number or date with the paragraph that it stands in. */
export interface Found<M extends Mention = Mention> {
  readonly passage: Passage;
  readonly mention: M;
}

/** The words of something found, with so many words after it. */
export function wordsOf({ passage, mention }: Found, following = 0): string {
  const after = passage.text.slice(mention.end).match(/^(?:\s+[\p{L}’'-]+)*/u)?.[0] ?? '';
  const more = after.trim().split(/\s+/).slice(0, following);
  return [passage.text.slice(mention.start, mention.end), ...more].join(' ').trim();
}

/** "“a”, “b” and 3 more". */
export function listed(all: readonly string[]): string {
  const unique = [...new Set(all)];
  const more = unique.length > 4 ? ` and ${unique.length - 4} more` : '';
  const shown = unique.slice(0, 4).map((one) => `“${one}”`);
  return `${shown.join(', ')}${more}`;
}

/** "§II ¶3–5": where paragraphs stand. */
export function placesOf(passages: readonly Passage[]): string {
  const at = { file: '', line: 0, column: 0, length: 0 };
  const references = passages.map(({ section, number }) => ({
    kind: 'paper' as const,
    section,
    from: number,
    to: number,
    at,
  }));
  return referencesLabel(references, 'en');
}
