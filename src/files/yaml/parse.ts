import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Report } from '../../diagnostics/report.js';
import { mayHoldBraces, mendBraces } from './braces.js';
import type { YamlNode } from './node.js';
import { reportSyntax } from './syntax.js';
import { buildTree, maxDepth, type PlaceOf, tooDeep } from './tree.js';

/**
 * The tree of a YAML 1.2 text (core schema); undefined, with the reasons in the report, where it cannot be read.
 * Duplicate keys and unquoted braces are reported and passed over, so that what else is wrong comes to light as well.
 */
export function parseYaml(text: string, file: string, report: Report): YamlNode | undefined {
  const lines = new LineCounter();
  const place = placesOf(text, file, lines);
  if (opensTooDeep(text)) {
    report.add('yaml-syntax', tooDeep, { file, line: 1, column: 1, length: 0 });
    return undefined;
  }
  const plain = parsed(text, lines);
  const sound = plain && !mayHoldBraces(text, plain);
  const { mended, braces } = sound ? { mended: text, braces: [] } : mendBraces(text);
  const document = braces.length > 0 ? parsed(mended, new LineCounter()) : plain;
  for (const offset of braces) {
    const stretch = /^\{\{.*?\}\}/.exec(text.slice(offset))?.[0] ?? '{{';
    report.add(
      'yaml-unquoted-braces',
      'YAML reads an unquoted `{{` as the start of a mapping',
      place(offset, offset + stretch.length),
      'put the whole text in quotes: \'… {{fact "id"}} …\'',
    );
  }
  if (!document) {
    report.add('yaml-syntax', tooDeep, place(0, 0));
    return undefined;
  }
  const explained = new Set(braces.map((offset) => place(offset, offset).line));
  if (reportSyntax(document, place, explained, report)) return undefined;
  return buildTree(document, place, report);
}

/** The parser takes very long over brackets that nobody closes; ten times the depth allowed passes for text. */
function opensTooDeep(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open += bracket === '[' || bracket === '{' ? 1 : -1;
    if (open > maxDepth * 10) return true;
  }
  return false;
}

function parsed(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    const options = {
      lineCounter,
      prettyErrors: false,
      uniqueKeys: true,
      version: '1.2',
      schema: 'core',
    } as const;
    return parseDocument(text, { ...options, merge: false, logLevel: 'silent' });
  } catch (problem) {
    // The parser goes down a level for each level of nesting, and some input has a hundred thousand.
    if (problem instanceof RangeError) return undefined;
    throw problem;
  }
}

/** Places by offset; a stretch over several lines ends with its first. */
function placesOf(text: string, file: string, lines: LineCounter): PlaceOf {
  return (from, to) => {
    const { line, col } = lines.linePos(from);
    const firstLine = /^[^\r\n]*/.exec(text.slice(from, to))?.[0].trimEnd() ?? '';
    return { file, line: Math.max(1, line), column: Math.max(1, col), length: firstLine.length };
  };
}
