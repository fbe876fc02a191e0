import { cssString, type Filling, Html, html } from './html.js';
import { pageStyle } from './style.js';

/** A page that a browser opens by itself: nothing in it is fetched, run or sent. */
export interface Page {
  readonly language: string;
  readonly title: string;
  /** Stands at the head and the foot, and on every printed page. */
  readonly marking: string;
  /** What names the page beside its marking, in print. */
  readonly running: string;
  readonly body: Filling;
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Words as a margin of a printed page has them. */
function css(words: string): Html {
  return new Html(cssString(words));
}

export function pageText({ language, title, marking, running, body }: Page): string {
  const style = html`<style>${new Html(pageStyle)}
@page {
  @top-left { content: ${css(marking)}; }
  @top-right { content: ${css(running)}; }
  @bottom-left { content: ${css(marking)}; }
  @bottom-right { content: counter(page) " / " counter(pages); }
}
</style>`;
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
${style}
</head>
<body>
${body}
</body>
</html>
`;
  return page.markup;
}
