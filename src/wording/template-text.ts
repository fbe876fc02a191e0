import Handlebars from 'handlebars';
import type { Fact } from '../model/fact.js';
import type { Run } from '../model/wording.js';
import { formatDate, formatSpan } from './dates.js';
import { type Facts, readFact } from './facts.js';
import { formatList, formatNumber, formatOrdinal, spellNumber } from './numbers.js';
import { formatQuantity, type QuantityStyle, quantityStyles } from './quantity.js';
import { strictValues } from './strict-values.js';
import { capital, sentence } from './text.js';

/** What the helpers of a text need to know. */
export interface TemplateContext {
  readonly facts: Facts;
  readonly language: string;
  /** Values that a text may name, such as `paper.title`. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** A text asks for a fact that the findings do not have. */
export class UnknownFact extends Error {
  constructor(readonly fact: string) {
    super(`there is no fact "${fact}"`);
  }
}

// Private-use characters fence the words that a fact contributed, so that they can be told from written ones.
const factStart = '\uE000';
const factName = '\uE001';
const factEnd = '\uE002';
const fenced = /\uE000([^\uE001]*)\uE001([^\uE002]*)\uE002/g;

/** Takes the fences out again: only the words are left. */
export function withoutFences(text: string): string {
  return text.replace(fenced, '$2');
}

function style(value: unknown): QuantityStyle {
  const known = quantityStyles.find((one) => one === value);
  if (known) return known;
  if (typeof value === 'object' || value === undefined) return 'full';
  throw new Error(`"${String(value)}" is not a way to print a fact; there are ${quantityStyles.join(', ')}`);
}

/** Helpers of every text: facts, numbers, dates, money, lists. Values come last in Handlebars' calls, hence `unknown`. */
function registerValueHelpers(engine: typeof Handlebars, context: TemplateContext): void {
  const { facts, language } = context;
  engine.registerHelper('fact', (id: unknown, how: unknown) => {
    const fact: Fact | undefined = facts.get(String(id));
    if (!fact) throw new UnknownFact(String(id));
    return `${factStart}${fact.id}${factName}${readFact(fact, facts, language, style(how))}${factEnd}`;
  });
  engine.registerHelper('number', (value: unknown) => formatNumber(numeric(value), language));
  engine.registerHelper('spell', (value: unknown) => spellNumber(numeric(value), language));
  engine.registerHelper('Spell', (value: unknown) => capital(spellNumber(numeric(value), language)));
  engine.registerHelper('ordinal', (value: unknown) => formatOrdinal(numeric(value), language));
  engine.registerHelper('currency', (value: unknown, unit: unknown) =>
    formatQuantity({ value: numeric(value), unit: written(unit), approx: false }, language),
  );
  engine.registerHelper('date', (iso: unknown) => formatDate(String(iso), language));
  engine.registerHelper('span', (from: unknown, to: unknown) =>
    formatSpan(String(from), String(to), language),
  );
  engine.registerHelper('list', (items: unknown) =>
    formatList(Array.isArray(items) ? items.map(String) : [], language),
  );
}

/** A helper's argument as a number; anything else is a mistake in the template. */
function numeric(value: unknown): number {
  const number = typeof value === 'object' ? Number.NaN : Number(value);
  if (Number.isNaN(number)) throw new Error('a number is needed here');
  return number;
}

/** A helper's argument as text; Handlebars passes an object of its own where one is missing. */
function written(value: unknown): string {
  if (typeof value !== 'string') throw new Error('a text in quotes is needed here, such as "USD bn"');
  return value;
}

function registerTextHelpers(engine: typeof Handlebars): void {
  engine.registerHelper('sentence', (text: unknown) => sentence(String(text ?? '')));
  engine.registerHelper('capital', (text: unknown) => capital(String(text ?? '')));
  engine.registerHelper('upper', (text: unknown) => String(text ?? '').toUpperCase());
  engine.registerHelper('eq', (a: unknown, b: unknown) => a === b);
}

/** Names that a template may use as helpers; `speech` and `timing` in notes only. */
export const helperNames: readonly string[] = [
  ...['fact', 'number', 'spell', 'Spell', 'ordinal', 'currency', 'date', 'span', 'list'],
  ...['sentence', 'capital', 'upper', 'eq', 'speech', 'timing', 'if', 'each', 'unless', 'with'],
];

/** A Handlebars of one's own: strict, no escaping, only these helpers. */
export function templateEngine(context: TemplateContext): typeof Handlebars {
  const engine = Handlebars.create();
  registerValueHelpers(engine, context);
  registerTextHelpers(engine);
  return engine;
}

export const templateOptions = { strict: true, noEscape: true, knownHelpersOnly: false } as const;

/** Renders short texts of findings and briefs, and says which of their words come from facts. */
export class TextRenderer {
  readonly #engine: typeof Handlebars;
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(context: TemplateContext) {
    this.#engine = templateEngine(context);
    this.#values = context.values;
  }

  /** @throws UnknownFact, UnknownValue, or an Error of Handlebars whose message is fit for a diagnostic. */
  render(template: string, values: Readonly<Record<string, unknown>> = {}): Run[] {
    if (!template.includes('{{')) return [{ text: template, provenance: { kind: 'written' } }];
    return splitFences(
      this.#engine.compile(template, templateOptions)(strictValues({ ...this.#values, ...values })),
    );
  }
}

function splitFences(text: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const match of text.matchAll(fenced)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index), provenance: { kind: 'written' } });
    runs.push({ text: match[2]!, provenance: { kind: 'fact', fact: match[1]! } });
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), provenance: { kind: 'written' } });
  return runs;
}
