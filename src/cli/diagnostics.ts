import { readFileSync } from 'node:fs';
import { renderDiagnostics } from '../diagnostics/render.js';
import type { Diagnostic } from '../model/diagnostic.js';

/** Writes what is wrong to standard error, each with the line that it concerns. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  const color = process.stderr.isTTY === true && process.env.NO_COLOR === undefined;
  process.stderr.write(`${renderDiagnostics(diagnostics, sourceOf, { color, cwd: process.cwd() })}\n`);
}

/** The text of a file for the line under a diagnostic; one that cannot be read is shown without. */
function sourceOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
