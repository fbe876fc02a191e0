import type { Heading, Node, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import type { Report } from '../diagnostics/report.js';
import type { Paper, PaperSection, Paragraph } from '../model/paper.js';
import type { Place } from '../model/place.js';
import { divide, readFrontMatter } from './front-matter.js';
import { sectionId } from './section-id.js';

/** Reads a paper in Markdown: front matter, a heading a section, and a Markdown paragraph a paragraph. */
export function readMarkdown(source: string, file: string, report: Report): Paper | undefined {
  const divided = divide(source);
  if (!divided) {
    const hint =
      'begin with `---`, then title, authors, organisation, date, cite, reference and text, then `---`';
    report.add('paper-front-matter', 'the paper has no front matter', start(file), hint);
  }
  const front = divided && readFrontMatter(divided.front, file, report);
  const sections = new SectionReader(file, report).read(divided?.body ?? source);
  return front && { file, ...front, sections };
}

interface OpenSection {
  readonly id: string;
  readonly heading: string;
  readonly depth: number;
  readonly at: Place;
  readonly paragraphs: Paragraph[];
  /** Whether the next heading is of a part of this one, which may then have no text of its own. */
  divided: boolean;
}

class SectionReader {
  readonly #sections: OpenSection[] = [];

  constructor(
    private readonly file: string,
    private readonly report: Report,
  ) {}

  read(body: string): PaperSection[] {
    for (const node of fromMarkdown(body).children) this.#take(node);
    if (this.#sections.length === 0) {
      this.report.add('paper-structure', 'the paper has no section', start(this.file), headingHint);
    }
    for (const { heading, paragraphs, divided, at } of this.#sections) {
      if (paragraphs.length > 0 || divided) continue;
      this.report.add('paper-structure', `the section "${heading}" has no paragraph`, at);
    }
    return this.#sections.map(({ id, heading, paragraphs }) => ({ id, heading, paragraphs }));
  }

  #take(node: RootContent): void {
    if (node.type === 'heading') this.#open(node);
    else if (node.type === 'code') {
      const hint = 'indent text by less than four spaces';
      this.report.add('paper-structure', 'a block of code cannot be cited', this.#place(node), hint);
    } else if (cited.includes(node.type)) this.#add(node);
  }

  #open(node: Heading): void {
    const heading = squeezed(textOf(node));
    const at = this.#place(node);
    if (node.depth === 1 || heading === '') {
      const message = node.depth === 1 ? 'a heading with one `#` is no section' : 'this heading is empty';
      this.report.add('paper-structure', message, at, headingHint);
      return;
    }
    const id = sectionId(heading);
    const last = this.#sections.at(-1);
    if (last && node.depth > last.depth) last.divided = true;
    if (this.#sections.some((section) => section.id === id)) {
      const hint = 'number the headings, so that each can be cited';
      this.report.add('paper-structure', `two sections have the id \`${id}\``, at, hint);
    }
    this.#sections.push({ id, heading, depth: node.depth, at, paragraphs: [], divided: false });
  }

  #add(node: RootContent): void {
    const section = this.#sections.at(-1);
    const at = this.#place(node);
    if (!section) {
      this.report.add('paper-structure', 'this paragraph stands before the first section', at, headingHint);
      return;
    }
    const text = squeezed(textOf(node));
    if (text !== '') section.paragraphs.push({ number: section.paragraphs.length + 1, text, at });
  }

  #place(node: Node): Place {
    const { start: from, end } = node.position ?? { start: { line: 1, column: 1 } };
    const length = end && end.line === from.line ? end.column - from.column : 0;
    return { file: this.file, line: from.line, column: from.column, length };
  }
}

const headingHint = 'give each section a heading with `##`; the title stands in the front matter';

/** Lists and quotations are cited as one paragraph each; rules, comments and link targets are no text. */
const cited: readonly string[] = ['paragraph', 'blockquote', 'list'];

/** The plain text of a node, its blocks and broken lines parted by spaces. */
function textOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return plainText(node);
  const blocks = ['list', 'listItem', 'blockquote'].includes(node.type);
  return node.children.map(textOf).join(blocks ? ' ' : '');
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function start(file: string): Place {
  return { file, line: 1, column: 1, length: 0 };
}
