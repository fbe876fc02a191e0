import type * as z from 'zod';
import type { DiagnosticCode } from '../../diagnostics/codes.js';
import type { Report } from '../../diagnostics/report.js';
import { didYouMean, nameHint } from '../../diagnostics/suggest.js';
import { allowedKeys, expectation } from './forms.js';
import {
  hasKey,
  keyPlaceAt,
  nameIn,
  nodeAt,
  plainValue,
  withFaults,
  type YamlList,
  type YamlNode,
  type YamlPath,
} from './node.js';

type Issue = z.core.$ZodIssue;

/** Something wrong at a path, in the user's terms. */
export interface Problem {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string | undefined;
}

export interface CheckOptions {
  /** One code for everything, for a file whose problems have a code of their own. */
  readonly code?: DiagnosticCode;
  /**
   * Where a schema allows several shapes, the one that the user meant by what is written, so that faults are told of that
   * one alone; or what is wrong where none or several are meant.
   */
  readonly shapeAt?: (path: YamlPath, node: YamlNode) => z.ZodType | Problem | undefined;
}

/**
 * Reports everything in which a tree is not what its schema says, and returns the tree with faults in place of those
 * parts: what is left can still be checked further. Schemas are made of `forms.ts`, whose messages say what is expected.
 */
export function checkTree(
  schema: z.ZodType,
  root: YamlNode,
  report: Report,
  options: CheckOptions = {},
): YamlNode {
  const checker = new Checker(root, report, options);
  checker.check(schema, []);
  return withFaults(root, checker.faulty);
}

/** What a schema makes of a tree that is known to fit; undefined where it lacks something. */
export function valid<T>(schema: z.ZodType<T>, node: YamlNode): T | undefined {
  return schema.safeParse(plainValue(node)).data;
}

class Checker {
  readonly faulty: YamlPath[] = [];

  constructor(
    private readonly root: YamlNode,
    private readonly report: Report,
    private readonly options: CheckOptions,
  ) {}

  check(schema: z.ZodType, path: YamlPath): void {
    const node = nodeAt(this.root, path);
    const result = node && schema.safeParse(plainValue(node));
    this.#tellAll(result?.error?.issues ?? [], path);
  }

  /** Misspelt keys first, since what they hold is then not missing under its right name. */
  #tellAll(issues: readonly Issue[], above: YamlPath): void {
    const misspelt = issues.filter((issue) => issue.code === 'unrecognized_keys');
    const others = issues.filter((issue) => issue.code !== 'unrecognized_keys');
    for (const issue of [...misspelt, ...others]) this.#tell(issue, above);
  }

  #tell(issue: Issue, above: YamlPath): void {
    const path = [...above, ...(issue.path as (string | number)[])];
    if (issue.code === 'unrecognized_keys') this.#unknownKeys(issue, path);
    else if (issue.code === 'invalid_union' && !this.#told(path)) this.#union(issue, path);
    else if (issue.code === 'invalid_key') {
      const message = `\`${String(path.at(-1))}\` must be ${issue.message}`;
      this.#add(path, { code: 'wrong-value', message }, keyPlaceAt(this.root, path));
    } else if (!this.#told(path)) this.#add(path, this.#problem(issue, path));
  }

  /** Whether something has been said of this path, by this check or by the parser. */
  #told(path: YamlPath): boolean {
    if (nodeAt(this.root, path)?.kind === 'fault') return true;
    return this.faulty.some(
      (each) => each.length === path.length && each.every((step, at) => step === path[at]),
    );
  }

  #unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, path: YamlPath): void {
    const { of, keys } = allowedKeys(issue.message);
    const map = nodeAt(this.root, path);
    for (const key of issue.keys) {
      const message = `\`${key}\` is not a key of ${of}`;
      const at = keyPlaceAt(this.root, [...path, key]);
      this.#add([...path, key], { code: 'unknown-key', message, hint: nameHint(key, keys) }, at);
      const meant = didYouMean(key, keys);
      if (meant !== undefined && !hasKey(map, meant)) this.faulty.push([...path, meant]);
    }
  }

  /** Told of the one shape that the user meant; of the whole choice only where that cannot be known. */
  #union(issue: z.core.$ZodIssueInvalidUnion, path: YamlPath): void {
    const node = nodeAt(this.root, path);
    const shape = node && this.options.shapeAt?.(path, node);
    if (shape && 'code' in shape) this.#add(path, shape, keyPlaceAt(this.root, path));
    else if (shape) this.check(shape, path);
    else {
      const fitting = issue.errors.filter((issues) => !issues.some((each) => isOfWholeValue(each, node)));
      const [nearest] = fitting.sort((a, b) => a.length - b.length);
      if (nearest) this.#tellAll(nearest, path);
      else this.#add(path, this.#problem(issue, path));
    }
  }

  #problem(issue: Issue, path: YamlPath): Problem {
    const node = nodeAt(this.root, path);
    const key = lastKey(path);
    const { be, write } = expectation(issue.message);
    if (!node) return missing(key, write);
    const name = nameOf(path);
    if (node.kind === 'scalar' && (node.value === null || node.value === '')) {
      return { code: 'wrong-value', message: `${name} is empty`, hint: `write ${write}` };
    }
    if (referenceKeys.includes(key) && node.kind === 'scalar' && typeof node.value === 'number') {
      return {
        code: 'reference-as-number',
        message: `YAML reads ${node.source} as a number`,
        hint: `put it in quotes: '${node.source}'`,
      };
    }
    const hint =
      referenceKeys.includes(key) && node.kind === 'list' ? bracketHint(node) : valueHint(issue, node);
    return { code: 'wrong-value', message: `${name} must be ${be}, not ${describe(node, issue)}`, hint };
  }

  #add(
    path: YamlPath,
    problem: Problem,
    at = nodeAt(this.root, path)?.at ?? keyPlaceAt(this.root, path),
  ): void {
    const hidden = this.options.code;
    this.report.add(hidden ?? problem.code, problem.message, at, problem.hint);
    this.faulty.push(path);
  }
}

/** YAML takes [natural-earth] for a list. */
function bracketHint(list: YamlList): string {
  return `put a source of \`sources\` in quotes: '[${nameIn(list.items[0]) ?? 'natural-earth'}]'`;
}

/** Keys whose values are references or sections, which YAML may take for numbers. */
const referenceKeys: readonly string[] = ['source', 'section', 'sections'];

/** Whether a value is of another kind altogether than this branch of a choice. */
function isOfWholeValue(issue: Issue, node: YamlNode | undefined): boolean {
  if (issue.path.length > 0) return false;
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && node?.kind !== 'scalar');
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
  if (typeof node.value === 'string') return ofOtherType ? 'text' : shown(node.value);
  const ofOtherKind = typeof node.value === 'number' && ofOtherType && !wantsNumber(issue);
  return ofOtherKind ? `the number ${node.source}` : node.source;
}

function describeList({ items }: YamlList, issue: Issue): string {
  if (items.length === 0) return 'an empty list';
  return issue.code === 'too_small' || issue.code === 'too_big' ? `a list of ${items.length}` : 'a list';
}

function shown(text: string): string {
  return text === '' ? 'an empty text' : text.length > 40 ? 'this text' : `"${text}"`;
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
