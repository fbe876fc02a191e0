import type { Report } from '../diagnostics/report.js';
import type { Paper, PaperSection, Paragraph } from '../model/paper.js';
import type { Place } from '../model/place.js';
import { divide, readFrontMatter } from './front-matter.js';
import { isNumbered, sectionId } from './section-id.js';

/** A line of text, or several that belong together, with the number of its first. */
interface Block {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

interface Divided {
  readonly preface: readonly Block[];
  readonly sections: readonly PaperSection[];
}

/** Reads a paper in plain text with front matter, as `readMarkdown` does one in Markdown; headings are bare lines. */
export function readPlainText(source: string, file: string, report: Report): Paper | undefined {
  const divided = divide(source);
  if (!divided) {
    const hint =
      'begin with `---`, then title, authors, organisation, date, cite, reference and text, then `---`; or give it as `--paper`';
    report.add('paper-front-matter', 'the paper has no front matter', place(file, undefined), hint);
  }
  const front = divided && readFrontMatter(divided.front, file, report);
  const { sections } = sectionsIn(divided?.body ?? source, file, report);
  return front && { file, ...front, sections };
}

/** Another text of a paper that is known: its sections are read, the rest is taken over; such a text is the full one. */
export function readAnotherText(source: string, of: Paper, file: string, report: Report): Paper {
  const divided = divide(source);
  const { sections } = sectionsIn(divided?.body ?? source, file, report);
  return { ...of, file, text: 'full', sections };
}

function sectionsIn(body: string, file: string, report: Report): Divided {
  const blocks = blocksOf(body);
  const sections: { id: string; heading: string; paragraphs: Paragraph[]; at: Place }[] = [];
  const preface: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const last = sections.at(-1);
    if (isHeading(block, blocks[index + 1], last === undefined)) {
      const heading = block.text.replace(/[:.]\s*$/, '');
      const id = sectionId(heading);
      if (sections.some((one) => one.id === id)) {
        const hint = 'number the headings, so that each can be cited';
        report.add('paper-structure', `two sections have the id \`${id}\``, place(file, block), hint);
      }
      sections.push({ id, heading, paragraphs: [], at: place(file, block) });
    } else if (last) {
      last.paragraphs.push({ number: last.paragraphs.length + 1, text: block.text, at: place(file, block) });
    } else preface.push(block);
  }
  checkSections(sections, file, report);
  return { preface, sections: sections.map(({ id, heading, paragraphs }) => ({ id, heading, paragraphs })) };
}

function checkSections(
  sections: readonly {
    readonly heading: string;
    readonly paragraphs: readonly Paragraph[];
    readonly at: Place;
  }[],
  file: string,
  report: Report,
): void {
  if (sections.length === 0) {
    const hint = 'put each heading on a line of its own: Introduction, I. …, 1. …, Conclusion';
    report.add('paper-structure', 'the paper has no section', place(file, undefined), hint);
  }
  for (const { heading, paragraphs, at } of sections) {
    if (paragraphs.length === 0)
      report.add('paper-structure', `the section "${heading}" has no paragraph`, at);
  }
}

/**
 * What stands between empty lines belongs together where a text is broken into short lines; where each line is a paragraph
 * of its own, as most programs save them, every line stands alone.
 */
function blocksOf(body: string): Block[] {
  const lines = body.split(/\r\n|\n|\r/).map((text, index) => ({ text, line: index + 1 }));
  const broken = isBroken(lines.map(({ text }) => text));
  const blocks: { text: string; line: number; column: number }[] = [];
  let open = false;
  for (const { text, line } of lines) {
    const squeezed = text.replace(/\s+/g, ' ').trim();
    const last = blocks.at(-1);
    if (squeezed === '') open = false;
    else if (open && broken && last) last.text = joined(last.text, squeezed);
    else {
      blocks.push({ text: squeezed, line, column: text.search(/\S/) + 1 });
      open = true;
    }
  }
  return blocks;
}

/** Whether paragraphs go over several lines: most lines that are followed by another end within a sentence. */
function isBroken(lines: readonly string[]): boolean {
  const followed = lines.filter(
    (line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '',
  );
  const open = followed.filter((line) => !/[.!?:;”"»)]\s*$/.test(line));
  const long = lines.some((line) => line.length > 400);
  return followed.length > 2 && !long && open.length > followed.length / 2;
}

/** A word that was parted at the end of a line is whole again. */
function joined(before: string, after: string): string {
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after)
    ? before.slice(0, -1) + after
    : `${before} ${after}`;
}

const most = 140;

/**
 * A short line without a full stop that text follows: one with a number or named Introduction or Conclusion is a heading
 * wherever it stands, any other only after the first section, since a title and a byline look the same.
 */
function isHeading({ text }: Block, next: Block | undefined, first: boolean): boolean {
  if (text.length > most || next === undefined || /[.!?;,]["”»]?$/.test(text)) return false;
  const named = /\b(?:introduction|conclusions?)\b/i.test(text) && text.split(' ').length <= 5;
  if (named || isNumbered(text)) return true;
  return (
    !first && next.text.length > 2 * text.length && /^\p{Lu}/u.test(text) && text.split(' ').length <= 16
  );
}

function place(file: string, block: Block | undefined): Place {
  return {
    file,
    line: block?.line ?? 1,
    column: block?.column ?? 1,
    length: block ? Math.min(block.text.length, most) : 0,
  };
}
