import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Document } from 'yaml';
import * as z from 'zod';
import { Report } from '../../diagnostics/report.js';
import { readTextFile } from '../../files/read.js';
import { checkTree, valid } from '../../files/yaml/check.js';
import { mapOf, only, text, textLike } from '../../files/yaml/forms.js';
import { childOf, keyPlaceAt, nodeAt, type YamlNode } from '../../files/yaml/node.js';
import { parseYaml } from '../../files/yaml/parse.js';
import type { Review, Reviews } from '../../model/review.js';
import { sentencesOf } from '../passages.js';
import { fingerprint, squeezed } from './paragraphs.js';

const version = 1;

const paragraph = only('a reviewed paragraph', {
  sha256: textLike(/^[0-9a-f]{64}$/, 'a SHA-256 hash in hexadecimal'),
  text: text('the text of the paragraph'),
});
const review = mapOf(text('a reference such as III.2'), paragraph, 'paragraphs by reference');
const lock = only('a lock', {
  version: z.literal(version, { error: `${version}` }),
  reviews: mapOf(text('the name of a findings file'), review, 'reviews by findings file'),
});

const restore =
  'take the file from version control again; or delete it, read all findings anew and run `briefdeck accept`';

/** Where the review of a findings file is kept. */
export function lockPath(findingsFile: string): string {
  return join(dirname(findingsFile), 'briefdeck.lock');
}

/** The reviews that a lock keeps, none where there is no such file; undefined, with the reason in the report, if it is not sound. */
export function readLock(file: string, report: Report): Reviews | undefined {
  if (!existsSync(file)) return new Map();
  const source = readTextFile(file, report);
  if (source === undefined) return undefined;
  const own = new Report();
  const tree = parseYaml(source, file, own);
  const reviews = tree && reviewsIn(tree, own);
  report.addAll(own.entries);
  return own.failed ? undefined : reviews;
}

function reviewsIn(tree: YamlNode, report: Report): Reviews | undefined {
  const written = childOf(tree, 'version');
  if (written?.kind === 'scalar' && Number.isInteger(written.value) && Number(written.value) > version) {
    const message = `the lock has version ${written.source}, of a later briefdeck`;
    report.add('wrong-value', message, written.at, 'use the briefdeck that wrote it, or a later one');
    return undefined;
  }
  checkTree(lock, tree, report);
  const sound = valid(lock, tree);
  if (!sound) return undefined;
  const reviews = new Map<string, Review>();
  for (const [findings, paragraphs] of Object.entries(sound.reviews)) {
    const entries = Object.entries(paragraphs).map(([key, { sha256, text }]) => {
      if (fingerprint(text) !== sha256) reportDamage(tree, ['reviews', findings, key, 'text'], report);
      return [key, { sha256, text: squeezed(text) }] as const;
    });
    reviews.set(findings, new Map(entries));
  }
  return reviews;
}

/** A text that was changed by hand, or by a merge, is not what anybody reviewed. */
function reportDamage(tree: YamlNode, path: readonly string[], report: Report): void {
  const at = nodeAt(tree, path)?.at ?? keyPlaceAt(tree, path);
  const message = `the text of ${path.at(-2)} is not the one that was reviewed: its hash is another`;
  report.add('wrong-value', message, at, restore);
}

/** A lock as written: a sentence a line, so that a comparison of two versions shows what changed. */
export function lockText(reviews: Reviews): string {
  const plain = new Map(
    [...reviews].sort(([a], [b]) => (a < b ? -1 : 1)).map(([findings, one]) => [findings, plainReview(one)]),
  );
  const document = new Document(
    new Map<string, unknown>([
      ['version', version],
      ['reviews', plain],
    ]),
  );
  document.commentBefore =
    ' The paragraphs that the findings cite, as they stood when last reviewed.\n Written by `briefdeck accept`; not to be changed by hand.';
  return document.toString({ lineWidth: 0, blockQuote: 'literal' });
}

function plainReview(one: Review): Map<string, unknown> {
  return new Map(
    [...one].map(([key, { sha256, text }]) => [key, { sha256, text: sentenceLines(text) }] as const),
  );
}

function sentenceLines(text: string): string {
  return sentencesOf(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((sentence) => sentence !== '')
    .join('\n');
}
