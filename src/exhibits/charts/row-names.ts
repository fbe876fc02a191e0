import type { TextStyle } from '../../model/scene.js';
import type { WordedChart } from '../../model/storyboard.js';
import type { Typesetter } from '../../typography/typesetter.js';
import { plain } from '../../wording/text.js';

/** Share of a chart's width that names before its rows take at most; longer ones stand on several lines. */
export const namesShare = 0.3;

/** Inches of the widest of some texts, each on one line. */
export function widest(texts: readonly string[], style: TextStyle, type: Typesetter): number {
  return Math.max(0, ...texts.map((text) => type.width(text, style))) / 0.97 + 0.05;
}

/** Inches that the names before the rows of a chart take, which is so many inches wide. */
export function nameWidth({ rows }: WordedChart, width: number, style: TextStyle, type: Typesetter): number {
  return Math.min(
    width * namesShare,
    widest(
      rows.map(({ label }) => plain(label)),
      style,
      type,
    ),
  );
}
