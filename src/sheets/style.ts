/**
 * The look of every sheet: a quiet printed page, one accent. Numbers, dates and quotations differ by the line under them,
 * so that nothing is told by colour alone; contrasts are of WCAG AA in both schemes.
 */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ink: #1b2230; --muted: #56606d; --paper: #ffffff; --rule: #d5d9df; --wash: #f5f6f8;
  --accent: #1d4b73; --tint: #e6edf4;
  --serif: Charter, "Bitstream Charter", Georgia, Gelasio, "Noto Serif", "Noto Naskh Arabic", serif;
  --sans: "Segoe UI", Calibri, Carlito, "Helvetica Neue", Arial, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e4e7ec; --muted: #a3acb8; --paper: #14181f; --rule: #363d48; --wash: #1c222b;
    --accent: #9cc4e8; --tint: #24364a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 3.5rem 1.5rem 4rem; max-width: 50rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 var(--serif); text-rendering: optimizeLegibility;
}
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0.35rem 0 1.5rem; font-size: 2.125rem; font-weight: 600; }
h2 { margin: 0; font-size: 1.4375rem; font-weight: 600; }
h3 { margin: 2rem 0 0.5rem; }
h3, .contents h2, th, .kind, .part, .kicker, .marking, .back {
  font-family: var(--sans); letter-spacing: 0.02em;
}
h3, .kicker, .contents h2 { font-size: 0.8125rem; font-weight: 600; color: var(--accent); letter-spacing: 0.06em; }
h4 { margin: 0 0 0.25rem; font: 600 0.9375rem/1.35 var(--sans); }
p { margin: 0; }
a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 0.06em; }
:target, a:focus-visible { outline: 0.15rem solid var(--accent); outline-offset: 0.15rem; }
.marking { font-size: 0.8125rem; font-weight: 600; letter-spacing: 0.06em; }
header .marking { padding-bottom: 0.6rem; margin-bottom: 2.5rem; border-bottom: 0.0625rem solid var(--ink); }
footer.marking { margin-top: 4rem; padding-top: 0.6rem; border-top: 0.0625rem solid var(--ink); }
.purpose { font-size: 1.125rem; color: var(--muted); }
dl.about { margin: 1.75rem 0 0; display: grid; grid-template-columns: 7.5rem 1fr; gap: 0.4rem 1.5rem; }
dl.about dt { font: 0.875rem/1.65 var(--sans); color: var(--muted); }
dl.about dd { margin: 0; }
.contents { margin-top: 3rem; }
.contents ol { margin: 0.5rem 0 0; padding: 0; list-style: none; }
.contents li {
  display: grid; grid-template-columns: 1.75rem 1fr minmax(6rem, max-content); gap: 0.25rem 1rem; padding: 0.4rem 0;
  border-bottom: 0.0625rem solid var(--rule);
}
.contents a { color: inherit; text-decoration-color: var(--rule); }
.contents .places { max-width: 15rem; text-align: end; font: 0.8125rem/1.9 var(--sans); color: var(--muted); }
.ordinal { font-variant-numeric: lining-nums tabular-nums; color: var(--accent); font-family: var(--sans); }
.slide { margin-top: 4.5rem; padding-top: 1.25rem; border-top: 0.125rem solid var(--accent); }
.slide > header .ordinal { display: block; margin-bottom: 0.35rem; font-size: 0.8125rem; font-weight: 600; }
.claims { margin: 0; padding: 0; list-style: none; }
.claim { display: grid; grid-template-columns: 7.5rem 1fr; gap: 0 1.5rem; padding: 0.75rem 0; }
.claim + .claim { border-top: 0.0625rem solid var(--rule); }
.claim.of-title { padding-bottom: 0; }
.part { font-size: 0.875rem; line-height: 1.85; }
.kind { display: block; font-size: 0.8125rem; line-height: 1.35; color: var(--muted); }
.judgement .says { font-style: italic; }
.judgement .kind { color: var(--accent); font-weight: 600; }
.says { overflow-wrap: break-word; }
.rests { margin: 0.3rem 0 0; padding: 0; list-style: none; font: 0.875rem/1.5 var(--sans); color: var(--muted); }
.rests .formula { color: var(--ink); font-variant-numeric: lining-nums; }
mark { background: var(--tint); color: inherit; padding: 0.05em 0.1em; border-bottom: 0.1em solid var(--accent); }
mark.date { border-bottom-style: dotted; }
mark.quotation { background: none; border-bottom: 0.2em double var(--accent); }
sup { white-space: nowrap; font: 600 0.6875rem/0 var(--sans); padding-inline-start: 0.1em; color: var(--accent); }
sup a { text-decoration: none; padding: 0.25em; margin: -0.25em; }
.passage { margin: 1rem 0 0; padding: 1rem 1.25rem 1.1rem; background: var(--wash); }
.passage h4 .heading { font-weight: 400; color: var(--muted); }
.passage blockquote { margin: 0; font-size: 1rem; }
.withheld { font-style: italic; color: var(--muted); }
.back::before { content: "↑ " / ""; }
.back { margin-top: 1.25rem; font-size: 0.8125rem; }
.others { margin: 1rem 0 0; padding-inline-start: 1.25rem; font: 0.9375rem/1.5 var(--sans); }
table { width: 100%; border-collapse: collapse; margin-top: 1rem; font: 0.9375rem/1.45 var(--sans); }
caption { text-align: start; font: 600 1.0625rem/1.4 var(--serif); padding-bottom: 0.5rem; }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; text-align: start; vertical-align: top; border-bottom: 0.0625rem solid var(--rule); }
thead th { font-size: 0.8125rem; color: var(--muted); vertical-align: bottom; border-bottom-color: var(--ink); }
tbody th { font-weight: 600; }
td.count, th.count { text-align: end; font-variant-numeric: lining-nums tabular-nums; }
.none { color: var(--muted); }
.scroll { overflow-x: auto; }
.ids { margin-top: 0.35rem; font: 0.9375rem/1.6 var(--sans); }
@media screen and (max-width: 38rem) {
  body { padding-top: 2rem; }
  .claim, dl.about { grid-template-columns: 1fr; }
  dl.about { gap: 0; } dl.about dd { margin-bottom: 0.5rem; }
  .kind { display: inline; margin-inline-start: 0.75rem; }
  .contents li { grid-template-columns: 1.75rem 1fr; } .contents .places { grid-column: 2; text-align: start; }
}
@media print {
  :root { color-scheme: light; }
  body { padding: 0; max-width: none; font-size: 10.5pt; line-height: 1.45; }
  h1 { font-size: 22pt; } h2 { font-size: 14pt; }
  .slide { margin-top: 26pt; }
  h1, h2, h3, h4, .slide > header, .claim.of-title { break-after: avoid; }
  .claim, .contents li, tr, .slide > header { break-inside: avoid; }
  p, blockquote { orphans: 3; widows: 3; }
  mark, .passage { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .passage { padding: 8pt 10pt; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
  .back { display: none; }
  a { text-decoration: none; color: inherit; }
  a.outward::after { content: " <" attr(href) ">"; overflow-wrap: anywhere; }
}
@page {
  size: A4; margin: 24mm 22mm 22mm 22mm;
  @top-left { font: 600 8pt sans-serif; color: #1b2230; vertical-align: top; padding-top: 10mm; }
  @top-right { font: 8pt sans-serif; color: #56606d; vertical-align: top; padding-top: 10mm; }
  @bottom-left { font: 600 8pt sans-serif; color: #1b2230; }
  @bottom-right { font: 8pt sans-serif; color: #56606d; }
}
`;
