import { relative, sep } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.js';
import { diagnosticKey } from './report.js';

/** Each diagnostic once, by file, line and column; what has no place comes last, in the order in which it was found. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return [...diagnostics]
    .sort(byPlace)
    .filter((diagnostic) => seen.size < seen.add(diagnosticKey(diagnostic)).size);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (!a.at || !b.at) return Number(!a.at) - Number(!b.at);
  if (a.at.file !== b.at.file) return a.at.file < b.at.file ? -1 : 1;
  return a.at.line - b.at.line || a.at.column - b.at.column;
}

/** A file as named from a folder; in full where it is far from there. */
export function fileName(file: string, cwd: string): string {
  const inside = relative(cwd, file);
  return inside === '' || inside.startsWith(`..${sep}..`) ? file : inside.split(sep).join('/');
}

/** Names that users wrote stand in messages: no control character of theirs may reach a terminal. */
export function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
