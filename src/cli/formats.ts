import { Option } from 'commander';
import { githubAnnotations } from '../diagnostics/github.js';
import { sarifLog } from '../diagnostics/sarif.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { printDiagnostics } from './diagnostics.js';
import { manifest } from './manifest.js';

export const formats = ['text', 'json', 'github', 'sarif'] as const;
export type Format = (typeof formats)[number];

export interface FormatFlags {
  readonly format?: Format;
  readonly json?: boolean;
}

export function formatOption(): Option {
  return new Option('--format <form>', 'how problems are told: in words, or for other programs').choices(
    formats,
  );
}

/** The short form that came first. */
export function jsonOption(): Option {
  return new Option('--json', 'short for --format json').conflicts('format');
}

export function formatOf({ format, json }: FormatFlags): Format {
  return json ? 'json' : (format ?? 'text');
}

/** Whether lines for people may stand on standard output beside the problems. */
export function hasLines(format: Format): boolean {
  return format === 'text' || format === 'github';
}

/** Prints problems: in words to standard error, for other programs to standard output. `json` gives the whole result. */
export function printProblems(diagnostics: readonly Diagnostic[], format: Format, json: () => string): void {
  const cwd = process.cwd();
  if (format === 'json') process.stdout.write(`${json()}\n`);
  else if (format === 'sarif') process.stdout.write(`${sarifLog(diagnostics, cwd, manifest)}\n`);
  else if (format === 'github') process.stdout.write(githubAnnotations(diagnostics, cwd));
  else printDiagnostics(diagnostics);
}
