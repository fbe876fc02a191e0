import type * as z from 'zod';
import type { DiagnosticCode } from '../../diagnostics/codes.js';
import type { Report } from '../../diagnostics/report.js';
import { didYouMean, nameHint } from '../../diagnostics/suggest.js';
import { allowedKeys } from './forms.js';
import {
  entryOf,
  hasKey,
  keyPlaceAt,
  nodeAt,
  plainValue,
  withFaults,
  type YamlNode,
  type YamlPath,
} from './node.js';
import { type Problem, problemAt } from './problem.js';

type Issue = z.core.$ZodIssue;

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
    } else if (!this.#told(path)) this.#add(path, problemAt(path, nodeAt(this.root, path), issue));
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
      this.#add([...path, key], { code: 'unknown-key', message, hint: unknownKeyHint(key, map, keys) }, at);
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
      else this.#add(path, problemAt(path, nodeAt(this.root, path), issue));
    }
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

/** Words without a value where a key should be are the rest of a text that a comma cut off inside braces. */
function unknownKeyHint(key: string, map: YamlNode | undefined, keys: readonly string[]): string | undefined {
  const value = entryOf(map, key)?.value;
  const cutOff = /\s/.test(key) && value?.kind === 'scalar' && value.value === null;
  return cutOff ? 'inside { } a comma ends a text: put the whole text in quotes' : nameHint(key, keys);
}

/** Whether a value is of another kind altogether than this branch of a choice. */
function isOfWholeValue(issue: Issue, node: YamlNode | undefined): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union')
    return issue.errors.every((issues) => issues.some((each) => isOfWholeValue(each, node)));
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && node?.kind !== 'scalar');
}
