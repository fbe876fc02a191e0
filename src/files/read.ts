import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, sep } from 'node:path';
import type { Report } from '../diagnostics/report.js';
import { didYouMean } from '../diagnostics/suggest.js';
import type { Place } from '../model/place.js';

const mayRead = 'check that you may read it';

/** A text beyond this is no paper and no brief, but something dropped into the wrong folder. */
const text: FileBounds = { megabytes: 10, said: 'a text' };

/** How large a file of some kind may be. */
export interface FileBounds {
  readonly megabytes: number;
  readonly said: string;
}

/**
 * The text of a UTF-8 file of 10 MB at most, without its byte order mark; undefined with the reason in the report.
 * `at` is where a user named the file.
 */
export function readTextFile(path: string, report: Report, at?: Place): string | undefined {
  if (!checkTextFile(path, report, at)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (problem) {
    const encoded = problem instanceof TypeError;
    report.add(
      'file-unreadable',
      encoded ? `${named(path, at)} is not UTF-8 text` : `${named(path, at)} cannot be read`,
      at,
      encoded ? 'save it as UTF-8' : mayRead,
    );
    return undefined;
  }
}

/** Whether there is a text file within bounds; says what is wrong if not, without reading it. */
export function checkTextFile(path: string, report: Report, at?: Place): boolean {
  return checkFile(path, text, report, at);
}

/** The bytes of a file within bounds; undefined with the reason in the report. */
export function readBytes(path: string, bounds: FileBounds, report: Report): Uint8Array | undefined {
  if (!checkFile(path, bounds, report)) return undefined;
  try {
    return readFileSync(path);
  } catch {
    report.add('file-unreadable', `${named(path, undefined)} cannot be read`, undefined, mayRead);
    return undefined;
  }
}

function checkFile(path: string, { megabytes, said }: FileBounds, report: Report, at?: Place): boolean {
  const stat = statOf(path);
  if (!stat) {
    report.add('file-missing', `${named(path, at)} does not exist`, at, missingHint(path, at));
    return false;
  }
  if (!stat.isFile()) {
    report.add('file-unreadable', `${named(path, at)} is not a file`, at);
    return false;
  }
  if (stat.size > megabytes * 1024 * 1024) {
    const size = (stat.size / 1024 / 1024).toFixed(1);
    const allowed = `${said} of at most ${megabytes} MB is read`;
    report.add('file-too-large', `${named(path, at)} has ${size} MB; ${allowed}`, at);
    return false;
  }
  return true;
}

function missingHint(path: string, at: Place | undefined): string | undefined {
  const folder = dirname(path);
  if (!statOf(folder)?.isDirectory()) {
    return `the folder ${named(folder, at)} does not exist either`;
  }
  const near = didYouMean(basename(path), entries(folder));
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
}

/** What users write as a path may be no path at all: too long, or with a character that no name has. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** A path as the user sees it: from the file that names it, else from the working folder. */
function named(path: string, at: Place | undefined): string {
  const seen = relative(at ? dirname(at.file) : process.cwd(), path);
  return seen === '' || isAbsolute(seen) ? path : seen.split(sep).join('/');
}
