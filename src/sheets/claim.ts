import type { DeckTrace, TracedClaim, TracedFact, TracedMark } from '../model/trace.js';
import { formatDate, formatSpan } from '../wording/dates.js';
import { phrases } from '../wording/phrases.js';
import { type Filling, type Html, html } from './html.js';
import { markedText, type SlideMarks } from './marks.js';
import { partName, sheetWords } from './words.js';

/** What one slide's claims are shown with. */
export interface SlideSetting {
  readonly trace: DeckTrace;
  readonly marks: SlideMarks;
  /** Anchor of a passage on this slide; undefined for one that the trace does not hold. */
  readonly anchorOf: (key: string) => string;
}

/** The words of a claim, what it rests on marked. */
export function claimWords(claim: TracedClaim, { marks }: SlideSetting): Html {
  return markedText(claim.text, marks.ofClaim(claim.marks));
}

/** One claim: where it stands and what kind it is, its words, and what it rests on. */
export function claimItem(claim: TracedClaim, setting: SlideSetting): Html {
  const { language } = setting.trace;
  return html`<li class="claim ${claim.kind}">
<p class="part">${partName(claim.part, language)}<span class="kind">${kindName(claim, language)}</span></p>
<div><p class="says">${claimWords(claim, setting)}</p>
${restsList(claim, setting)}</div>
</li>
`;
}

/** Of a title, whose words stand in the heading already: what it rests on. */
export function titleItem(claim: TracedClaim, setting: SlideSetting): Html {
  const { language } = setting.trace;
  return html`<li class="claim of-title ${claim.kind}">
<p class="part">${partName(claim.part, language)}<span class="kind">${kindName(claim, language)}</span></p>
${restsList(claim, setting)}
</li>
`;
}

function kindName({ kind }: TracedClaim, language: string): string {
  return sheetWords(language).kinds[kind];
}

function restsList(claim: TracedClaim, setting: SlideSetting): Html {
  const lines = [
    restsOn(claim, setting),
    ...claim.facts.map((fact) => factLine(fact, setting.trace.language)),
    ...claim.marks.flatMap((mark) => unfoundLine(claim.text, mark, setting.trace.language) ?? []),
    ...settledLine(claim, setting.trace.language),
  ];
  return html`<ul class="rests">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function restsOn({ passages, sources }: TracedClaim, { trace, anchorOf }: SlideSetting): Filling {
  const words = sheetWords(trace.language);
  if (passages.length === 0 && sources.length === 0) return words.restsOnNothing;
  const cited = passages.map((key) => {
    const passage = trace.passages.find((one) => one.key === key);
    return passage ? html`<a href="#${anchorOf(key)}">${passage.label}</a>` : html`${key}`;
  });
  const others = sources.map((id) => {
    const cite = trace.sources.find((one) => one.id === id)?.cite ?? id;
    return html`${cite} (${words.notCompared})`;
  });
  const all = [...cited, ...others];
  return html`${words.restsOn} ${all.map((one, index) => [index > 0 && '; ', one])}`;
}

function factLine({ value, label, formula, period }: TracedFact, language: string): Filling {
  const years = period === undefined ? '' : periodWords(period, language);
  const what = [value, label, years].filter((part) => part).join(', ');
  if (formula === undefined) return what;
  return html`${what}. ${phrases(language).derived}${colon(language)}<span class="formula">${formula}</span>`;
}

/** "2021–2025", or that the paper does not state it. */
function periodWords(period: string, language: string): string {
  if (period === 'unstated') return phrases(language).yearsUnstated;
  const [from = '', to] = period.split('/');
  return to === undefined ? formatDate(from, language, 'long') : formatSpan(from, to, language, 'long');
}

/** What is said of a number that no paragraph was searched for; one that is there has its numeral. */
function unfoundLine(text: string, { start, end, rests }: TracedMark, language: string): string | undefined {
  const said = text.slice(start, end);
  if (rests === 'own') return sheetWords(language).counted(said);
  return rests === 'source' ? sheetWords(language).notLookedUp(said) : undefined;
}

function colon(language: string): string {
  return language === 'fr' ? '\u00a0: ' : ': ';
}

function settledLine({ settled }: TracedClaim, language: string): Filling[] {
  return settled === undefined ? [] : [html`${phrases(language).settled}${colon(language)}${settled}`];
}
