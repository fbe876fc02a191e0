import type { ExternalReference, PaperReference, Reference } from '../model/reference.js';
import { phrases } from './phrases.js';

function isPaperReference(reference: Reference): reference is PaperReference {
  return reference.kind === 'paper';
}

function isExternalReference(reference: Reference): reference is ExternalReference {
  return reference.kind === 'external';
}

/** "§III", "Introduction". */
export function sectionLabel(section: string, language: string): string {
  const words = phrases(language);
  if (section === 'introduction') return words.introduction;
  if (section === 'conclusion') return words.conclusion;
  return `${words.section}${section}`;
}

/** Paragraphs of each section, each once, in the order in which sections are first named. */
function paragraphsBySection(references: readonly PaperReference[]): Map<string, Set<number>> {
  const bySection = new Map<string, Set<number>>();
  for (const { section, from, to } of references) {
    const numbers = bySection.get(section) ?? new Set<number>();
    for (let number = from; number <= to; number += 1) numbers.add(number);
    bySection.set(section, numbers);
  }
  return bySection;
}

function runs(numbers: Iterable<number>): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const stretches: [number, number][] = [];
  for (const number of sorted) {
    const last = stretches.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else stretches.push([number, number]);
  }
  return stretches.map(([from, to]) => (from === to ? `¶${from}` : `¶${from}–${to}`)).join(', ');
}

/** "§III ¶2" or "§II ¶3–5". */
export function referenceLabel(reference: PaperReference, language: string): string {
  return referencesLabel([reference], language);
}

/** "Introduction ¶1; §I ¶1, ¶3; §III ¶2": sections in the order given, paragraphs of each together. */
export function referencesLabel(references: readonly Reference[], language: string): string {
  const bySection = paragraphsBySection(references.filter(isPaperReference));
  return [...bySection]
    .map(([section, numbers]) => `${sectionLabel(section, language)}\u00a0${runs(numbers)}`)
    .join('; ');
}

/** External sources of a list of references, each once, in order. */
export function externalIds(references: readonly Reference[]): string[] {
  return [...new Set(references.filter(isExternalReference).map((reference) => reference.source))];
}

/** A key that two references share exactly if they point to the same place. */
export function referenceKey(reference: Reference): string {
  return reference.kind === 'paper'
    ? `${reference.section}.${reference.from}-${reference.to}`
    : `[${reference.source}] ${reference.locator ?? ''}`;
}

/** References without repeats, in order of first mention. */
export function uniqueReferences(references: readonly Reference[]): Reference[] {
  const seen = new Map<string, Reference>();
  for (const reference of references) {
    const key = referenceKey(reference);
    if (!seen.has(key)) seen.set(key, reference);
  }
  return [...seen.values()];
}

/** Whether every place that `needed` names is among `cited`. */
export function covers(cited: readonly Reference[], needed: readonly Reference[]): boolean {
  const paragraphs = paragraphsBySection(cited.filter(isPaperReference));
  const externals = new Set(externalIds(cited));
  return needed.every((reference) => {
    if (reference.kind === 'external') return externals.has(reference.source);
    const numbers = paragraphs.get(reference.section);
    for (let number = reference.from; number <= reference.to; number += 1) {
      if (!numbers?.has(number)) return false;
    }
    return true;
  });
}
