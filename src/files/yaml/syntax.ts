import { type Document, type ErrorCode, visit, type YAMLParseError } from 'yaml';
import type { Report } from '../../diagnostics/report.js';
import { type PlaceOf, quoteIt } from './tree.js';

/** The parser's errors in a writer's terms, where its own words are about its grammar. */
const terms: Partial<Record<ErrorCode, readonly [message: string, hint?: string]>> = {
  BAD_INDENT: ['this is not indented as what it belongs to', 'indent all keys of one map alike'],
  BAD_SCALAR_START: ['a text cannot start with this character unless it is quoted', quoteIt],
  BLOCK_AS_IMPLICIT_KEY: [
    'there is a second colon on this line',
    `${quoteIt}, or begin a new line after the first colon`,
  ],
  BLOCK_IN_FLOW: ['indented lines cannot stand inside { } or [ ]', 'close the bracket first'],
  MULTIPLE_DOCS: ['a second document starts here', 'remove the line ---: a file holds one document'],
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
  document: Document,
  place: PlaceOf,
  explained: ReadonlySet<number>,
  report: Report,
): boolean {
  const lines = new Set(explained);
  let broken = false;
  for (const error of document.errors) {
    if (error.code === 'DUPLICATE_KEY') {
      const at = place(...(keyAt(error.pos[0], document) ?? error.pos));
      report.add('yaml-duplicate-key', 'this key stands twice in the same map', at, 'remove one of them');
      continue;
    }
    broken = true;
    const opening = unclosed(error, document);
    const at = place(...(opening ?? error.pos));
    if (lines.has(at.line)) continue;
    lines.add(at.line);
    const [message, hint] = opening ? ['this is not closed'] : termsOf(error);
    report.add('yaml-syntax', message, at, hint);
  }
  return broken;
}

function termsOf(error: YAMLParseError): readonly [message: string, hint?: string] {
  const [first = ''] = error.message.split('\n');
  return terms[error.code] ?? [`${first.charAt(0).toLowerCase()}${first.slice(1)}`];
}

type Stretch = readonly [from: number, to: number];

function keyAt(offset: number, document: Document): Stretch | undefined {
  let found: Stretch | undefined;
  visit(document, {
    Scalar: (_key, { range }) => {
      if (range?.[0] === offset) found = [range[0], range[1]];
    },
  });
  return found;
}

/** Where what is not closed begins: the parser finds it out at its end, which may be that of the file. */
function unclosed(error: YAMLParseError, document: Document): Stretch | undefined {
  const [end] = error.pos;
  const quote = /Missing closing ["']quote/.test(error.message);
  if (!quote && !/end with/.test(error.message)) return undefined;
  let opening: Stretch | undefined;
  const note = (range: readonly number[] | null | undefined, candidate: boolean) => {
    const [from = 0, , to = 0] = range ?? [];
    if (candidate && from < end && to >= end) opening = [from, from + 1];
  };
  visit(document, {
    Scalar: (_key, { range, type }) => note(range, quote && String(type).startsWith('QUOTE')),
    Collection: (_key, { range, flow }) => note(range, !quote && flow === true),
  });
  return opening;
}
