import { type Document, isMap, Lexer, visit } from 'yaml';

/** Lexemes that stand for no text of the source. */
const marks: readonly string[] = ['\u0002', '\u0018', '\u001f'];

/**
 * Finds every `{{` outside quotes, where YAML reads a mapping in a mapping. In the mended text they are round
 * brackets of the same length, so that the rest of the file can be read, each thing still at its place.
 */
export function mendBraces(text: string): { readonly mended: string; readonly braces: readonly number[] } {
  const braces: number[] = [];
  let offset = 0;
  let last = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (marks.includes(lexeme)) continue;
    if (lexeme === '{' && last === '{') braces.push(offset - 1);
    last = lexeme === '{' && last === '{' ? '' : lexeme;
    offset += lexeme.length;
  }
  return { mended: braces.reduce(roundBrackets, text), braces };
}

function roundBrackets(text: string, offset: number): string {
  const close = text.indexOf('}}', offset);
  const line = text.indexOf('\n', offset);
  const opened = `${text.slice(0, offset)}((${text.slice(offset + 2)}`;
  if (close < 0 || (line >= 0 && close > line)) return opened;
  return `${opened.slice(0, close)}))${opened.slice(close + 2)}`;
}

/** An unquoted `{{` either breaks the syntax or makes a mapping the key of another. */
export function mayHoldBraces(text: string, document: Document): boolean {
  if (!text.includes('{{')) return false;
  let found = document.errors.length > 0;
  visit(document, {
    Pair: (_key, { key }) => {
      found ||= isMap(key);
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}
