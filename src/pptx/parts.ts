import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { type ArchiveBounds, unzipWithin } from '../files/archive.js';
import { FreeformPaths } from './freeform-paths.js';
import { type Document, parseXml, serializeXml } from './xml.js';

const contentTypes = '[Content_Types].xml';

/** A part that is missing or cannot be read. */
export class PartFault extends Error {}

/** A package's parts by name (`ppt/slides/slide1.xml`, no leading slash). A part's XML is parsed at most once. */
export class Parts {
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #documents = new Map<string, Document>();
  readonly #paths = new FreeformPaths();

  /** Of a package from elsewhere only what is within bounds. */
  static unzip(archive: Uint8Array, bounds?: ArchiveBounds): Parts {
    const parts = new Parts();
    for (const [name, bytes] of Object.entries(bounds ? unzipWithin(archive, bounds) : unzipSync(archive))) {
      if (!name.endsWith('/')) parts.#bytes.set(name, bytes);
    }
    return parts;
  }

  /** Names in code-unit order. */
  names(): string[] {
    return [...new Set([...this.#bytes.keys(), ...this.#documents.keys()])].sort();
  }

  has(name: string): boolean {
    return this.#documents.has(name) || this.#bytes.has(name);
  }

  /** The part's document; what is changed in it is written. */
  document(name: string): Document {
    const known = this.#documents.get(name);
    if (known) return known;
    const document = this.#parse(name);
    this.#documents.set(name, document);
    this.#bytes.delete(name);
    return document;
  }

  #parse(name: string): Document {
    const xml = decoded(this.bytes(name));
    try {
      // A package has no document types; entities that are defined in one may unfold without end.
      if (xml.includes('<!DOCTYPE')) throw new Error('it defines a document type');
      return parseXml(this.#paths.setAside(xml));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new PartFault(`${name} is not well-formed: ${reason}`);
    }
  }

  /** The part as it would be written now. */
  bytes(name: string): Uint8Array {
    const document = this.#documents.get(name);
    const bytes = document ? strToU8(this.#paths.putBack(serializeXml(document))) : this.#bytes.get(name);
    if (!bytes) throw new PartFault(`there is no part ${name}`);
    return bytes;
  }

  /** Adds or replaces a part. */
  put(name: string, content: Uint8Array | string): void {
    this.#documents.delete(name);
    this.#bytes.set(name, typeof content === 'string' ? strToU8(content) : content);
  }

  remove(name: string): void {
    this.#documents.delete(name);
    this.#bytes.delete(name);
  }

  /** Moves a part to another name; `to` must be free. */
  rename(from: string, to: string): void {
    if (this.has(to)) throw new Error(`${to} is taken`);
    const document = this.#documents.get(from);
    if (document) this.#documents.set(to, document);
    else this.#bytes.set(to, this.bytes(from));
    this.remove(from);
  }

  /** The package: content types first, then by name; XML deflated. The same parts give the same bytes. */
  zip(): Uint8Array {
    const names = this.names().filter((name) => name !== contentTypes);
    if (this.has(contentTypes)) names.unshift(contentTypes);
    const entries: Zippable = {};
    for (const name of names) {
      entries[name] = [this.bytes(name), { level: isCompressed(name) ? 0 : 6, mtime: entryDate() }];
    }
    return zipSync(entries);
  }
}

/** Parts are UTF-8, or UTF-16 with its byte order mark. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Deflating once more what is compressed takes as long as all the rest, and gains nothing. */
function isCompressed(name: string): boolean {
  return /\.(png|jpeg|xlsx)$/.test(name);
}

/** 1 January 1980, the first day a zip entry can bear. fflate reads it by the local clock, so it is built by that clock. */
function entryDate(): Date {
  return new Date(1980, 0, 1, 0, 0, 0);
}
