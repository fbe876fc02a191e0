import type { ChartExhibit } from '../../model/exhibit.js';
import type { Fact } from '../../model/fact.js';
import type { Text } from '../../model/wording.js';
import { quantityOf } from '../../wording/facts.js';
import { formatPeriod } from '../../wording/periods.js';
import { phrases } from '../../wording/phrases.js';
import { formatQuantity, isMoney } from '../../wording/quantity.js';
import { capital, plain } from '../../wording/text.js';
import type { Words } from '../words.js';

/** What must be known of a chart's values, in a line each: their years, their prices, whether they are measured alike. */
export function remarksOf(exhibit: ChartExhibit, words: Words): readonly Text[] {
  const said = [exhibit.title, exhibit.caveat]
    .map((one) => (one ? plain(words.text(one)) : ''))
    .join(' ')
    .toLowerCase();
  return [
    periodRemark(exhibit, words),
    pricesRemark(exhibit, words),
    likenessRemark(exhibit, words),
    vagueRemark(exhibit, words),
    axisRemark(exhibit, words),
    scalesRemark(exhibit, words),
  ]
    .flat()
    .filter((line) => !said.includes(line.toLowerCase()))
    .map((line) => words.own(capital(line), exhibit.at));
}

/** The periods of a chart's values in one line, unless its title or caveat has them, or its rows are the years. */
function periodRemark(exhibit: ChartExhibit, words: Words): string[] {
  const { data } = exhibit;
  if (data.period !== undefined) return [formatPeriod(data.period, words.language)];
  if (data.form !== 'facts') return [];
  const all = data.series.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell && 'fact' in cell ? (words.findings.facts.get(cell.fact) ?? []) : [])),
  );
  const dated = all.filter((fact): fact is Fact & { period: string } => fact.period !== undefined);
  const periods = dated.map((fact) => formatPeriod(fact.period, words.language));
  const [first] = periods;
  if (first === undefined) return [];
  const said = [exhibit.title, exhibit.caveat].map((one) => (one ? plain(words.text(one)) : '')).join(' ');
  if (periods.every((one) => said.includes(one))) return [];
  if (periods.every((one) => one === first) && dated.length === all.length) return [first];
  return [
    dated
      .map((fact, index) => `${fact.of ? plain(words.text(fact.of)) : fact.id}: ${periods[index]}`)
      .join('; '),
  ];
}

/** Sums of several years can be of their own years or of one; a chart of them says which, or that nobody says. */
function pricesRemark(exhibit: ChartExhibit, words: Words): string[] {
  const { prices, data, grouping } = exhibit;
  const phrase = phrases(words.language).prices;
  if (prices?.startsWith('real')) return [phrase.real(prices.slice(-4))];
  if (prices === 'nominal') return [phrase.nominal];
  if (grouping === 'share') return prices === 'unstated' ? [phrase.unstated] : [];
  const years = data.rows.filter(({ byLanguage }) =>
    Object.values(byLanguage).every((name) => /^\d{4}\b/.test(name)),
  );
  const units = unitsOf(exhibit, words);
  return prices === 'unstated' || (years.length > 1 && units.some(isMoney)) ? [phrase.unstated] : [];
}

function likenessRemark({ likeForLike }: ChartExhibit, words: Words): string[] {
  const phrase = phrases(words.language).likeForLike;
  return likeForLike === undefined || likeForLike === 'yes' ? [] : [phrase[likeForLike]];
}

/** How ranges and bounds are drawn, where bars have some, and ranges on a line. */
function vagueRemark({ chart, data }: ChartExhibit, words: Words): string[] {
  if (!['bar', 'column', 'line'].includes(chart) || data.series.length > 1) return [];
  const kinds = new Set(
    data.series[0]?.cells.map((cell) => {
      if (!cell) return undefined;
      if (!('fact' in cell)) return cell.high === undefined ? cell.bound : 'range';
      const { facts } = words.findings;
      const fact = facts.get(cell.fact);
      return fact?.kind === 'range' ? 'range' : quantityOf(fact, facts)?.bound;
    }),
  );
  const { vague: phrase, rangeOnLine } = phrases(words.language);
  if (chart === 'line') return kinds.has('range') ? [rangeOnLine] : [];
  return [
    ...(kinds.has('range') ? [phrase.range] : []),
    ...(kinds.has('over') || kinds.has('at-least') ? [phrase.floor] : []),
    ...(kinds.has('under') || kinds.has('at-most') ? [phrase.ceiling] : []),
  ];
}

/** Where an axis begins that the brief has begin elsewhere than at zero. */
function axisRemark(exhibit: ChartExhibit, words: Words): string[] {
  const { data, chart, axisFrom: from } = exhibit;
  if (!from) return [];
  // Points have an axis each way; the brief moves the one up.
  const up = chart === 'scatter' ? 1 : 0;
  const unit = unitsOf(exhibit, words)[up] ?? '';
  const value = formatQuantity({ value: from, unit, approx: false }, words.language, 'short');
  const name = data.series[up]?.name;
  return [
    phrases(words.language).axisFrom(
      value,
      chart === 'scatter' && name ? plain(words.text(name)) : undefined,
    ),
  ];
}

/** Two scales are of the author's choosing. */
function scalesRemark(exhibit: ChartExhibit, words: Words): string[] {
  const { chart } = exhibit;
  return chart === 'combo' && new Set(unitsOf(exhibit, words)).size > 1
    ? [phrases(words.language).twoScales]
    : [];
}

/** The unit of each series: its own, the chart's, or that of its first fact. */
function unitsOf({ data }: ChartExhibit, { findings: { facts } }: Words): string[] {
  return data.series.map(({ unit, cells }) => {
    const named = cells.find((cell) => cell && 'fact' in cell);
    const fact = named && 'fact' in named ? facts.get(named.fact) : undefined;
    const own = fact?.kind === 'range' ? fact.unit : quantityOf(fact, facts)?.unit;
    return unit ?? data.unit ?? own ?? '';
  });
}
