import type * as z from 'zod';
import type { DiagnosticCode } from '../../diagnostics/codes.js';
import type { Report } from '../../diagnostics/report.js';
import { didYouMean, nameHint } from '../../diagnostics/suggest.js';
import { allowedKeys } from './forms.js';
import { keyPlaceAt, nodeAt, plainValue, withFaults, type YamlNode, type YamlPath } from './node.js';

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
    for (const issue of result?.error?.issues ?? []) this.#tell(issue, path);
  }

  #tell(issue: Issue, above: YamlPath): void {
    const path = [...above, ...(issue.path as (string | number)[])];
    if (issue.code === 'unrecognized_keys') this.#unknownKeys(issue, path);
    else if (issue.code === 'invalid_union') this.#union(issue, path);
    else if (issue.code === 'invalid_key') {
      const message = `\`${String(path.at(-1))}\` must be ${issue.message}`;
      this.#add(path, { code: 'wrong-value', message }, keyPlaceAt(this.root, path));
    } else this.#add(path, this.#problem(issue, path));
  }

  #unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, path: YamlPath): void {
    const { of, keys } = allowedKeys(issue.message);
    for (const key of issue.keys) {
      const message = `\`${key}\` is not a key of ${of}`;
      const at = keyPlaceAt(this.root, [...path, key]);
      this.#add([...path, key], { code: 'unknown-key', message, hint: nameHint(key, keys) }, at);
    }
  }

  /** Told of the one shape that the user meant; of the whole choice only where that cannot be known. */
  #union(issue: z.core.$ZodIssueInvalidUnion, path: YamlPath): void {
    const node = nodeAt(this.root, path);
    const shape = node && this.options.shapeAt?.(path, node);
    if (shape && 'code' in shape) this.#add(path, shape, keyPlaceAt(this.root, path));
    else if (shape) this.check(shape, path);
    else {
      const fitting = issue.errors.filter((issues) => !issues.some(isOfWholeValue));
      const [nearest] = fitting.sort((a, b) => a.length - b.length);
      if (nearest) for (const each of nearest) this.#tell(each, path);
      else this.#add(path, this.#problem(issue, path));
    }
  }

  #problem(issue: Issue, path: YamlPath): Problem {
    const node = nodeAt(this.root, path);
    const key = lastKey(path);
    if (!node) return missing(key, issue.message);
    const name = nameOf(path);
    if (node.kind === 'scalar' && node.value === null) {
      return { code: 'wrong-value', message: `${name} is empty`, hint: `write ${issue.message}` };
    }
    if (node.kind === 'scalar' && typeof node.value === 'number' && referenceKeys.includes(key)) {
      return {
        code: 'reference-as-number',
        message: `YAML reads ${node.source} as a number`,
        hint: `put the reference in quotes: '${node.source}'`,
      };
    }
    const message = `${name} must be ${issue.message}, not ${describe(node, issue)}`;
    return { code: 'wrong-value', message, hint: valueHint(issue, node) };
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

/** Keys whose values are references or sections, which YAML may take for numbers. */
const referenceKeys: readonly string[] = ['source', 'section', 'sections'];

function isOfWholeValue(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
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
  if (node.kind !== 'scalar') return 'a list';
  const ofOtherType = issue.code === 'invalid_type' || issue.code === 'invalid_union';
  if (typeof node.value === 'string') return ofOtherType ? 'text' : shown(node.value);
  return typeof node.value === 'number' && ofOtherType ? `the number ${node.source}` : node.source;
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

function wantsText(issue: Issue): boolean {
  if (issue.code === 'invalid_type') return issue.expected === 'string';
  return issue.code === 'invalid_union' && issue.errors.some((issues) => issues.some(wantsText));
}
