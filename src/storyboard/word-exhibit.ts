import type {
  ChartExhibit,
  CompareExhibit,
  Exhibit,
  MapExhibit,
  OptionsExhibit,
  PillarsExhibit,
  PointOfView,
  TimelineExhibit,
} from '../model/exhibit.js';
import type { Event } from '../model/findings.js';
import type {
  WordedChart,
  WordedCompare,
  WordedDatum,
  WordedEvent,
  WordedExhibit,
  WordedMap,
  WordedOptions,
  WordedPillars,
  WordedTimeline,
} from '../model/storyboard.js';
import type { Text } from '../model/wording.js';
import { formatDate, formatSpan } from '../wording/dates.js';
import { quantityOf } from '../wording/facts.js';
import { formatPeriod } from '../wording/periods.js';
import { capital, plain } from '../wording/text.js';
import { wordMatrix } from './kinds/matrix.js';
import { wordPicture } from './kinds/picture.js';
import { wordProcess } from './kinds/process.js';
import { wordQuote } from './kinds/quote.js';
import { common, wordEntry } from './kinds/shared.js';
import { wordTable } from './kinds/table.js';
import type { Words } from './words.js';

/** An exhibit in final words, its numbers resolved. */
export function wordExhibit(exhibit: Exhibit, words: Words, pointOfView?: PointOfView): WordedExhibit {
  switch (exhibit.kind) {
    case 'chart':
      return wordChart(exhibit, words);
    case 'map':
      return wordMap(exhibit, words, pointOfView);
    case 'timeline':
      return wordTimeline(exhibit, words);
    case 'compare':
      return wordCompare(exhibit, words);
    case 'pillars':
      return wordPillars(exhibit, words);
    case 'options':
      return wordOptions(exhibit, words);
    case 'table':
      return wordTable(exhibit, words);
    case 'matrix':
      return wordMatrix(exhibit, words);
    case 'process':
      return wordProcess(exhibit, words);
    case 'picture':
      return wordPicture(exhibit, words);
    case 'quote':
      return wordQuote(exhibit, words);
  }
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

const categoryColors = ['accent4', 'accent5', 'accent3', 'accent6', 'accent2', 'accent1'];

function wordMap(exhibit: MapExhibit, words: Words, pointOfView: PointOfView | undefined): WordedMap {
  const taken = new Set<string>();
  const colored = exhibit.categories.map((category) => {
    const own = category.color ?? category.countries.map((name) => words.colorOf(name)).find(Boolean);
    if (own) taken.add(own);
    return { category, own };
  });
  const free = categoryColors.filter((color) => !taken.has(color));
  return {
    ...common(exhibit, words),
    kind: 'map',
    fit: exhibit.fit,
    pointOfView: pointOfView ?? exhibit.pointOfView,
    categories: colored.map(({ category, own }) => ({
      heading: words.text(category.heading),
      text: words.text(category.text),
      references: category.references,
      countries: category.countries,
      color: own ?? free.shift() ?? 'accent4',
    })),
    routes: exhibit.routes.map((route) => ({
      heading: words.text(route.heading),
      text: words.text(route.text),
      references: route.references,
      via: route.via,
      indicative: route.indicative,
      color: route.color ?? 'accent3',
    })),
    seas: exhibit.seas.map((sea) => ({ label: words.text(sea.label), at: sea.at })),
  };
}

function wordEvent(event: Event, words: Words): WordedEvent {
  const when = event.to
    ? formatSpan(event.from, event.to, words.language, 'short')
    : formatDate(event.from, words.language, 'short');
  return {
    id: event.id,
    from: event.from,
    when: words.own(when, event.at),
    label: words.text(event.label),
    ...(event.to && { to: event.to }),
    ...(event.detail && { detail: words.text(event.detail) }),
    ...(event.color && { color: event.color }),
  };
}

function wordTimeline(exhibit: TimelineExhibit, words: Words): WordedTimeline {
  const events = exhibit.events.flatMap((id) => words.findings.events.get(id) ?? []);
  return {
    ...common(exhibit, words),
    kind: 'timeline',
    events: events.map((event) => wordEvent(event, words)),
  };
}

function wordCompare(exhibit: CompareExhibit, words: Words): WordedCompare {
  return {
    ...common(exhibit, words),
    kind: 'compare',
    sides: exhibit.sides.map((side) => {
      const color = words.colorOf(side);
      return { label: words.text(side), ...(color && { color }) };
    }),
    rows: exhibit.rows.map((row) => ({
      label: words.text(row.label),
      cells: row.cells.map((cell) => words.text(cell)),
    })),
  };
}

function wordPillars(exhibit: PillarsExhibit, words: Words): WordedPillars {
  const { share } = exhibit;
  const fact = share && words.findings.facts.get(share.fact);
  return {
    ...common(exhibit, words),
    kind: 'pillars',
    pillars: exhibit.pillars.map((entry) => wordEntry(entry, words)),
    ...(share &&
      fact && {
        share: {
          fact: fact.id,
          percent: quantityOf(fact, words.findings.facts)?.value ?? 0,
          value: words.fact(fact.id, 'short', fact.at),
          text: words.text(share.text),
        },
      }),
  };
}

function wordOptions(exhibit: OptionsExhibit, words: Words): WordedOptions {
  return {
    ...common(exhibit, words),
    kind: 'options',
    options: exhibit.options.map((option) => ({
      ...wordEntry(option, words),
      summary: words.text(option.summary),
      ...(option.watch && { watch: words.text(option.watch) }),
    })),
  };
}
