import type { Coverage, CoveredParagraph, CoveredSection, Told } from '../model/coverage.js';
import { type Html, html } from './html.js';
import { pageText } from './page.js';

const marking = 'For the analyst alone';

/** What the decks of a brief tell of a paper, as a page. It names what audiences are not given, and is in the tool's own English. */
export function coveragePage(coverage: Coverage): string {
  const { brief, title, paper, audiences } = coverage;
  const body = html`<header>
<p class="marking">${marking}</p>
<p class="kicker">Coverage</p>
<h1>${title}</h1>
<p class="purpose">What ${audiences.length === 1 ? 'one audience is' : `${audiences.length} audiences are`} told of ${paper}. This page is no handout: it names what audiences are not given.</p>
</header>
<main>
<section class="slide" aria-labelledby="paragraphs"><h2 id="paragraphs">By paragraph</h2>
<div class="scroll" tabindex="0" role="group" aria-label="Table of paragraphs">${table(coverage)}</div></section>
${leftOut(coverage)}
</main>
<footer class="marking">${marking}</footer>`;
  const running = `Coverage of ${brief}`;
  return pageText({ language: 'en', title: `${running}: ${title}`, marking, running, body });
}

function table({ sections, audiences }: Coverage): Html {
  const heads = audiences.map(
    ({ id, name }) => html`<th scope="col" class="count"><abbr title="${name}">${id}</abbr></th>`,
  );
  return html`<table>
<caption>Findings and slides that rest on each paragraph</caption>
<thead><tr><th scope="col">Paragraph</th><th scope="col" class="count">Findings held</th>${heads}</tr></thead>
${sections.map((section) => sectionRows(section, audiences.length))}</table>
<p class="ids none">“2 · 3” is two findings told and three slides; – is nothing.</p>`;
}

function sectionRows({ label, heading, paragraphs }: CoveredSection, audiences: number): Html {
  const rows = paragraphs.map(
    (one) =>
      html`<tr><th scope="row">¶${one.number}</th><td class="count">${held(one)}</td>${one.told.map(toldCell)}</tr>\n`,
  );
  return html`<tbody><tr><th scope="rowgroup" colspan="${audiences + 2}">${label} ${heading !== label && html`<span class="none">${heading}</span>`}</th></tr>
${rows}</tbody>`;
}

function held({ findings }: CoveredParagraph): string {
  return findings.length === 0 ? 'none' : String(findings.length);
}

function toldCell({ findings, slides }: Told): Html {
  if (findings.length === 0 && slides.length === 0) return html`<td class="count none">–</td>`;
  return html`<td class="count">${findings.length} · ${slides.length}</td>`;
}

function leftOut({ unused, withoutFinding }: Coverage): Html {
  const lists: [string, readonly string[]][] = [
    ['Paragraphs that no finding rests on', withoutFinding],
    ['Findings that no audience is told', unused.findings],
    ['Facts that no audience is told', unused.facts],
    ['Events that no audience is shown', unused.events],
    ['Exhibits that no audience is shown', unused.exhibits],
  ];
  const said = lists.map(
    ([name, ids]) => html`<h3>${name}</h3>
<p class="ids">${ids.length === 0 ? html`<span class="none">None.</span>` : ids.join(', ')}</p>
`,
  );
  return html`<section class="slide" aria-labelledby="unused"><h2 id="unused">What is left</h2>
${said}</section>`;
}
