import * as z from 'zod';
import type { Report } from '../diagnostics/report.js';
import { checkTree, valid } from '../files/yaml/check.js';
import { choice, oneOrMore, only, text, textLike } from '../files/yaml/forms.js';
import { parseYaml } from '../files/yaml/parse.js';
import type { Paper } from '../model/paper.js';
import { isIsoDate } from '../wording/dates.js';

const dateForm = 'a date such as 2026, 2026-04 or 2026-04-16';

const frontMatter = only("a paper's front matter", {
  title: text('the title of the paper'),
  authors: oneOrMore(text('a name'), 'a list of names'),
  organisation: text('who published it'),
  date: z.union(
    [
      z.int({ error: dateForm }).min(1000, { error: dateForm }).max(9999, { error: dateForm }),
      z.string({ error: dateForm }).refine(isIsoDate, { error: dateForm }),
    ],
    { error: dateForm },
  ),
  cite: text('how source lines name it, such as Author (2026)'),
  reference: text('the full bibliographic reference'),
  text: choice(['full', 'digest']),
  language: textLike(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, 'a language such as en or fr').optional(),
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
  const { authors, date, language = 'en', ...rest } = written;
  return { ...rest, authors: [authors].flat(), date: String(date), language };
}
