import { unzipSync } from 'fflate';

/** What is unpacked of an archive at most, by the sizes that it declares. */
export interface ArchiveBounds {
  /** Entries of other names are not unpacked. */
  readonly wanted: RegExp;
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
}

/** An archive that is none, is damaged, or would unpack to more than its bounds. */
export class ArchiveFault extends Error {}

/**
 * The wanted entries of an archive by name. A size that is declared too small cannot get round the bounds: what is
 * unpacked goes into a buffer of the declared size, and is cut off there.
 */
export function unzipWithin(archive: Uint8Array, bounds: ArchiveBounds): Record<string, Uint8Array> {
  let entries = 0;
  let total = 0;
  try {
    return unzipSync(archive, {
      filter: ({ name, size, originalSize, compression }) => {
        entries += 1;
        if (entries > bounds.entries) throw new ArchiveFault(`it has more than ${bounds.entries} entries`);
        if (!bounds.wanted.test(name)) return false;
        const unpacked = compression === 0 ? size : originalSize;
        total += unpacked;
        if (unpacked > bounds.entryBytes)
          throw new ArchiveFault(`its ${name} unpacks to ${megabytes(unpacked)} MB`);
        if (total > bounds.totalBytes)
          throw new ArchiveFault(`it unpacks to more than ${megabytes(bounds.totalBytes)} MB`);
        return true;
      },
    });
  } catch (problem) {
    if (problem instanceof ArchiveFault) throw problem;
    throw new ArchiveFault('it is no zip archive, or a damaged one');
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
