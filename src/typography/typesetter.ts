import type { Report } from '../diagnostics/report.js';
import type { Place } from '../model/place.js';
import type { Box, DeckFonts, TextElement, TextParagraph, TextRun, TextStyle } from '../model/scene.js';
import type { Theme, TypeRole } from '../model/theme.js';
import type { Text } from '../model/wording.js';
import { excessCharacters } from './excess.js';
import { largestStep } from './fit.js';
import { withoutWidow } from './last-word.js';
import { filledShare, measure, textWidth } from './measure.js';
import { type Roles, stepAbove, stepBelow, stepsOf, stepsWithin } from './steps.js';

/** How each role looks before a layout changes anything; sizes come from the theme's scale. */
const roleStyles: Readonly<Record<TypeRole, Omit<TextStyle, 'size' | 'role'>>> = {
  display: { font: 'heading', bold: true, color: 'ink' },
  title: { font: 'heading', bold: true, color: 'ink' },
  figure: { font: 'heading', bold: true, color: 'ink' },
  value: { font: 'heading', bold: true, color: 'ink' },
  numeral: { font: 'heading', bold: true, color: 'ink' },
  lead: { font: 'body', color: 'ink' },
  heading: { font: 'body', bold: true, color: 'ink' },
  body: { font: 'body', color: 'ink' },
  label: { font: 'body', color: 'muted' },
  note: { font: 'body', color: 'muted' },
  source: { font: 'body', color: 'muted' },
  kicker: { font: 'body', bold: true, color: 'accent1', tracking: 2 },
};

/** Roles that are set in the theme's face for figures. */
const figureRoles: ReadonlySet<TypeRole> = new Set(['figure', 'value', 'numeral']);

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

  /** Points of a role, largest first; of several roles, their steps together. */
  steps(roles: Roles): readonly number[] {
    return stepsOf(this.theme.scale, roles);
  }

  largest(roles: Roles): number {
    return this.steps(roles)[0]!;
  }

  smallest(roles: Roles): number {
    return this.steps(roles).at(-1)!;
  }

  /** The step of a role that stands out from text of a size: the smallest one over it. */
  above(roles: Roles, size: number): number {
    return stepAbove(this.steps(roles), size);
  }

  /** The step of a role that stands back from text of a size: the largest one under it. */
  below(roles: Roles, size: number): number {
    return stepBelow(this.steps(roles), size);
  }

  style(role: TypeRole, size: number, changes: Partial<TextStyle> = {}): TextStyle {
    const face = figureRoles.has(role) ? { font: this.theme.figures } : {};
    return { role, ...roleStyles[role], ...face, size, ...changes };
  }

  /** A paragraph in one style; a Text keeps its runs. */
  paragraph(text: Text | string, style: TextStyle, options: ParagraphOptions = {}): TextParagraph {
    const runs: TextRun[] =
      typeof text === 'string' ? [{ text, style }] : text.runs.map((run) => ({ text: run.text, style }));
    return this.runs(runs, options);
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

  /** Whether the paragraphs stand in a box of so many inches with no word broken between its letters. */
  fits(paragraphs: readonly TextParagraph[], width: number, height: number): boolean {
    const set = measure(paragraphs, width, this.fonts);
    return set.height <= height && set.broken.length === 0;
  }

  /**
   * The largest step of a role, or of several together, at which everything fits; where none does the smallest, and
   * placing then reports by how much. `largest` and `smallest` bound the steps: sizes of other roles, in points.
   */
  fit(
    roles: Roles,
    fits: (size: number) => boolean,
    largest = Number.POSITIVE_INFINITY,
    smallest = 0,
  ): number {
    const steps = stepsWithin(this.steps(roles), largest, smallest);
    return largestStep(steps, fits) ?? steps.at(-1)!;
  }

  /** Text at its place; what does not fit is an error that names the slide and by how much. */
  place(id: string, box: Box, paragraphs: readonly TextParagraph[], options: PlaceOptions = {}): TextElement {
    const { height: measuredHeight } = measure(paragraphs, box.w, this.fonts);
    if (measuredHeight > box.h + tolerance) {
      const characters = excessCharacters(paragraphs, box.w, box.h + tolerance, this.fonts);
      this.reportOverflow(id, measuredHeight - box.h, characters, options.at);
    }
    this.reportBroken(id, paragraphs, box.w, options.at);
    return {
      kind: 'text',
      id,
      box,
      paragraphs: paragraphs.map((one) => withoutWidow(one, box.w, this.fonts)),
      valign: options.valign ?? 'top',
      measuredHeight,
      ...(options.placeholder && { placeholder: options.placeholder }),
      ...(options.decorative && { decorative: true }),
    };
  }

  /** Says that something is too tall by so many inches, and where known by how many characters. */
  reportOverflow(id: string, inches: number, characters?: number, at: Place = this.where.at): void {
    const { slide, audience } = this.where;
    this.report.add(
      'text-overflow',
      `slide "${slide}" for ${audience}: "${id}" is ${inches.toFixed(2)} in too tall at the smallest size`,
      at,
      characters === undefined
        ? 'shorten its texts, or take rows out'
        : `shorten it by about ${Math.max(1, characters)} characters`,
    );
  }

  /** Says which words are wider than so many inches, and so would be broken between letters. */
  reportBroken(
    id: string,
    paragraphs: readonly TextParagraph[],
    width: number,
    at: Place = this.where.at,
  ): void {
    const { slide, audience } = this.where;
    for (const word of measure(paragraphs, width, this.fonts).broken) {
      this.report.add(
        'word-broken',
        `slide "${slide}" for ${audience}: "${word}" is wider than "${id}" at the smallest size`,
        at,
        'put a hyphen where it may be parted, or write a shorter word',
      );
    }
  }
}
