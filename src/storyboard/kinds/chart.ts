import type { ChartExhibit } from '../../model/exhibit.js';
import type { WordedChart, WordedDatum } from '../../model/storyboard.js';
import type { Text } from '../../model/wording.js';
import { quantityOf } from '../../wording/facts.js';
import { formatPeriod } from '../../wording/periods.js';
import { capital, plain } from '../../wording/text.js';
import type { Words } from '../words.js';
import type { KindWords } from './kind.js';
import { common, entryPoints, wordEntry } from './shared.js';

export const chart: KindWords<'chart'> = {
  word: wordChart,
  points: (exhibit) => [
    ...exhibit.bars.map((bar) => ({ claim: plain(bar.label), detail: plain(bar.reading) })),
    ...entryPoints(exhibit.entries),
  ],
  aloud: (exhibit) => entryPoints(exhibit.entries),
};

function wordChart(exhibit: ChartExhibit, words: Words): WordedChart {
  const { facts } = words.findings;
  const annotated = exhibit.annotate === undefined ? undefined : facts.get(exhibit.annotate);
  const annotationColor = words.colorOf(annotated?.of);
  return {
    ...common(exhibit, words),
    kind: 'chart',
    chart: exhibit.chart,
    unit: quantityOf(facts.get(exhibit.data[0]!), facts)?.unit ?? '',
    bars: exhibit.data.map((id) => wordDatum(id, words)),
    ...periodOf(exhibit, words),
    entries: exhibit.entries.map((entry) => wordEntry(entry, words)),
    ...(annotated && {
      annotation: {
        fact: annotated.id,
        value: words.fact(annotated.id, 'short', annotated.at),
        label: annotated.label ? words.text(annotated.label) : words.own(annotated.id, annotated.at),
        ...(annotated.note && { note: words.text(annotated.note) }),
        ...(annotationColor && { color: annotationColor }),
      },
    }),
  };
}

function wordDatum(id: string, words: Words): WordedDatum {
  const fact = words.findings.facts.get(id)!;
  const color = words.colorOf(fact.of);
  const named = fact.of ?? fact.label;
  return {
    fact: id,
    label: named ? words.text(named) : words.own(id, fact.at),
    value: quantityOf(fact, words.findings.facts)?.value ?? 0,
    reading: words.fact(id, 'short', fact.at),
    ...(color && { color }),
  };
}

/** The periods of a chart's facts in one line, unless its title or caveat has them already. */
function periodOf(exhibit: ChartExhibit, words: Words): { readonly period?: Text } {
  const facts = exhibit.data
    .map((id) => words.findings.facts.get(id)!)
    .filter((fact) => fact.period !== undefined);
  const periods = facts.map((fact) => formatPeriod(fact.period!, words.language));
  const [first] = periods;
  if (first === undefined) return {};
  const alike = periods.every((one) => one === first) && facts.length === exhibit.data.length;
  const named = facts.map(
    (fact, index) => `${fact.of ? plain(words.text(fact.of)) : fact.id}: ${periods[index]}`,
  );
  const line = alike ? first : named.join('; ');
  const said = [exhibit.title, exhibit.caveat].map((one) => (one ? plain(words.text(one)) : '')).join(' ');
  const saidAlready = periods.every((one) => said.includes(one));
  return saidAlready ? {} : { period: words.own(capital(line), exhibit.at) };
}
