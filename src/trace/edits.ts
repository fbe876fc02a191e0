import { diffArrays } from 'diff';
import type { RememberedSlide, WrittenSlide, WrittenText } from '../model/written-slide.js';
import { notesFingerprintOf } from '../pptx/trace/fingerprint.js';
import { pairAlike, WordBag } from './likeness.js';

/** What somebody has changed on a slide. */
export interface SlideEdit {
  /** `order`: the same words in another reading order. */
  readonly what: WrittenText['kind'] | 'notes' | 'order';
  readonly change: 'changed' | 'added' | 'removed';
  /** The object's name in the file; empty for notes and order. */
  readonly name: string;
  /** Words, or rows and points, in their order. Notes are compared by their fingerprint, and have none. */
  readonly words: readonly WordChange[];
}

export interface WordChange {
  readonly change: 'kept' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond this, a comparison word by word says less than the two texts. */
const mostChanges = 400;
/** Enough for two objects without a common name to be the same one, reworded. */
const leastLikeness = 0.3;

export function editsOf(before: RememberedSlide, now: WrittenSlide): SlideEdit[] {
  const old = without(before.texts, now.texts);
  const fresh = without(now.texts, before.texts);
  const pairs = pairTexts(old, fresh);
  const edits = [
    ...pairs.map(([one, other]) => edit('changed', other, compared(one, other))),
    ...old
      .filter((one) => !pairs.some(([paired]) => paired === one))
      .map((one) => edit('removed', one, told(one, 'removed'))),
    ...fresh
      .filter((one) => !pairs.some(([, paired]) => paired === one))
      .map((one) => edit('added', one, told(one, 'added'))),
  ];
  const reordered = edits.length === 0 && before.texts.map(key).join() !== now.texts.map(key).join();
  return [
    ...edits,
    ...(reordered ? [{ what: 'order', change: 'changed', name: '', words: [] } as const] : []),
    ...notesEdit(before, now),
  ];
}

function edit(change: SlideEdit['change'], text: WrittenText, words: readonly WordChange[]): SlideEdit {
  return { what: text.kind, change, name: text.name, words };
}

function notesEdit(before: RememberedSlide, now: WrittenSlide): SlideEdit[] {
  if (notesFingerprintOf(now) === before.notesFingerprint) return [];
  const none = notesFingerprintOf({ texts: [], notes: [] });
  const change = now.notes.length === 0 ? 'removed' : before.notesFingerprint === none ? 'added' : 'changed';
  return [{ what: 'notes', change, name: '', words: [] }];
}

/** What an object says, whatever it is called. */
function key({ kind, lines }: WrittenText): string {
  return JSON.stringify([kind, lines]);
}

/** The texts that do not stand among others, which may say the same thing several times. */
function without(texts: readonly WrittenText[], others: readonly WrittenText[]): WrittenText[] {
  const left = new Map<string, number>();
  for (const text of others) left.set(key(text), (left.get(key(text)) ?? 0) + 1);
  return texts.filter((text) => {
    const count = left.get(key(text)) ?? 0;
    left.set(key(text), count - 1);
    return count <= 0;
  });
}

type Pair = readonly [old: WrittenText, now: WrittenText];

/** By kind and name, which programs keep, else by what is most alike. */
function pairTexts(old: readonly WrittenText[], fresh: readonly WrittenText[]): Pair[] {
  const left = [...fresh];
  const named = old.flatMap((one): Pair[] => {
    const other = left.find(({ kind, name }) => kind === one.kind && name === one.name);
    if (!other) return [];
    left.splice(left.indexOf(other), 1);
    return [[one, other]];
  });
  const unnamed = old.filter((one) => !named.some(([paired]) => paired === one));
  const alike = pairAlike(
    unnamed.map((one) => new WordBag([one])),
    left.map((one) => new WordBag([one])),
    leastLikeness,
  );
  return [...named, ...[...alike].map(([from, to]): Pair => [unnamed[from]!, left[to]!])];
}

/** Words of a text; whole rows of a table and points of a chart, where a number says nothing without its row. */
function unitsOf({ kind, lines }: WrittenText): { units: string[]; between: string } {
  const whole = kind === 'table' || kind === 'chart';
  return whole
    ? { units: [...lines], between: '; ' }
    : { units: lines.flatMap((line) => line.split(' ')), between: ' ' };
}

function told(text: WrittenText, change: WordChange['change']): WordChange[] {
  const { units, between } = unitsOf(text);
  return [{ change, text: units.join(between) }];
}

function compared(old: WrittenText, now: WrittenText): WordChange[] {
  const { units, between } = unitsOf(old);
  const changes = diffArrays(units, unitsOf(now).units, { maxEditLength: mostChanges });
  if (!changes) return [...told(old, 'removed'), ...told(now, 'added')];
  return changes.map(({ added, removed, value }) => ({
    change: added ? 'added' : removed ? 'removed' : 'kept',
    text: value.join(between),
  }));
}
