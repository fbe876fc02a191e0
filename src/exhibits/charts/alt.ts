import type { WordedChart, WordedDatum } from '../../model/storyboard.js';
import { formatList } from '../../wording/numbers.js';
import type { Phrases } from '../../wording/phrases.js';
import { plain } from '../../wording/text.js';

/** "Reported defence spending, US$ billion: Algeria ≈$25bn and Morocco ≈$17.1bn." */
export function chartAlt(
  chart: WordedChart,
  data: readonly WordedDatum[],
  words: Phrases,
  language: string,
): string {
  const kind = words.chartKinds[chart.chart];
  const values = data.map((datum) => `${plain(datum.label)} ${plain(datum.reading)}`);
  const title = plain(chart.title);
  return `${kind}${title ? ` – ${title}` : ''}: ${formatList(values, language)}.`;
}
