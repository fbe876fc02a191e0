import Handlebars from 'handlebars';

/** Markup that is safe to stand in a page as it is. */
export class Html {
  constructor(readonly markup: string) {}
}

/** What a page may be filled with: markup as it is, words escaped, lists one after the other, nothing for nothing. */
export type Filling = Html | string | number | undefined | false | readonly Filling[];

/** Markup with its fillings escaped: nothing that a paper or a brief says can become markup. */
export function html(markup: TemplateStringsArray, ...fillings: readonly Filling[]): Html {
  return new Html(markup.reduce((before, after, index) => before + filled(fillings[index - 1]) + after));
}

function filled(filling: Filling): string {
  if (filling === undefined || filling === false) return '';
  if (filling instanceof Html) return filling.markup;
  if (typeof filling === 'string' || typeof filling === 'number')
    return Handlebars.escapeExpression(String(filling));
  return filling.map(filled).join('');
}

/** A string of CSS, with nothing in it that could end the string or the style sheet. */
export function cssString(words: string): string {
  const escaped = words.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not stand in a string of CSS.
    /["\\<>\u0000-\u001f]/g,
    (character) => `\\${character.charCodeAt(0).toString(16)} `,
  );
  return `"${escaped}"`;
}
