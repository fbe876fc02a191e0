import type { Diagnostic } from '../model/diagnostic.js';
import { fileName, inOrder, plain } from './order.js';

/**
 * Diagnostics as workflow commands, which GitHub shows beside the lines of a change. Files are named from `cwd`, which is
 * then to be the repository's own folder.
 */
export function githubAnnotations(diagnostics: readonly Diagnostic[], cwd: string): string {
  return inOrder(diagnostics)
    .map((one) => `${annotation(one, cwd)}\n`)
    .join('');
}

function annotation({ code, severity, message, at, hint }: Diagnostic, cwd: string): string {
  const place = at
    ? {
        file: fileName(at.file, cwd),
        line: at.line,
        col: at.column,
        ...(at.length > 0 && { endColumn: at.column + at.length }),
      }
    : {};
  const properties = Object.entries({ ...place, title: code }).map(
    ([name, value]) => `${name}=${property(String(value))}`,
  );
  const text = [plain(message), ...(hint ? [`hint: ${plain(hint)}`] : [])].join('\n');
  return `::${severity} ${properties.join(',')}::${data(text)}`;
}

/** What would end a command, or begin another, is written by its code. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
