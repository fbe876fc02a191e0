import { settingOf } from './languages.js';

/** A quotation with its marks apart, so that the opening one can hang before the text. */
export interface Quoted {
  readonly open: string;
  readonly text: string;
  readonly close: string;
}

/** `text` as a quotation in a language (a BCP 47 tag): what it quotes itself gets the marks of a quotation within one. */
export function quoted(text: string, language: string): Quoted {
  const { open, close, innerOpen, innerClose } = settingOf(language);
  return { open, text: text.replaceAll(open, innerOpen).replaceAll(close, innerClose), close };
}
