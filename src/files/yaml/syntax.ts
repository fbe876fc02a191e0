import type { ErrorCode, YAMLParseError } from 'yaml';
import type { Report } from '../../diagnostics/report.js';
import type { PlaceOf } from './parse.js';

const quoteIt = 'put the text in quotes';

/** The parser's errors in a writer's terms, where its own words are about its grammar. */
const terms: Partial<Record<ErrorCode, readonly [message: string, hint?: string]>> = {
  BAD_ALIAS: ['`*` starts an alias, and none of this name is anchored before', quoteIt],
  BAD_INDENT: ['this does not stand where what is above it ends', 'indent all keys of one map alike'],
  BAD_SCALAR_START: ['a text cannot start with this character unless it is quoted', quoteIt],
  BLOCK_AS_IMPLICIT_KEY: [
    'a second colon on one line',
    `${quoteIt}, or begin a new line after the first colon`,
  ],
  BLOCK_IN_FLOW: ['indented lines cannot stand inside { } or [ ]', 'close the bracket first'],
  MISSING_CHAR: ['a quote or bracket is not closed, or a colon is missing'],
  MULTIPLE_DOCS: ['a second document starts here', 'one file holds one document: remove the line ---'],
  MULTILINE_IMPLICIT_KEY: ['a key must stand on one line', 'is a colon missing, or a quote?'],
  TAB_AS_INDENT: ['a tab stands where YAML indents', 'indent with spaces'],
  TAG_RESOLVE_FAILED: ['`!` starts a tag, which has no meaning here', quoteIt],
  UNEXPECTED_TOKEN: ['this cannot stand here', 'is a comma, a quote or a bracket missing before it?'],
};

/**
 * Reports what the parser found, the first of each line and nothing of lines that are `explained` already; whether the
 * text is so broken that its tree means nothing.
 */
export function reportSyntax(
  errors: readonly YAMLParseError[],
  place: PlaceOf,
  explained: ReadonlySet<number>,
  report: Report,
): boolean {
  const lines = new Set(explained);
  let broken = false;
  for (const error of errors) {
    const at = place(error.pos[0], error.pos[1]);
    if (error.code === 'DUPLICATE_KEY') {
      report.add('yaml-duplicate-key', 'this key stands twice in the same map', at, 'remove one of them');
      continue;
    }
    broken = true;
    if (lines.has(at.line)) continue;
    lines.add(at.line);
    const [message, hint] = terms[error.code] ?? [error.message];
    report.add('yaml-syntax', message, at, hint);
  }
  return broken;
}
