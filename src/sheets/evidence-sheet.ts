import type { DeckTrace, TracedPassage, TracedSlide, TracedSource } from '../model/trace.js';
import { formatDate } from '../wording/dates.js';
import { handlingLabel, phrases } from '../wording/phrases.js';
import { claimItem, claimWords, type SlideSetting, titleItem } from './claim.js';
import { type Html, html } from './html.js';
import { markedText, SlideMarks } from './marks.js';
import { pageText } from './page.js';
import { sheetWords } from './words.js';

/** One deck with what each of its claims rests on, as a page that stands by itself, for a screen and for paper. */
export function evidenceSheet(trace: DeckTrace): string {
  const words = sheetWords(trace.language);
  const marking = handlingLabel(trace.handling, trace.language);
  const body = html`<header>
<p class="marking">${marking}</p>
<p class="kicker">${words.sheet}</p>
<h1>${trace.title}</h1>
<p class="purpose">${words.purpose}</p>
${about(trace, marking)}
</header>
<main>
${contents(trace)}
${trace.slides.map((slide) => slideSection(slide, trace))}
${otherSources(trace)}
</main>
<footer class="marking">${marking}</footer>`;
  const running = `${trace.title} · ${trace.audienceName}`;
  const title = `${words.sheet}: ${trace.title} · ${trace.audienceName}`;
  return pageText({ language: trace.language, title, marking, running, body });
}

function about(trace: DeckTrace, marking: string): Html {
  const { language, paper } = trace;
  const words = sheetWords(language);
  const notice = paper.text === 'digest' ? phrases(language).digestNotice : words.fullText;
  const { number, date, quotation } = words.marks;
  const rows: [string, Html][] = [
    [words.audience, html`${trace.audienceName}`],
    [words.handling, html`${marking}`],
    ...(trace.date === undefined
      ? []
      : [[words.date, html`${formatDate(trace.date, language, 'long')}`] as [string, Html]]),
    [words.paper, html`<span lang="${paper.language}">${paper.reference}</span><br>${notice}`],
    [
      words.key,
      html`<mark class="number">${number}</mark>, <mark class="date">${date}</mark>, <mark class="quotation">${quotation}</mark>. ${words.markedAlike}`,
    ],
  ];
  return html`<dl class="about">
${rows.map(([term, said]) => html`<dt>${term}</dt><dd>${said}</dd>\n`)}</dl>`;
}

function contents({ slides, passages, language }: DeckTrace): Html {
  const lines = slides.map((slide) => {
    const cited = passagesOf(slide, passages).map(({ label }) => label);
    return html`<li><span class="ordinal">${slide.number}</span>
<a href="#slide-${slide.number}">${slide.title}</a><span class="places">${cited.join('; ')}</span></li>
`;
  });
  return html`<nav class="contents" aria-labelledby="contents"><h2 id="contents">${sheetWords(language).contents}</h2>
<ol>${lines}</ol></nav>`;
}

/** What a slide cites or has a mark in, in the order of the paper. */
function passagesOf({ claims }: TracedSlide, passages: readonly TracedPassage[]): TracedPassage[] {
  const cited = new Set(
    claims.flatMap((claim) => [
      ...claim.passages,
      ...claim.marks.flatMap(({ places }) => places.map(({ passage }) => passage)),
    ]),
  );
  return passages.filter(({ key }) => cited.has(key));
}

function slideSection(slide: TracedSlide, trace: DeckTrace): Html {
  const words = sheetWords(trace.language);
  const anchorOf = (key: string): string =>
    `slide-${slide.number}-passage-${trace.passages.findIndex((one) => one.key === key) + 1}`;
  const setting: SlideSetting = {
    trace,
    marks: new SlideMarks(slide, trace.passages, words.toPassage),
    anchorOf,
  };
  // The heading is the title's own words, marked: they are not said twice.
  const title = slide.claims.find(({ part, text }) => part === 'title' && text === slide.title);
  const cited = passagesOf(slide, trace.passages);
  return html`<section class="slide" id="slide-${slide.number}" aria-labelledby="slide-${slide.number}-title">
<header><span class="ordinal">${words.slide(slide.number)}</span>
<h2 id="slide-${slide.number}-title">${title ? claimWords(title, setting) : slide.title}</h2></header>
<h3>${words.says}</h3>
${slide.claims.length === 0 ? html`<p class="none">${words.saysNothing}</p>` : html`<ol class="claims">${slide.claims.map((claim) => (claim === title ? titleItem : claimItem)(claim, setting))}</ol>`}
${cited.length > 0 && html`<h3>${words.passages}</h3>\n${cited.map((passage) => passageBlock(passage, setting))}`}
<p class="back"><a href="#contents">${words.contents}</a></p>
</section>
`;
}

function passageBlock({ key, label, heading, text }: TracedPassage, setting: SlideSetting): Html {
  const { trace, marks, anchorOf } = setting;
  const { language } = trace.paper;
  const said =
    text === undefined
      ? html`<p class="withheld">${sheetWords(trace.language).withheld}</p>`
      : html`<blockquote lang="${language}"${directionOf(language, trace.language)}>${markedText(text, marks.ofPassage(key))}</blockquote>`;
  return html`<div class="passage" id="${anchorOf(key)}">
<h4>${label} <span class="heading" lang="${language}">${heading}</span></h4>
${said}
</div>
`;
}

const rightToLeft = /^(?:ar|fa|he|ur)\b/;

/** A paper that is read from the right, in a page that is read from the left. */
function directionOf(language: string, page: string): Html | undefined {
  if (rightToLeft.test(language) === rightToLeft.test(page)) return undefined;
  return rightToLeft.test(language) ? html` dir="rtl"` : html` dir="ltr"`;
}

function otherSources({ sources, language }: DeckTrace): Html | undefined {
  if (sources.length === 0) return undefined;
  return html`<section class="slide" aria-labelledby="sources"><header><h2 id="sources">${phrases(language).external}</h2></header>
<ul class="others">${sources.map((source) => html`<li>${sourceLine(source, language)}</li>`)}</ul></section>`;
}

/** Only an address of the web is a link: a brief may say anything here. */
function sourceLine({ cite, url, accessed }: TracedSource, language: string): Html {
  const words = sheetWords(language);
  const cited =
    url !== undefined && /^https?:\/\//i.test(url)
      ? html`<a class="outward" href="${url}" rel="noreferrer">${cite}</a>`
      : html`${cite}${url !== undefined && `, ${url}`}`;
  const when = accessed === undefined ? '' : `, ${words.accessed(formatDate(accessed, language, 'long'))}`;
  return html`${cited}${when} (${words.notCompared})`;
}
