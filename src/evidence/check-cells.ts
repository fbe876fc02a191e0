import type { Report } from '../diagnostics/report.js';
import type { CompareExhibit, TableExhibit } from '../model/exhibit.js';
import type { Fact } from '../model/fact.js';
import type { Wording } from '../model/wording.js';
import { wordingIn } from '../wording/wordings.js';
import type { Evidence } from './evidence.js';
import { stem } from './likeness.js';

/** Says which facts stand under a column that is not theirs: by what they are labelled, or by their kind. */
export function checkCells({ findings }: Evidence, report: Report): void {
  const cells = new FactCells(findings.facts, findings.language, report);
  for (const exhibit of findings.exhibits.values()) {
    if (exhibit.kind === 'compare') cells.compare(exhibit);
    if (exhibit.kind === 'table') cells.table(exhibit);
  }
}

const use = /\{\{\s*fact\s+["']([^"']+)["']/g;

class FactCells {
  constructor(
    private readonly facts: ReadonlyMap<string, Fact>,
    private readonly language: string,
    private readonly report: Report,
  ) {}

  /** A fact labelled "earlier roadmap signed" belongs under "Earlier roadmap", not under "New roadmap". */
  compare({ id, sides, rows }: CompareExhibit): void {
    const headers = sides.map((side) => wordingIn(side, this.language));
    for (const { cells } of rows) {
      for (const [index, cell] of cells.entries()) {
        for (const fact of this.#factsIn(cell)) this.#checkSide(fact, cell, { id, headers, index });
      }
    }
  }

  #checkSide(
    fact: Fact,
    cell: Wording,
    {
      id,
      headers,
      index,
    }: { readonly id: string; readonly headers: readonly string[]; readonly index: number },
  ): void {
    const told = [fact.label, fact.of].flatMap((one) => (one ? [wordingIn(one, this.language)] : []));
    const words = new Set(told.flatMap(wordsOf));
    const scores = headers.map((header) => wordsOf(header).filter((word) => words.has(word)).length);
    const best = Math.max(...scores);
    const own = scores[index] ?? 0;
    const right = headers[scores.indexOf(best)];
    if (own === best || right === undefined) return;
    this.report.add(
      'number-entity',
      `exhibit "${id}" has the fact "${fact.id}" (${told.join(', ')}) under “${headers[index]}”`,
      cell.at,
      `it reads as one of “${right}”; change the cell, or the fact’s \`label\``,
    );
  }

  /** Dates stand in columns of dates, quantities in columns of numbers. */
  table({ id, columns, rows }: TableExhibit): void {
    for (const { cells } of rows) {
      for (const [index, cell] of cells.entries()) {
        const type = columns[index]?.type ?? 'text';
        if (cell === 'not-available' || type === 'text') continue;
        const wrong = this.#factsIn(cell).find((fact) => typeOf(fact) !== undefined && typeOf(fact) !== type);
        if (!wrong) continue;
        const message = `exhibit "${id}" has the fact "${wrong.id}", a ${typeOf(wrong)}, in a column of ${type}s`;
        this.report.add('wrong-value', message, cell.at, 'change the cell, or the column’s `type`');
      }
    }
  }

  #factsIn({ byLanguage }: Wording): Fact[] {
    const ids = Object.values(byLanguage).flatMap((text) =>
      [...text.matchAll(use)].map((match) => match[1]!),
    );
    return [...new Set(ids)].flatMap((id) => this.facts.get(id) ?? []);
  }
}

function typeOf({ kind }: Fact): 'date' | 'number' | undefined {
  if (kind === 'date' || kind === 'span') return 'date';
  return kind === 'quantity' || kind === 'range' || kind === 'derived' ? 'number' : undefined;
}

function wordsOf(text: string): string[] {
  return (text.match(/\p{L}+/gu) ?? []).map(stem);
}
