import { isMap, isScalar, parseDocument, type Scalar, visit } from 'yaml';
import type { Mention } from '../../../src/evidence/reading/mention.js';
import { readMentions } from '../../../src/evidence/reading/read.js';

/** What a mutant changes. */
export const mutantClasses = [
  'number',
  'unit',
  'bound',
  'date',
  'approximation',
  'swapped',
  'owner',
  'quotation',
  'reference',
] as const;
export type MutantClass = (typeof mutantClasses)[number];

/** A change of one stretch of a file's text. */
export interface Edit {
  readonly kind: MutantClass;
  readonly start: number;
  readonly end: number;
  readonly to: string;
  /** Where it is, for whoever reads of a survivor: the keys that lead to it. */
  readonly path: string;
}

/** A scalar of a YAML file with the keys that lead to it. */
export interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
  /** Offsets of the scalar as written, quotes included. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

/** Every scalar value of a YAML text. */
export function leavesOf(source: string): Leaf[] {
  const leaves: Leaf[] = [];
  visit(parseDocument(source), {
    Scalar(key, node: Scalar, ancestors) {
      if (key === 'key' || !node.range) return;
      const path = ancestors.flatMap((ancestor, index) => {
        if (!('key' in ancestor)) return [];
        const { key: name } = ancestor;
        return isScalar(name) && !isMap(ancestors[index + 1] as never)
          ? [String(name.value)]
          : [String(name)];
      });
      leaves.push({
        path,
        value: node.value,
        start: node.range[0],
        end: node.range[1],
        raw: source.slice(node.range[0], node.range[1]),
      });
    },
  });
  return leaves;
}

/** Keys whose values are texts that say something of the paper. */
const told = new Set([
  'claim',
  'short',
  'figure',
  'detail',
  'say',
  'title',
  'text',
  'message',
  'caveat',
  'cells',
  'because',
  'summary',
  'heading',
  'bridge',
  'when',
  'label',
  'note',
  'fr',
]);

/** Texts among the leaves: those whose key says so, of whatever depth. */
export function textsAmong(leaves: readonly Leaf[]): Leaf[] {
  return leaves.filter(({ path, value }) => typeof value === 'string' && told.has(path.at(-1) ?? ''));
}

/** The numbers and dates that are written out in a text, with offsets into the file; what facts contribute is left out. */
export function literals(
  leaf: Leaf,
): { readonly mention: Mention; readonly text: string; readonly start: number }[] {
  // Facts in braces are replaced by spaces, so that offsets hold.
  const words = leaf.raw.replace(/\{\{[^}]*\}\}/g, (braces) => ' '.repeat(braces.length));
  return readMentions(words, 'en').map((mention) => ({
    mention,
    text: words.slice(mention.start, mention.end),
    start: leaf.start + mention.start,
  }));
}
