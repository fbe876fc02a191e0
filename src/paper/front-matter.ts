import * as z from 'zod';
import type { Report } from '../diagnostics/report.js';
import { checkTree, valid } from '../files/yaml/check.js';
import { date, language } from '../files/yaml/common-forms.js';
import { choice, listOf, only, text } from '../files/yaml/forms.js';
import { parseYaml } from '../files/yaml/parse.js';
import type { Paper } from '../model/paper.js';

const frontMatter = only("a paper's front matter", {
  title: text('the title of the paper'),
  authors: z.union([text('a name'), listOf(text('a name'), 'a list of names')], { error: 'a list of names' }),
  organisation: text('who published it'),
  date,
  cite: text('how source lines name it, such as Author (2026)'),
  reference: text('the full bibliographic reference'),
  text: choice(['full', 'digest']),
  language: language.optional(),
});

/** What a paper says of itself before its text. */
export type FrontMatter = Omit<Paper, 'file' | 'sections'>;

const fence = /^---[ \t]*$/;

/** The lines of a file apart: front matter and body, each with the other's lines empty, so that places hold. */
export function divide(source: string): { readonly front: string; readonly body: string } | undefined {
  const lines = source.split(/\r\n|\n|\r/);
  if (!fence.test(lines[0] ?? '')) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end < 0) return undefined;
  const front = ['', ...lines.slice(1, end)].join('\n');
  const body = [...lines.slice(0, end + 1).map(() => ''), ...lines.slice(end + 1)].join('\n');
  return { front, body };
}

/** Reads the front matter; undefined, with what is wrong in the report, unless it is sound. */
export function readFrontMatter(front: string, file: string, report: Report): FrontMatter | undefined {
  const tree = parseYaml(front, file, report);
  if (!tree) return undefined;
  checkTree(frontMatter, tree, report, { code: 'paper-front-matter' });
  const written = valid(frontMatter, tree);
  if (!written) return undefined;
  return {
    ...written,
    authors: [written.authors].flat(),
    date: String(written.date),
    language: written.language ?? 'en',
  };
}
