import type { Report } from '../diagnostics/report.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { YamlNode } from '../files/yaml/node.js';
import { itemsOf } from '../files/yaml/node.js';
import type { Place } from '../model/place.js';
import type { Reference } from '../model/reference.js';
import { uniqueReferences } from '../wording/references.js';

const externalForm = /^\[([^\]]+)\](?:\s+(\S.*))?$/;
const paperForm = /^(\S+)\.(\d{1,4})(?:[-–](\d{1,4}))?$/;
/** As decks print it, which is what people copy. */
const printedForm = /^§?\s*(\S+)\s*¶\s*(\d+(?:[-–]\d+)?)$/;

/** What a reference says, or what is wrong with its form. */
export function parseReference(written: string, at: Place): Reference | { readonly hint: string } {
  const text = written.trim();
  const external = externalForm.exec(text);
  if (external) {
    const [, source = '', locator] = external;
    return { kind: 'external', source: source.trim(), ...(locator && { locator }), at };
  }
  const paper = paperForm.exec(text);
  if (!paper) return { hint: formHint(text) };
  const [, section = '', first = '', last = first] = paper;
  const [from, to] = [Number(first), Number(last)];
  if (from < 1) return { hint: 'paragraphs count from 1' };
  if (to < from) return { hint: `write the lower number first: ${section}.${to}-${from}` };
  return { kind: 'paper', section: sectionId(section), from, to, at };
}

/** Numbers stand as they are written; words are the same in any case. */
export function sectionId(written: string): string {
  return /^[IVXLCDM]+$/.test(written) ? written : written.toLowerCase();
}

/**
 * The references of a `source`, each once; what is wrong with their form, or a source that `sources` lacks, goes to the
 * report. Without `sources` any source is taken for known.
 */
export function readReferences(
  node: YamlNode | undefined,
  report: Report,
  sources?: readonly string[],
): Reference[] {
  const references: Reference[] = [];
  for (const item of itemsOf(node)) {
    if (item.kind !== 'scalar' || typeof item.value !== 'string') continue;
    const reference = parseReference(item.value, item.at);
    if ('hint' in reference) {
      const hint = sources?.includes(item.value) ? `put it in quotes: '[${item.value}]'` : reference.hint;
      report.add('reference-form', `"${item.value}" is no reference`, item.at, hint);
    } else if (reference.kind === 'external' && sources && !sources.includes(reference.source)) {
      const hint = nameHint(reference.source, sources) ?? 'describe it under `sources`';
      report.add('source-unknown', `there is no source \`${reference.source}\``, item.at, hint);
    } else references.push(reference);
  }
  return uniqueReferences(references);
}

function formHint(text: string): string {
  const printed = printedForm.exec(text);
  if (printed) return `write ${sectionId(printed[1] ?? '')}.${(printed[2] ?? '').replace('–', '-')}`;
  if (/[,;]/.test(text)) return 'write several references as a list: [III.1, III.2]';
  if (/^([IVXLCDM]+|\d+|introduction|conclusion)$/i.test(text)) {
    return `name the paragraph as well: ${sectionId(text)}.1, or ${sectionId(text)}.1-3`;
  }
  return "write section and paragraph, such as III.2 or II.3-5; a source of `sources` as '[natural-earth]', in quotes";
}
