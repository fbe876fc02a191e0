import type { Report } from '../diagnostics/report.js';
import type { Recommendation } from '../model/brief.js';
import type { Fact } from '../model/fact.js';
import type { Finding } from '../model/findings.js';
import type { Reference } from '../model/reference.js';
import type {
  Storyboard,
  StoryboardSlide,
  WordedExhibit,
  WordedFigure,
  WordedFinding,
  WordedRecommendation,
} from '../model/storyboard.js';
import type { Text, Wording } from '../model/wording.js';
import { formatDate, isIsoDate } from '../wording/dates.js';
import { quantityOf } from '../wording/facts.js';
import { formatPeriod } from '../wording/periods.js';
import { phrases } from '../wording/phrases.js';
import { isNoun } from '../wording/quantity.js';
import { uniqueReferences } from '../wording/references.js';
import { capital, plain } from '../wording/text.js';
import { wordingIn } from '../wording/wordings.js';
import type { Material, SelectedSlide, Selection } from './material.js';
import { occasionOf } from './occasion.js';
import { sourceLine } from './source-line.js';
import { wordExhibit } from './word-exhibit.js';
import { Words } from './words.js';

/** Puts an audience's selection into its final words. */
export function word(selection: Selection, material: Material, report: Report): Storyboard {
  const { brief, audience, findings } = material;
  const date = audience.meeting.date ?? brief.date;
  const words = new Words(findings, audience.language, report, templateValues(material), date);
  const slides = selection.slides.map((slide) => wordSlide(slide, material, words));
  words.reportUntranslated(audience);
  const { presenter, place } = audience.meeting;
  return {
    brief: brief.id,
    audience: audience.id,
    audienceName: plain(words.text(audience.name)),
    language: audience.language,
    handling: audience.handling,
    theme: audience.theme,
    title: plain(words.text(brief.title)),
    ...(date && { date }),
    minutes: audience.minutes,
    ...(presenter && { presenter: plain(words.text(presenter)) }),
    ...(place && { place: plain(words.text(place)) }),
    slides,
    leftOut: selection.leftOut,
  };
}

/** What any text may name in Handlebars besides facts. */
export function templateValues({ paper, audience }: Material): Readonly<Record<string, unknown>> {
  const { title, authors, organisation, date, cite, reference } = paper;
  return {
    paper: { title, authors, organisation, date, cite, reference, digest: paper.text === 'digest' },
    audience: { id: audience.id, minutes: audience.minutes, handling: audience.handling },
  };
}

function wordSlide(selected: SelectedSlide, material: Material, words: Words): StoryboardSlide {
  const { spec, layout } = selected;
  const values = { count: selected.findings.length };
  const { judgement } = spec;
  const { pointOfView } = material.audience;
  const parts = {
    kicker: spec.kicker,
    text: spec.text ?? (layout.name === 'cover' ? material.brief.subtitle : undefined),
    say: spec.say,
    soWhat: spec.soWhat,
    bridge: spec.bridge,
  };
  const slide: Omit<StoryboardSlide, 'sourceLine'> = {
    id: spec.id,
    layout: layout.name,
    at: spec.at,
    keyAt: spec.keyAt,
    title: titleOf(selected, material, words, values),
    ...worded(parts, words, values),
    findings: selected.findings.map((finding) => wordFinding(finding, material.audience.id, words)),
    figures: selected.figures.map((fact) => wordFigure(fact, words)),
    exhibits: selected.exhibits
      .map((exhibit) => wordExhibit(exhibit, words, pointOfView))
      .map((exhibit) => (layout.bareExhibits ? withoutEntries(exhibit) : exhibit)),
    recommendations: (spec.recommendations ?? []).map((one) => wordRecommendation(one, words)),
    ...(judgement && {
      judgement: { text: words.text(judgement.text), because: words.text(judgement.because) },
    }),
    references: referencesOf(selected),
    ...(spec.settled && { settled: spec.settled }),
    priority: priorityOf(selected),
    required: spec.required || layout.required,
    spokenBriefly: layout.spokenBriefly ?? false,
    ...(layout.filled === 'occasion' && { occasion: occasionOf(material, words) }),
  };
  return { ...slide, sourceLine: sourceLine(slide, material.paper, words) };
}

/** What is not shown is not said either. */
function withoutEntries(exhibit: WordedExhibit): WordedExhibit {
  return exhibit.kind === 'chart' ? { ...exhibit, entries: [] } : exhibit;
}

type OptionalTexts = Partial<Record<'kicker' | 'text' | 'say' | 'soWhat' | 'bridge', Text>>;

function worded(
  parts: Readonly<Record<string, SelectedSlide['spec']['kicker']>>,
  words: Words,
  values: Readonly<Record<string, unknown>>,
): OptionalTexts {
  const entries = Object.entries(parts).flatMap(([key, wording]) =>
    wording ? [[key, words.text(wording, values)] as const] : [],
  );
  return Object.fromEntries(entries);
}

/** The brief's title for the slide, else the exhibit's message, else the first finding's claim. */
function titleOf(
  selected: SelectedSlide,
  material: Material,
  words: Words,
  values: Readonly<Record<string, unknown>>,
): Text {
  const { spec, layout, exhibits, findings } = selected;
  const wording = spec.title ?? exhibits[0]?.message ?? findings[0]?.claim;
  if (wording) return words.text(wording, values);
  if (layout.name === 'cover') return words.text(material.brief.title);
  const own = phrases(words.language).ownTitles[layout.name];
  if (own !== undefined) return words.own(own, spec.at);
  words.report.add(
    'title-missing',
    `slide "${spec.id}" has no title, and nothing on it offers one`,
    spec.at,
    'write "title:" with the message of the slide in a full sentence',
  );
  return words.own('', spec.at);
}

function wordRecommendation(one: Recommendation, words: Words): WordedRecommendation {
  const { ask, because, owner, by, references } = one;
  return {
    ask: words.text(ask),
    because: words.text(because),
    references,
    ...(owner && { owner: words.text(owner) }),
    ...(by && { by: dueText(by, words) }),
  };
}

/** A date as it is printed; anything else as it is written. */
function dueText(by: Wording, words: Words): Text {
  const written = wordingIn(by, words.language);
  return isIsoDate(written) ? words.own(formatDate(written, words.language), by.at) : words.text(by);
}

function wordFinding(finding: Finding, audience: string, words: Words): WordedFinding {
  const say = Object.hasOwn(finding.say, audience) ? finding.say[audience] : finding.say['*'];
  const color = words.colorOf(finding.of);
  const { short, figure, detail, soWhat } = finding;
  return {
    id: finding.id,
    claim: words.text(finding.claim),
    ...(short && { short: words.text(short) }),
    ...(figure && { figure: words.text(figure) }),
    ...(detail && { detail: words.text(detail) }),
    ...(soWhat && { soWhat: words.text(soWhat) }),
    ...(say && { say: words.text(say) }),
    standing: finding.standing,
    references: finding.references,
    ...(color && { color }),
  };
}

function wordFigure(fact: Fact, words: Words): WordedFigure {
  const color = words.colorOf(fact.of);
  const note = fact.note && plain(words.text(fact.note));
  const period = fact.period && formatPeriod(fact.period, words.language);
  const notes = [note, period && note?.includes(period) ? undefined : period].filter(Boolean);
  return {
    fact: fact.id,
    value: figureValue(fact, words),
    label: labelOf(fact, words),
    ...(notes.length > 0 && { note: words.own(capital(notes.join('; ')), fact.at) }),
    references: fact.references,
    ...(color && { color }),
  };
}

/** The figure, with its unit where neither whose it is nor its label names it: "≈17 million people", but "40+". */
function figureValue(fact: Fact, words: Words): Text {
  const value = words.fact(fact.id, 'short', fact.at);
  const unit = quantityOf(fact, words.findings.facts)?.unit ?? '';
  const named = plain(labelOf(fact, words)).toLowerCase();
  if (!isNoun(unit) || named.includes(unit.toLowerCase())) return value;
  return { ...value, runs: value.runs.map((run) => ({ ...run, text: `${run.text}\u00a0${unit}` })) };
}

function labelOf(fact: Fact, words: Words): Text {
  const parts = [fact.of, fact.label].flatMap((wording) => (wording ? plain(words.text(wording)) : []));
  return words.own(capital(parts.join(': ') || fact.id), fact.at);
}

function referencesOf(selected: SelectedSlide): Reference[] {
  return uniqueReferences([
    ...selected.findings.flatMap((finding) => finding.references),
    ...selected.figures.flatMap((fact) => fact.references),
    ...selected.exhibits.flatMap((exhibit) => exhibit.references),
    ...(selected.spec.recommendations ?? []).flatMap((one) => one.references),
    ...selected.spec.references,
  ]);
}

function priorityOf({ spec, findings, exhibits }: SelectedSlide): number {
  if (spec.priority !== undefined) return spec.priority;
  const own = [
    ...findings.map((finding) => finding.priority),
    ...exhibits.map((exhibit) => exhibit.priority),
  ];
  return own.length > 0 ? Math.min(...own) : 2;
}
