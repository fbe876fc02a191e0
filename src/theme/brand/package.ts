import { readFileSync, statSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { BrandFault } from './fault.js';
import { type BrandElement, parseMarkup } from './markup.js';

const megabyte = 1024 * 1024;
/** A template beyond these is none, or is meant to do harm. Bytes but for the number of entries. */
const limits = { file: 100 * megabyte, entries: 5000, markup: 8 * megabyte, picture: 24 * megabyte };

/** A link from one part to another; `type` is the last word of its URI, such as `slideMaster`. */
export interface BrandLink {
  readonly id: string;
  readonly type: string;
  /** Part name without a leading slash. */
  readonly target: string;
}

/** An organisation's .potx or .pptx: only the parts asked for are inflated, each within bounds. */
export class BrandPackage {
  readonly #archive: Uint8Array;
  readonly #sizes: ReadonlyMap<string, number>;

  /** @throws {BrandFault} where the file is too large or no package at all */
  constructor(path: string) {
    this.#archive = readWithinBounds(path);
    this.#sizes = sizesOf(this.#archive);
    if (this.#sizes.size > limits.entries) {
      throw new BrandFault('file-too-large', `has more than ${limits.entries} parts`);
    }
  }

  has(part: string): boolean {
    return this.#sizes.has(part);
  }

  /** The root element of a part; undefined where there is no such part. */
  markup(part: string): BrandElement | undefined {
    return this.has(part) ? parseMarkup(strFromU8(this.#inflate(part, limits.markup)), part) : undefined;
  }

  picture(part: string): Uint8Array {
    return this.#inflate(part, limits.picture);
  }

  /** Links to parts that are there; what leads out of the package is passed over. */
  links(source: string): BrandLink[] {
    const slash = source.lastIndexOf('/') + 1;
    const root = this.markup(`${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`);
    return (root?.children() ?? []).flatMap((link): BrandLink[] => {
      const target = resolvePart(source, link.attribute('Target') ?? '');
      if (link.attribute('TargetMode') === 'External' || !this.has(target)) return [];
      const type = (link.attribute('Type') ?? '').replace(/^.*\//, '');
      return [{ id: link.attribute('Id') ?? '', type, target }];
    });
  }

  #inflate(part: string, limit: number): Uint8Array {
    if ((this.#sizes.get(part) ?? 0) > limit) {
      throw new BrandFault('file-too-large', `has a part of more than ${limit / megabyte} MB, ${part}`);
    }
    // The library inflates into as many bytes as the entry declares, so that one that lies cannot grow beyond them.
    const bytes = zipped(() => unzipSync(this.#archive, { filter: ({ name }) => name === part })[part]);
    if (!bytes) throw new BrandFault('file-unreadable', `has no part ${part}`);
    return bytes;
  }
}

function readWithinBounds(path: string): Uint8Array {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw new BrandFault('file-unreadable', 'is not a file');
    if (stat.size > limits.file) throw new BrandFault('file-too-large', 'has more than 100 MB');
    return readFileSync(path);
  } catch (problem) {
    if (problem instanceof BrandFault) throw problem;
    throw new BrandFault('file-unreadable', 'cannot be read', 'check that you may read it');
  }
}

function sizesOf(archive: Uint8Array): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  zipped(() =>
    unzipSync(archive, {
      filter: ({ name, originalSize }) => {
        sizes.set(name, originalSize);
        return false;
      },
    }),
  );
  return sizes;
}

function zipped<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new BrandFault(
      'file-unreadable',
      'is no PowerPoint template, or is damaged or protected by a password',
      'open it in PowerPoint and save it again as .potx',
    );
  }
}

/** A part name that a link names, from the part that holds it; `..` goes no higher than the package. */
function resolvePart(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
