/** A source line as shown: perhaps shortened at either end, the caret's indent, and how many carets. */
export interface Excerpt {
  readonly text: string;
  /** What stands before the carets: spaces, and tabs where the text has tabs. */
  readonly indent: string;
  readonly run: number;
}

/** Characters of a source line that fit beside the gutter. */
const width = 100;
/** Characters kept before the place where a line must be shortened. */
const lead = 30;
const ellipsis = '…';

/** Cuts the part around a place out of a long line. `column` counts UTF-16 units from 1, as editors do. */
export function excerpt(line: string, column: number, length: number): Excerpt {
  const shown = line.replace(/[^\P{Cc}\t]/gu, '\uFFFD').replace(/\s+$/, '');
  const characters = [...shown];
  const start = Math.min([...shown.slice(0, column - 1)].length, characters.length);
  const stretch = [...shown.slice(column - 1, column - 1 + length)].length;
  const from = characters.length > width && start > lead ? start - lead : 0;
  const to = Math.min(characters.length, from + width);
  const before = from > 0 ? ellipsis : '';
  const after = to < characters.length ? ellipsis : '';
  return {
    text: `${before}${characters.slice(from, to).join('')}${after}`,
    indent: `${before && ' '}${characters
      .slice(from, start)
      .map((character) => (character === '\t' ? '\t' : ' '))
      .join('')}`,
    run: Math.max(1, Math.min(stretch, to - start)),
  };
}
