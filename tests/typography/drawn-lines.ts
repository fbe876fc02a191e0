import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { DeckFonts, TextParagraph, TextRun } from '../../src/model/scene.js';
import { arabicFamily } from '../../src/typography/families.js';
import { bulletIndent } from '../../src/typography/measure.js';

/** A text box, alone on its slide. */
export interface DrawnBox {
  readonly paragraphs: readonly TextParagraph[];
  /** Inches. */
  readonly width: number;
}

export function installed(program: string, flag: string): boolean {
  return spawnSync(program, [flag]).error === undefined;
}

/** Whether the machine sets `family` in `twin`. */
export function stoodInBy(family: string, twin: string): boolean {
  const match = spawnSync('fc-match', ['-f', '%{family}', family], { encoding: 'utf8' });
  return match.error === undefined && match.stdout.includes(twin);
}

/**
 * What complex scripts are drawn in: Arial as decks name it, which most machines without Office have no Arabic for; or the
 * font that measures it, as wide as it is taken to be, so that shaping and breaking can be compared line by line.
 */
export type ComplexFace = 'as-decks-name-it' | 'as-measured';

/** Draws each box with LibreOffice; the texts of its lines from top to bottom, empty ones left out. */
export async function drawnLines(
  boxes: readonly DrawnBox[],
  fonts: DeckFonts,
  complex: ComplexFace = 'as-decks-name-it',
): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'drawn-lines-'));
  try {
    const deck = join(folder, 'deck.pptx');
    await writeDeck(boxes, fonts, deck, complex);
    nameComplexFace(deck);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, deck], {
      stdio: 'ignore',
    });
    const layout = execFileSync('pdftotext', ['-bbox-layout', join(folder, 'deck.pdf'), '-'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return layout.split('<page ').slice(1).map(linesOfPage);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is used of pptxgenjs, whose own types cannot be constructed in an ES module. */
interface Deck {
  layout: string;
  defineLayout(layout: { name: string; width: number; height: number }): void;
  addSlide(): { addText(texts: readonly object[], options: object): void };
  writeFile(options: { fileName: string }): Promise<string>;
}

async function writeDeck(
  boxes: readonly DrawnBox[],
  fonts: DeckFonts,
  file: string,
  complex: ComplexFace,
): Promise<void> {
  const PptxGen = createRequire(import.meta.url)('pptxgenjs') as new () => Deck;
  const deck = new PptxGen();
  deck.defineLayout({ name: 'wide', width: 13.333, height: 7.5 });
  deck.layout = 'wide';
  for (const { paragraphs, width } of boxes) {
    const texts = paragraphs.flatMap((paragraph) => textRuns(paragraph, fonts, complex));
    deck.addSlide().addText(texts, { x: 0.2, y: 0.1, w: width, h: 7.3, margin: 0, valign: 'top' });
  }
  await deck.writeFile({ fileName: file });
}

const measuring = 'Noto Sans Arabic';

/** The library writes one face for all scripts; decks name Arial for complex ones. */
function nameComplexFace(deck: string): void {
  const parts = unzipSync(readFileSync(deck));
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^ppt\/slides\/slide\d+\.xml$/.test(name)) continue;
    const xml = strFromU8(bytes).replace(/<a:cs typeface="([^"]*)"[^>]*\/>/g, (face, family) =>
      family === measuring ? face : '<a:cs typeface="Arial"/>',
    );
    parts[name] = strToU8(xml);
  }
  writeFileSync(deck, zipSync(parts));
}

function textRuns(paragraph: TextParagraph, fonts: DeckFonts, complex: ComplexFace): object[] {
  const runs = complex === 'as-measured' ? paragraph.runs.flatMap(arabicApart) : paragraph.runs;
  return runs.map((run, index) => ({
    text: run.text,
    options: {
      ...faceAndSize(run, fonts, complex),
      bold: run.style.bold ?? false,
      italic: run.style.italic ?? false,
      ...(run.style.tracking && { charSpacing: run.style.tracking }),
      // Without it each bulleted run would begin a paragraph of its own.
      align: 'left',
      ...(paragraph.bullet && { bullet: { indent: bulletIndent * 72 } }),
      breakLine: index === runs.length - 1,
    },
  }));
}

const arabicLetters = /(\p{Script=Arabic}+)/u;

function arabicApart({ text, style }: TextRun): TextRun[] {
  return text
    .split(arabicLetters)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, style }));
}

/** Sizes in hundredths of a point, as files have them: that at which Noto's Arabic is as wide as it is measured. */
function faceAndSize({ text, style }: TextRun, fonts: DeckFonts, complex: ComplexFace): object {
  if (complex === 'as-decks-name-it' || !arabicLetters.test(text)) {
    return { fontFace: fonts[style.font], fontSize: style.size };
  }
  const size = style.size * arabicFamily(style.bold ?? false).widen;
  return { fontFace: measuring, fontSize: Math.round(size * 100) / 100 };
}

interface Word {
  readonly text: string;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

const wordElement = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="[\d.-]+" yMax="([\d.-]+)">([^<]*)</g;

/** Words belong to one line where the middle of one lies within the height of the line's first. */
function linesOfPage(page: string): string[] {
  const words: Word[] = [...page.matchAll(wordElement)]
    .map(([, x, top, bottom, text]) => ({
      text: text ?? '',
      x: Number(x),
      top: Number(top),
      bottom: Number(bottom),
    }))
    .filter((word) => word.text !== '•')
    .sort((a, b) => a.top + a.bottom - (b.top + b.bottom));
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const middle = (word.top + word.bottom) / 2;
    if (line && middle < (line[0] as Word).bottom) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) =>
    line
      .sort((a, b) => a.x - b.x)
      .map((word) => word.text)
      .join(' '),
  );
}
