import type { CompareExhibit } from '../model/exhibit.js';
import type { Findings } from '../model/findings.js';
import type { Paper } from '../model/paper.js';
import type { Reference } from '../model/reference.js';
import type { Settlement } from '../model/settlement.js';
import type { Storyboard } from '../model/storyboard.js';
import type { Text, Wording } from '../model/wording.js';
import { TextRenderer } from '../wording/template-text.js';
import { wordingIn } from '../wording/wordings.js';
import { fileMentions, fileNames, isDataFile } from './data-file.js';
import { countsOfExhibit, countsOfSlide, type OwnCounts } from './own-counts.js';
import type { Mention } from './reading/mention.js';

/** A text in one language, in its final words, with what it cites. */
export interface Statement {
  readonly text: Text;
  readonly language: string;
  readonly cited: readonly Reference[];
  /** What says it: `finding "roadmap"`. */
  readonly by: string;
  /** The key that it stands under: `claim`, `detail`, `say`. */
  readonly part: string;
  /** Checks set aside by hand for what says it. */
  readonly settled?: Settlement | undefined;
  /** Whose row, column or heading it stands under. */
  readonly under?: string;
  /** The fact that it labels. */
  readonly fact?: string;
  /** What the file says that its exhibit is drawn from. */
  readonly data?: readonly Mention[];
  readonly dataNames?: readonly string[];
  /** What it may count that no paragraph counts. */
  readonly own?: OwnCounts;
}

/** Keys of what names, measures or describes something of the project rather than states what the paper says. */
const noStatements = new Set([
  'settled',
  'by',
  'credit',
  'licence',
  'alt',
  'unit',
  'seas',
  'regions',
  'places',
]);

/** Every text of the findings file, shown in a deck or not, in each language that it is written in. */
export function findingsStatements(findings: Findings, paper: Paper): Statement[] {
  const texts = new FindingsTexts(findings, paper);
  const facts = [...findings.facts.values()].flatMap(({ id, label, note, of, references, settled }) =>
    texts
      .in({ label, note }, { by: `fact "${id}"`, cited: references, part: '', under: of, settled })
      .map((statement): Statement => ({ ...statement, fact: id })),
  );
  const told = [...findings.findings.values()].flatMap((finding) => {
    const { id, claim, short, figure, detail, soWhat, say, references, of, settled } = finding;
    const under = of === undefined ? undefined : { byLanguage: { '*': of }, at: finding.at };
    const parts = { claim, short, figure, detail, soWhat, say };
    return texts.in(parts, { by: `finding "${id}"`, cited: references, part: '', under, settled });
  });
  const events = [...findings.events.values()].flatMap(({ id, label, detail, references, settled }) =>
    texts.in({ label, detail }, { by: `event "${id}"`, cited: references, part: '', settled }),
  );
  const exhibits = [...findings.exhibits.values()].flatMap((exhibit) => {
    const own = countsOfExhibit(exhibit, findings);
    const all = texts.in(exhibit, {
      by: `exhibit "${exhibit.id}"`,
      cited: exhibit.references,
      part: '',
      settled: exhibit.settled,
    });
    if (exhibit.kind !== 'chart') return all.map((statement) => ({ ...statement, own }));
    const data = fileMentions(exhibit, findings.language);
    const dataNames = fileNames(exhibit, findings.language);
    return all.map((statement) => ({ ...statement, own, data, dataNames }));
  });
  return [...facts, ...told, ...events, ...exhibits];
}

/** The texts that a deck's slides have of the brief; those of the findings have been checked with the findings. */
export function slideStatements(storyboard: Storyboard, findings: Findings): Statement[] {
  return storyboard.slides.flatMap((slide) => {
    const { kicker, title, text, say, soWhat, bridge, judgement } = slide;
    const own = countsOfSlide(slide, storyboard, findings);
    const parts = {
      kicker,
      title,
      text,
      say,
      soWhat,
      bridge,
      judgement: judgement?.text,
      because: judgement?.because,
    };
    const texts = Object.entries(parts).map(([part, each]) => ({
      part,
      text: each,
      cited: slide.references,
    }));
    const reasons = slide.recommendations.map(({ because, references }) => ({
      part: 'because',
      text: because,
      cited: references.length > 0 ? references : slide.references,
    }));
    return [...texts, ...reasons].flatMap(({ part, text: each, cited }) =>
      each && each.at.file !== findings.file
        ? [
            {
              text: each,
              language: storyboard.language,
              cited,
              by: `slide "${slide.id}"`,
              part,
              own,
              settled: slide.settled,
            },
          ]
        : [],
    );
  });
}

/** Where a text stands: what says it, under which key, on what it rests, and under whose name. */
interface Standing {
  readonly by: string;
  readonly part: string;
  readonly cited: readonly Reference[];
  readonly under?: Wording | undefined;
  readonly settled?: Settlement | undefined;
}

/** The texts within parts of the findings, in their final words, one renderer a language. */
class FindingsTexts {
  readonly #renderers = new Map<string, TextRenderer>();

  constructor(
    private readonly findings: Findings,
    private readonly paper: Paper,
  ) {}

  /** The texts within a part of the findings; what has references of its own rests on those. */
  in(value: unknown, standing: Standing): Statement[] {
    if (typeof value !== 'object' || value === null) return [];
    if (isWording(value)) return this.#of(value, standing);
    const own = 'references' in value ? (value.references as readonly Reference[]) : [];
    const cited = own.length > 0 ? own : standing.cited;
    if ('sides' in value) return this.#comparison(value as CompareExhibit, { ...standing, cited });
    return Object.entries(value).flatMap(([key, each]) => {
      if (noStatements.has(key)) return [];
      const part = Array.isArray(value) || standing.part === 'say' ? standing.part : key;
      return this.in(each, { ...standing, cited, part, under: nameOver(value, each) ?? standing.under });
    });
  }

  /** A cell stands under the name of its column. */
  #comparison({ sides, rows, ...rest }: CompareExhibit, standing: Standing): Statement[] {
    const cells = rows.flatMap(({ cells: row }) =>
      row.flatMap((cell, index) => this.#of(cell, { ...standing, part: 'cells', under: sides[index] })),
    );
    const labels = rows.map(({ label }) => label);
    return [...cells, ...this.in({ columns: sides, labels, ...rest }, standing)];
  }

  #of(wording: Wording, { by, part, cited, under, settled }: Standing): Statement[] {
    return Object.entries(wording.byLanguage).flatMap(([key, template]) => {
      // Values of columns with a unit are looked up by themselves.
      if (isDataFile(wording.at) || (part === 'cells' && isNumber(template))) return [];
      const language = key === '*' ? this.findings.language : key;
      const runs = this.#runs(template, language);
      const name = under && wordingIn(under, language);
      return runs
        ? [
            {
              text: { runs, at: wording.at },
              language,
              cited,
              by,
              part,
              settled,
              ...(name && { under: name }),
            },
          ]
        : [];
    });
  }

  /** Undefined where a text names what only a deck knows, or is faulty: that is told where the deck is worded. */
  #runs(template: string, language: string): Text['runs'] | undefined {
    const { title, authors, organisation, date, cite, reference } = this.paper;
    const values = { paper: { title, authors, organisation, date, cite, reference } };
    const renderer =
      this.#renderers.get(language) ?? new TextRenderer({ facts: this.findings.facts, language, values });
    this.#renderers.set(language, renderer);
    try {
      return renderer.render(template);
    } catch {
      return undefined;
    }
  }
}

/** A number or an ISO date alone, as a cell has it. */
function isNumber(text: string): boolean {
  return (/^[+−-]?\d+(?:\.\d+)?$/.test(text) && !/^\d{4}$/.test(text)) || /^\d{4}-\d{2}/.test(text);
}

function isWording(value: object): value is Wording {
  return 'byLanguage' in value && 'at' in value;
}

/** A text stands under the heading beside it, a cell under the first of its row. */
function nameOver(value: object, part: unknown): Wording | undefined {
  const first = Array.isArray(value) ? value[0] : 'heading' in value ? value.heading : undefined;
  const isName = typeof first === 'object' && first !== null && isWording(first) && first !== part;
  return isName ? first : undefined;
}
