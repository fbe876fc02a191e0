import type { DeckTrace, TracedClaim, TracedFact, TracedMark, TracedSlide } from '../../model/trace.js';
import type { RememberedSlide } from '../../model/written-slide.js';
import { escapeXml } from '../xml.js';
import { traceNamespace } from './names.js';

type Attributes = Readonly<Record<string, string | number | undefined>>;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A deck's trace as XML that is read without a manual. `slides` are those of the file, in its order. */
export function traceXml(trace: DeckTrace, slides: readonly RememberedSlide[]): string {
  const { brief, audience, language, handling, date, paper } = trace;
  const deck = { xmlns: traceNamespace, brief, audience, language, handling, date };
  const { reference, text, language: written } = paper;
  return `${head}${holder('trace', deck, [
    words('title', {}, trace.title),
    words('audience', {}, trace.audienceName),
    holder('paper', { text, language: written }, [
      words('title', {}, paper.title),
      words('cite', {}, paper.cite),
      words('reference', {}, reference),
    ]),
    ...trace.slides.map((slide, index) => slideXml(slide, slides[index])),
    ...trace.passages.map(({ key, label, heading, text: said }) =>
      holder('passage', { key, label }, [words('heading', {}, heading), ...optional('text', said)]),
    ),
    ...trace.sources.map(({ id, cite, url, accessed }) =>
      holder('source', { id, accessed }, [words('cite', {}, cite), ...optional('url', url)]),
    ),
  ])}`;
}

function slideXml(
  { number, id, layout, title, claims }: TracedSlide,
  written: RememberedSlide | undefined,
): string {
  if (!written) throw new Error(`the trace has a slide ${number} that is not in the deck`);
  const { fingerprint, notesFingerprint: notes, texts } = written;
  return holder('slide', { number, id, layout }, [
    words('title', {}, title),
    ...claims.map(claimXml),
    holder('written', { fingerprint, notes }, [
      ...texts.map(({ kind, name, lines }) =>
        holder(
          'object',
          { kind, name },
          lines.map((line) => words('line', {}, line)),
        ),
      ),
    ]),
  ]);
}

function claimXml({ part, by, kind, text, passages, sources, marks, facts, settled }: TracedClaim): string {
  return holder('claim', { part, by, kind }, [
    words('text', {}, text),
    ...passages.map((passage) => empty('rests', { passage })),
    ...sources.map((source) => empty('rests', { source })),
    ...marks.map(markXml),
    ...facts.map(factXml),
    ...optional('settled', settled),
  ]);
}

function markXml({ kind, start, end, rests, places }: TracedMark): string {
  const attributes = { kind, start, end, rests };
  if (places.length === 0) return empty('mark', attributes);
  return holder(
    'mark',
    attributes,
    places.map(({ passage, start: from, end: to }) => empty('place', { passage, start: from, end: to })),
  );
}

function factXml({ id, value, label, formula, period }: TracedFact): string {
  return holder('fact', { id }, [
    words('value', {}, value),
    ...optional('label', label),
    ...optional('formula', formula),
    ...optional('period', period),
  ]);
}

function holder(name: string, attributes: Attributes, content: readonly string[]): string {
  return `<${name}${written(attributes)}>\n${content.map((line) => `${line}\n`).join('')}</${name}>`;
}

/** Words stand in elements, not in attributes, where a reader would take their line ends for blanks. */
function words(name: string, attributes: Attributes, text: string): string {
  return `<${name}${written(attributes)}>${escapeXml(text)}</${name}>`;
}

function optional(name: string, text: string | undefined): string[] {
  return text === undefined ? [] : [words(name, {}, text)];
}

function empty(name: string, attributes: Attributes): string {
  return `<${name}${written(attributes)}/>`;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
