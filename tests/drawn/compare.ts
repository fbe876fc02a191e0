import type { DeckFonts } from '../../src/model/scene.js';
import type { ComposedDeck } from '../../src/pipeline.js';
import { measure } from '../../src/typography/measure.js';
import { fold, hasEmoji, hasLetters, runsLeft } from './fold.js';
import { type DrawnPage, type DrawnWord, linesOf, type Span } from './page.js';
import { printedTexts } from './printed.js';
import { chartTexts, type PlacedText, placedTexts } from './scene-texts.js';

/** What the drawn pages of a deck lack or have otherwise than composed; and how well its lines were foretold. */
export interface Comparison {
  readonly problems: readonly string[];
  /** Texts whose drawn lines are as many as measured, and those that need fewer. */
  readonly exact: number;
  readonly fewer: number;
}

/** Compares each page of a drawn deck with its slide, in words and in place. */
export function compareDeck({ storyboard, scene }: ComposedDeck, pages: readonly DrawnPage[]): Comparison {
  const name = `${storyboard.brief} for ${storyboard.audience}`;
  if (pages.length !== scene.slides.length)
    return {
      problems: [`${name}: ${pages.length} pages for ${scene.slides.length} slides`],
      exact: 0,
      fewer: 0,
    };
  const each = scene.slides.map((slide, index) => {
    const page = pages[index]!;
    const worded = [...printedTexts(storyboard.slides[index]!), ...chartTexts(slide)];
    const lost = worded.filter((text) => !says(page, fold(text)));
    const placed = comparePlaced(placedTexts(slide), page, scene.theme.fonts);
    const problems = [...lost.map((text) => `“${text}” is not drawn`), ...placed.problems];
    return {
      ...placed,
      problems: problems.map((one) => `${name}, slide ${index + 1} (${slide.id}): ${one}`),
    };
  });
  return {
    problems: each.flatMap((one) => one.problems),
    exact: each.reduce((sum, one) => sum + one.exact, 0),
    fewer: each.reduce((sum, one) => sum + one.fewer, 0),
  };
}

function says({ letters }: DrawnPage, text: string): boolean {
  return runsLeft(text) ? hasLetters(letters, text) : letters.includes(text);
}

/** Where a placed text was found, and the words that it is drawn as. */
interface TakenSpan extends Span {
  readonly id: string;
  readonly words: readonly DrawnWord[];
}

/** Each text of a scene is drawn, within its box, on no more lines than measured. */
function comparePlaced(texts: readonly PlacedText[], page: DrawnPage, fonts: DeckFonts): Comparison {
  const taken: TakenSpan[] = [];
  const problems: string[] = [];
  const tally = { exact: 0, fewer: 0 };
  for (const text of texts) {
    const letters = fold(lettersOf(text));
    if (letters === '') continue;
    // Arabic is drawn in whatever face the machine has, and in the order of the eye: it is looked for, not measured.
    if (runsLeft(letters)) {
      if (!says(page, letters)) problems.push(`letters of “${text.id}” are not drawn: ${lettersOf(text)}`);
      continue;
    }
    const span = findText(letters, text, page, taken);
    if (!span) {
      problems.push(`the words of “${text.id}” are not drawn: ${lettersOf(text)}`);
      continue;
    }
    const words = page.wordsIn(span);
    taken.push({ ...span, id: text.id, words });
    const stray = words.find((word) => !within(word, text));
    if (stray) problems.push(`“${stray.text}” of “${text.id}” is drawn outside its box`);
    if (hasEmoji(lettersOf(text))) continue;
    const [drawn, foretold] = [linesOf(words), foretoldLines(text, fonts)];
    if (drawn > foretold)
      problems.push(`“${text.id}” is drawn on ${drawn} lines, and measured on ${foretold}`);
    else if (drawn === foretold) tally.exact += 1;
    else tally.fewer += 1;
  }
  return { problems: [...problems, ...overlaps(taken)], ...tally };
}

/** Words of two texts that are drawn over each other. */
function overlaps(texts: readonly TakenSpan[]): string[] {
  return texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap((b) => {
      const over = a.words.find((word) => b.words.some((other) => touch(word, other)));
      return over ? [`“${over.text}” of “${a.id}” is drawn over “${b.id}”`] : [];
    }),
  );
}

/** A line's box reaches over and under its letters: a quarter of it on either side may be shared. */
function touch(a: DrawnWord, b: DrawnWord): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 1 && down > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

function lettersOf({ paragraphs }: PlacedText): string {
  return paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');
}

/** Where a text stands that no earlier one has taken: in its own box if it can be, since words may be on a slide twice. */
function findText(
  letters: string,
  text: PlacedText,
  page: DrawnPage,
  taken: readonly Span[],
): Span | undefined {
  const free = page
    .spans(letters)
    .filter((span) => taken.every(({ from, to }) => span.to <= from || span.from >= to));
  return free.find((span) => page.wordsIn(span).every((word) => within(word, text))) ?? free[0];
}

const pointsPerInch = 72;

/** Points by which letters may reach over their box: side bearings, and the ascent of the first line. */
const allowance = 3;

/** The middle of a word counts in height: faces differ in how far their boxes reach over and under the line. */
function within(word: DrawnWord, { box }: PlacedText): boolean {
  const middle = (word.top + word.bottom) / 2 / pointsPerInch;
  const height = (word.bottom - word.top) / pointsPerInch;
  const slack = allowance / pointsPerInch;
  const aside = slack + (word.cut ? height / 2 : 0);
  // A soft hyphen has a width of its own, and hangs unseen past the end of the line.
  const hanging = word.text.endsWith('\u00ad') ? height / 2 : 0;
  return (
    word.left / pointsPerInch >= box.x - aside &&
    word.right / pointsPerInch <= box.x + box.w + aside + hanging &&
    middle >= box.y - slack &&
    middle <= box.y + box.h + slack
  );
}

function foretoldLines({ paragraphs, box }: PlacedText, fonts: DeckFonts): number {
  return measure(paragraphs, box.w, fonts).lineTexts.filter((line) => fold(line) !== '').length;
}
