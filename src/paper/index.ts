import { extname } from 'node:path';
import { Report } from '../diagnostics/report.js';
import { readTextFile } from '../files/read.js';
import type { Paper } from '../model/paper.js';
import type { Place } from '../model/place.js';
import { readMarkdown } from './markdown.js';
import { readAnotherText, readPlainText } from './plain-text.js';

type PaperReader = (source: string, file: string, report: Report) => Paper | undefined;

/** By file ending: one reader a format. */
const readers: Readonly<Record<string, PaperReader>> = {
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.txt': readPlainText,
};

/**
 * Reads another text of a paper that has been read, such as the original of a digest: Markdown with or without front
 * matter, or plain text. Undefined, with what is wrong in the report, unless it is sound.
 */
export function readPaperText(file: string, of: Paper, report: Report): Paper | undefined {
  const ending = extname(file).toLowerCase();
  const source = readTextFile(file, report);
  if (source === undefined) return undefined;
  const own = new Report();
  const paper =
    ending === '.txt' || ending === '' ? readAnotherText(source, of, file, own) : readPaper(file, own);
  report.addAll(own.entries);
  return own.failed ? undefined : paper;
}

/**
 * Reads a paper; undefined, with everything that is wrong in the report, unless it is sound. `at` is where a user named
 * the file.
 */
export function readPaper(file: string, report: Report, at?: Place): Paper | undefined {
  const read = readers[extname(file).toLowerCase()];
  if (!read) {
    const hint = `papers end in ${Object.keys(readers).join(' or ')}`;
    report.add('file-unreadable', `a paper cannot be read from "${extname(file)}"`, at, hint);
    return undefined;
  }
  const source = readTextFile(file, report, at);
  if (source === undefined) return undefined;
  const own = new Report();
  const paper = read(source, file, own);
  report.addAll(own.entries);
  return own.failed ? undefined : paper;
}

export { paragraphsOf, sectionOf } from './lookup.js';
