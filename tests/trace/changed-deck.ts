import { Parts } from '../../src/pptx/parts.js';
import { relationshipsOf } from '../../src/pptx/relationships.js';
import { child, children, descendants, type Element, remove } from '../../src/pptx/xml.js';

/** A deck's file after somebody has changed its parts. */
export function changed(deck: Uint8Array, change: (parts: Parts) => void): Uint8Array {
  const parts = Parts.unzip(deck);
  change(parts);
  return parts.zip();
}

export function slide(number: number): string {
  return `ppt/slides/slide${number}.xml`;
}

/** The object of that name on a slide. */
export function object(parts: Parts, number: number, name: string): Element {
  const holder = descendants(parts.document(slide(number)), 'p:cNvPr').find(
    (one) => one.getAttribute('name') === name,
  )?.parentNode?.parentNode;
  if (!holder) throw new Error(`slide ${number} has no ${name}`);
  return holder as Element;
}

/** Types over the first run of an object, and takes the other runs of its first paragraph out. */
export function retype(within: Element, text: string): void {
  const [first, ...rest] = children(descendants(within, 'a:p')[0]!, 'a:r', 'a:br');
  child(first!, 'a:t')!.textContent = text;
  rest.forEach(remove);
}

/** The entries of the presentation's list of slides. */
export function listing(parts: Parts): Element[] {
  return descendants(parts.document('ppt/presentation.xml'), 'p:sldId');
}

/** Shows the slides of those numbers, in that order, and no others. */
export function reorder(parts: Parts, numbers: readonly number[]): void {
  const entries = listing(parts);
  const list = entries[0]!.parentNode!;
  entries.forEach(remove);
  for (const number of numbers) list.appendChild(entries[number - 1]!);
}

/** Copies a slide to the end of the deck, as a duplicate; it has the notes of its original. */
export function duplicate(parts: Parts, number: number): number {
  const count = listing(parts).length + 1;
  const copy = slide(count);
  parts.put(copy, parts.bytes(slide(number)));
  parts.put(
    `ppt/slides/_rels/slide${count}.xml.rels`,
    parts.bytes(`ppt/slides/_rels/slide${number}.xml.rels`),
  );
  const links = parts.document('ppt/_rels/presentation.xml.rels').documentElement!;
  const like =
    children(links)[
      relationshipsOf(parts, 'ppt/presentation.xml').findIndex(({ target }) => target === slide(number))
    ]!;
  const link = like.cloneNode(true) as Element;
  link.setAttribute('Id', 'rId900');
  link.setAttribute('Target', `slides/slide${count}.xml`);
  links.appendChild(link);
  const entries = listing(parts);
  const entry = entries[0]!.cloneNode(true) as Element;
  entry.setAttribute('id', '900');
  entry.setAttribute('r:id', 'rId900');
  entries[0]!.parentNode!.appendChild(entry);
  return count;
}
