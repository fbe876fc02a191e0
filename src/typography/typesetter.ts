import type { Report } from '../diagnostics/report.js';
import type { Place } from '../model/place.js';
import type { Box, DeckFonts, TextElement, TextParagraph, TextRun, TextStyle } from '../model/scene.js';
import type { Theme, TypeRole } from '../model/theme.js';
import type { Text } from '../model/wording.js';
import { largestStep } from './fit.js';
import { filledShare, measure, textWidth } from './measure.js';

/** How each role looks before a layout changes anything; sizes come from the theme's scale. */
const roleStyles: Readonly<Record<TypeRole, Omit<TextStyle, 'size' | 'role'>>> = {
  display: { font: 'heading', bold: true, color: 'ink' },
  title: { font: 'heading', bold: true, color: 'ink' },
  value: { font: 'heading', bold: true, color: 'ink' },
  numeral: { font: 'heading', bold: true, color: 'ink' },
  note: { font: 'body', color: 'muted' },
  lead: { font: 'body', color: 'ink' },
  heading: { font: 'body', bold: true, color: 'ink' },
  body: { font: 'body', color: 'ink' },
  label: { font: 'body', color: 'muted' },
  figure: { font: 'heading', bold: true, color: 'ink' },
  source: { font: 'body', color: 'muted' },
  kicker: { font: 'body', bold: true, color: 'accent1', tracking: 2 },
};

/** The slide whose words are being set, for diagnostics. */
export interface SettingPlace {
  readonly slide: string;
  readonly audience: string;
  readonly at: Place;
}

export interface ParagraphOptions {
  readonly align?: TextParagraph['align'];
  /** Points. */
  readonly before?: number;
  readonly bullet?: boolean;
}

export interface PlaceOptions {
  readonly valign?: TextElement['valign'];
  readonly placeholder?: string;
  readonly decorative?: boolean;
  /** Where the words were written, for a diagnostic; the slide's place where absent. */
  readonly at?: Place;
}

// Two viewers may differ by a hair in line pitch; a box is full only beyond this many inches.
const tolerance = 0.01;

/** Sets the words of one slide in a theme's type: styles by role, measured heights, sizes that fit. */
export class Typesetter {
  constructor(
    readonly theme: Theme,
    readonly language: string,
    readonly report: Report,
    readonly where: SettingPlace,
  ) {}

  get fonts(): DeckFonts {
    return this.theme.fonts;
  }

  /** Points of a role, largest first. */
  steps(role: TypeRole): readonly number[] {
    return this.theme.scale[role];
  }

  style(role: TypeRole, size: number, changes: Partial<TextStyle> = {}): TextStyle {
    return { role, ...roleStyles[role], size, ...changes };
  }

  /** A paragraph in one style; a Text keeps its runs. */
  paragraph(text: Text | string, style: TextStyle, options: ParagraphOptions = {}): TextParagraph {
    const runs: TextRun[] =
      typeof text === 'string' ? [{ text, style }] : text.runs.map((run) => ({ text: run.text, style }));
    return this.runs(bindLastWord(runs), options);
  }

  /** A paragraph of runs in styles of their own. */
  runs(runs: readonly TextRun[], options: ParagraphOptions = {}): TextParagraph {
    return {
      runs,
      ...(options.align && { align: options.align }),
      ...(options.before !== undefined && { spaceBefore: options.before }),
      ...(options.bullet && { bullet: true }),
    };
  }

  /** Inches that the paragraphs take at a width. */
  height(paragraphs: readonly TextParagraph[], width: number): number {
    return measure(paragraphs, width, this.fonts).height;
  }

  lines(paragraphs: readonly TextParagraph[], width: number): number {
    return measure(paragraphs, width, this.fonts).lines;
  }

  /** Inches of a text on one line. */
  width(text: string, style: TextStyle): number {
    return textWidth(text, style, this.fonts);
  }

  /** Whether no word of the text is wider than the box, so that nothing is broken inside a word. */
  wordsFit(text: string, style: TextStyle, width: number): boolean {
    return text.split(/\s+/).every((word) => this.width(word, style) <= width * filledShare);
  }

  /** The largest step of a role that fits, its smallest where none does: placing then reports by how much. */
  fit(role: TypeRole, fits: (size: number) => boolean, largest = Number.POSITIVE_INFINITY): number {
    const steps = this.steps(role).filter((step) => step <= largest);
    return largestStep(steps, fits) ?? this.steps(role).at(-1)!;
  }

  /** Text at its place; what does not fit is an error that names the slide and by how much. */
  place(id: string, box: Box, paragraphs: readonly TextParagraph[], options: PlaceOptions = {}): TextElement {
    const measuredHeight = this.height(paragraphs, box.w);
    if (measuredHeight > box.h + tolerance) {
      this.reportOverflow(id, measuredHeight - box.h, characters(paragraphs) / measuredHeight, options.at);
    }
    return {
      kind: 'text',
      id,
      box,
      paragraphs,
      valign: options.valign ?? 'top',
      measuredHeight,
      ...(options.placeholder && { placeholder: options.placeholder }),
      ...(options.decorative && { decorative: true }),
    };
  }

  /** Says that something is too tall by so many inches; with its characters an inch, also by how many characters. */
  reportOverflow(id: string, inches: number, charactersPerInch?: number, at: Place = this.where.at): void {
    const { slide, audience } = this.where;
    const over =
      charactersPerInch === undefined ? undefined : Math.max(1, Math.ceil(inches * charactersPerInch));
    this.report.add(
      'text-overflow',
      `slide "${slide}" for ${audience}: "${id}" is ${inches.toFixed(2)} in too tall at the smallest size`,
      at,
      over === undefined ? 'shorten its texts, or take rows out' : `shorten it by about ${over} characters`,
    );
  }
}

function characters(paragraphs: readonly TextParagraph[]): number {
  return paragraphs.flatMap((one) => one.runs).reduce((sum, run) => sum + run.text.length, 0);
}

/** Words under which a text is too short to leave a last word alone, and the length from which one may stand alone. */
const shortText = 5;
const longWord = 11;

/** Ties a short last word to the one before it, so that it never stands on a line of its own. */
function bindLastWord(runs: readonly TextRun[]): readonly TextRun[] {
  const last = runs.at(-1);
  if (
    !last ||
    runs
      .map((run) => run.text)
      .join('')
      .split(' ').length < shortText
  )
    return runs;
  const before = runs.at(-2);
  // The last word may be a run of its own, such as a fact: then the space that ends the run before it is bound.
  if (before?.text.endsWith(' ') && !last.text.includes(' ') && last.text.length < longWord) {
    return [...runs.slice(0, -2), { ...before, text: `${before.text.slice(0, -1)}\u00a0` }, last];
  }
  const space = last.text.lastIndexOf(' ');
  if (space < 1 || last.text.length - space > longWord) return runs;
  const bound = `${last.text.slice(0, space)}\u00a0${last.text.slice(space + 1)}`;
  return [...runs.slice(0, -1), { ...last, text: bound }];
}
