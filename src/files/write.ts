import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/**
 * Writes a file so that a reader finds either the old bytes or all of the new ones; its folder is made. Throws what the
 * file system says, and then leaves the old file as it was and nothing beside it.
 */
export function writeFileAtomically(path: string, bytes: Uint8Array | string): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  // Beside the target, since a rename is atomic only within one file system; named by writer, since two may build at once.
  const temporary = join(folder, `.${basename(path)}.${process.pid}-${threadId}.tmp`);
  try {
    writeThrough(temporary, bytes);
    renameSync(temporary, path);
  } catch (problem) {
    rmSync(temporary, { force: true });
    throw problem;
  }
}

/** Without the sync, a power cut could leave the new name with no bytes behind it. */
function writeThrough(path: string, bytes: Uint8Array | string): void {
  const descriptor = openSync(path, 'w');
  try {
    writeFileSync(descriptor, bytes);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
