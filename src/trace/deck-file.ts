import { ArchiveFault } from '../files/archive.js';
import type { WrittenSlide } from '../model/written-slide.js';
import { PartFault, Parts } from '../pptx/parts.js';
import { relatedPart, relationshipsOf } from '../pptx/relationships.js';
import { slideWords } from '../pptx/trace/slide-words.js';
import { child, children, descendants } from '../pptx/xml.js';
import { DeckFault } from './fault.js';

/** Far more than a deck of words, charts and maps has; pictures and films are not unpacked. */
const bounds = {
  wanted: /\.(xml|rels)$/i,
  entries: 20_000,
  entryBytes: 32 * 1024 * 1024,
  totalBytes: 128 * 1024 * 1024,
};
const mostSlides = 1000;

/** A slide as it stands in a file now. */
export interface FoundSlide extends WrittenSlide {
  /** Briefdeck names slides by their ids; empty where somebody added it, or another program dropped the names. */
  readonly name: string;
}

/** A deck from anywhere, opened to be read. */
export interface OpenedDeck {
  readonly parts: Parts;
  /** In the order in which they are shown. */
  readonly slides: readonly FoundSlide[];
}

/** @throws {DeckFault} where the bytes are no presentation, a damaged one, or one out of all proportion */
export function openDeck(bytes: Uint8Array): OpenedDeck {
  refuseOtherFormats(bytes);
  return readingParts(() => {
    const parts = Parts.unzip(bytes, bounds);
    const slides = slideParts(parts).map((part) => ({
      ...slideWords(parts, part),
      name: nameOf(parts, part),
    }));
    return { parts, slides };
  });
}

/** Runs what reads parts; what is wrong with the file is a fault of the file, all else a defect of ours. */
export function readingParts<T>(read: () => T): T {
  try {
    return read();
  } catch (problem) {
    if (problem instanceof PartFault || problem instanceof ArchiveFault)
      throw new DeckFault('unreadable', problem.message);
    // Elements nested thousands deep, as no program writes them.
    if (problem instanceof RangeError) throw new DeckFault('unreadable', 'its XML is nested too deeply');
    throw problem;
  }
}

function refuseOtherFormats(bytes: Uint8Array): void {
  const oldOffice = [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
  if (!oldOffice) return;
  throw new DeckFault(
    'unreadable',
    'it is protected by a password, or in the old format .ppt',
    'save it without a password, as .pptx',
  );
}

function slideParts(parts: Parts): string[] {
  const presentation = relatedPart(parts, '', 'officeDocument');
  const root = presentation && parts.has(presentation) ? parts.document(presentation).documentElement : null;
  if (!presentation || root?.nodeName !== 'p:presentation')
    throw new DeckFault('unreadable', 'it is no PowerPoint presentation');
  const links = new Map(relationshipsOf(parts, presentation).map(({ id, target }) => [id, target]));
  const list = child(root, 'p:sldIdLst');
  const listed = list ? children(list, 'p:sldId') : [];
  if (listed.length > mostSlides) throw new DeckFault('unreadable', `it has more than ${mostSlides} slides`);
  return listed.map((entry) => links.get(entry.getAttribute('r:id') ?? '') ?? 'slide that it lists');
}

function nameOf(parts: Parts, part: string): string {
  return descendants(parts.document(part), 'p:cSld')[0]?.getAttribute('name') ?? '';
}
