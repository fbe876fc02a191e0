import type { Diagnostic } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';
import { excerpt } from './excerpt.js';
import { fileName, inOrder, plain } from './order.js';

export interface RenderOptions {
  readonly color: boolean;
  /** Folder against which files are named. */
  readonly cwd: string;
}

type Paint = (style: keyof typeof styles, text: string) => string;

const styles = { error: '1;31', warning: '1;33', strong: '1', quiet: '2', hint: '36' } as const;

/**
 * Everything that is wrong, by file, line and column, each with its source line and a caret under its place, and a
 * closing count; an empty string where nothing is wrong. `sources` gives a file's text, if it can be had.
 */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: (file: string) => string | undefined,
  options: RenderOptions,
): string {
  if (diagnostics.length === 0) return '';
  const paint: Paint = (style, text) => (options.color ? `\u001b[${styles[style]}m${text}\u001b[0m` : text);
  const lines = linesOfFiles(sources);
  const shown = inOrder(diagnostics);
  const blocks = shown.map((diagnostic) => render(diagnostic, lines, options.cwd, paint));
  return `${blocks.join('\n\n')}\n\n${paint('strong', count(shown))}\n`;
}

function render(
  diagnostic: Diagnostic,
  lines: (file: string) => readonly string[] | undefined,
  cwd: string,
  paint: Paint,
): string {
  const { at, severity } = diagnostic;
  const where = at ? paint('strong', `${fileName(at.file, cwd)}:${at.line}:${at.column}: `) : '';
  const what = paint(severity, `${severity}[${diagnostic.code}]:`);
  const source = at && lines(at.file)?.[at.line - 1];
  const parts = [`${where}${what} ${plain(diagnostic.message)}`];
  if (at && source !== undefined) parts.push(sourceLines(source, at, paint, severity));
  if (diagnostic.hint) parts.push(`${paint('hint', '  hint:')} ${plain(diagnostic.hint)}`);
  return parts.join('\n');
}

function sourceLines(source: string, at: Place, paint: Paint, severity: Diagnostic['severity']): string {
  const { text, indent, run } = excerpt(source, at.column, at.length);
  const gutter = `  ${at.line} | `;
  const blank = `${' '.repeat(gutter.length - 2)}| `;
  const caret = `${paint('quiet', blank)}${indent}${paint(severity, '^'.repeat(run))}`;
  return `${paint('quiet', gutter)}${text}\n${caret}`;
}

function count(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const counted = [numbered(errors, 'error'), numbered(warnings, 'warning')];
  return counted.filter((each) => each !== undefined).join(', ');
}

function numbered(number: number, noun: string): string | undefined {
  return number === 0 ? undefined : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function linesOfFiles(sources: (file: string) => string | undefined) {
  const known = new Map<string, readonly string[] | undefined>();
  return (file: string): readonly string[] | undefined => {
    if (!known.has(file)) known.set(file, sources(file)?.split(/\r\n|\n|\r/));
    return known.get(file);
  };
}
