import type * as z from 'zod';
import type { DiagnosticCode } from '../../diagnostics/codes.js';
import { didYouMean } from '../../diagnostics/suggest.js';
import { numberHint } from '../number-hint.js';
import { expectation } from './forms.js';
import { nameIn, type YamlList, type YamlNode, type YamlPath } from './node.js';

type Issue = z.core.$ZodIssue;

/** Something wrong at a path, in the user's terms. */
export interface Problem {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Keys whose values are references or sections, which YAML may take for numbers. */
const referenceKeys: readonly string[] = ['source', 'section', 'sections'];

/** What an issue of the schema means, `node` being what stands at the path, if anything does. */
export function problemAt(path: YamlPath, node: YamlNode | undefined, issue: Issue): Problem {
  const key = lastKey(path);
  const { be, write } = expectation(issue.message);
  if (!node) return missing(key, write);
  const name = nameOf(path);
  const ofReference = referenceKeys.includes(key);
  if (node.kind === 'scalar' && (node.value === null || node.value === '')) {
    return { code: 'wrong-value', message: `${name} is empty`, hint: `write ${write}` };
  }
  if (ofReference && node.kind === 'scalar' && typeof node.value === 'number') {
    const message = `YAML reads ${node.source} as a number`;
    return { code: 'reference-as-number', message, hint: `put it in quotes: '${node.source}'` };
  }
  const hint =
    ofReference && node.kind === 'list'
      ? bracketHint(node)
      : (numeralHint(be, node) ?? valueHint(issue, node));
  return { code: 'wrong-value', message: `${name} must be ${be}, not ${describe(node, issue)}`, hint };
}

/** How to write a number that is written as people do, or without an end, where one is expected. */
function numeralHint(expected: string, node: YamlNode): string | undefined {
  if (node.kind !== 'scalar' || !/^an?\b.*\bnumber\b/.test(expected)) return undefined;
  if (typeof node.value === 'number' && Number.isFinite(node.value)) return undefined;
  return numberHint(node.source, expected.includes('~') ? 'cell' : 'key');
}

/** YAML takes [natural-earth] for a list. */
function bracketHint(list: YamlList): string {
  return `put a source of \`sources\` in quotes: '[${nameIn(list.items[0]) ?? 'natural-earth'}]'`;
}

function missing(key: string, expected: string): Problem {
  const code = key === 'source' ? 'source-missing' : 'missing-key';
  return { code, message: `\`${key}\` is missing`, hint: `write ${expected}` };
}

function lastKey(path: YamlPath): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

/** "`cells`", "item 2 of `cells`", "the file". */
function nameOf(path: YamlPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'string' ? `\`${last}\`` : `item ${last + 1} of \`${lastKey(path)}\``;
}

function describe(node: YamlNode, issue: Issue): string {
  if (node.kind === 'map') return 'a map';
  if (node.kind === 'list') return describeList(node, issue);
  if (node.kind !== 'scalar') return 'this';
  const ofOtherType = issue.code === 'invalid_type' || issue.code === 'invalid_union';
  if (typeof node.value === 'string')
    return ofOtherType && !/\d/.test(node.value) ? 'text' : shown(node.value);
  if (typeof node.value === 'number' && !Number.isFinite(node.value)) return node.source;
  const ofOtherKind = typeof node.value === 'number' && ofOtherType && !wantsNumber(issue);
  return ofOtherKind ? `the number ${node.source}` : node.source;
}

function describeList({ items }: YamlList, issue: Issue): string {
  if (items.length === 0) return 'an empty list';
  return issue.code === 'too_small' || issue.code === 'too_big' ? `a list of ${items.length}` : 'a list';
}

function shown(text: string): string {
  return text.length > 40 ? 'this text' : `"${text}"`;
}

function valueHint(issue: Issue, node: YamlNode): string | undefined {
  if (node.kind !== 'scalar') return undefined;
  if (issue.code === 'invalid_value' && typeof node.value === 'string') {
    const near = didYouMean(node.value, issue.values.map(String));
    return near === undefined ? undefined : `did you mean \`${near}\`?`;
  }
  if (typeof node.value === 'string' || !wantsText(issue)) return undefined;
  return `put it in quotes: '${node.source}'`;
}

function wantsNumber(issue: Issue): boolean {
  return issue.code === 'invalid_type' && (issue.expected === 'number' || issue.expected === 'int');
}

function wantsText(issue: Issue): boolean {
  if (issue.code === 'invalid_type') return issue.expected === 'string';
  return issue.code === 'invalid_union' && issue.errors.some((issues) => issues.some(wantsText));
}
