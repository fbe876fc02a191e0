import type {
  Choropleth,
  Entry,
  LineLook,
  MapExhibit,
  MapLabel,
  MapSymbols,
  NamedPosition,
} from '../../model/exhibit.js';
import type {
  WordedChoropleth,
  WordedEntry,
  WordedMap,
  WordedMapLabel,
  WordedPosition,
  WordedSymbols,
} from '../../model/storyboard.js';
import type { Text, Wording } from '../../model/wording.js';
import { rangeLabel, unitSuffix, valueLabel } from '../../wording/ranges.js';
import type { Words } from '../words.js';

/** GeoNames writes names as English does. */
const gazetteerLanguage = 'en';

type Content = Omit<WordedMap, 'kind' | 'id' | 'fit' | 'frame' | 'pointOfView' | 'categories'>;

/** What stands on a map beyond coloured countries, in final words. */
export function wordMapContent(exhibit: MapExhibit, words: Words): Content {
  const { symbols, choropleth, fromGazetteer } = exhibit;
  noteForeignNames(exhibit, words);
  return {
    routes: exhibit.routes.map(({ via, indicative, curved, label, ...route }) => ({
      ...wordLine(route, words, 'accent3'),
      via,
      indicative,
      curved,
      ...(label && { label: words.text(label) }),
    })),
    arcs: exhibit.arcs.map((arc) => ({
      ...wordLine(arc, words, 'accent6'),
      from: wordPosition(arc.from, words),
      to: arc.to.map((to) => wordPosition(to, words)),
    })),
    seas: exhibit.seas.map((sea) => wordLabel(sea, words)),
    regions: exhibit.regions.map((region) => wordLabel(region, words)),
    places: exhibit.places.map(({ mark, ...place }) => ({ ...wordPosition(place, words), mark })),
    callouts: exhibit.callouts.map(({ text, at }) => ({ text: words.text(text), at })),
    ...(symbols && { symbols: wordSymbols(symbols, words) }),
    ...(choropleth && { choropleth: wordChoropleth(choropleth, words) }),
    fromGazetteer,
  };
}

/** Says once for a map which of its places bear the gazetteer's own names in a deck of another language. */
function noteForeignNames({ places, arcs, symbols }: MapExhibit, words: Words): void {
  if (words.language === gazetteerLanguage) return;
  const positions = [
    ...places,
    ...arcs.flatMap(({ from, to }) => [from, ...to]),
    ...(symbols?.values.flatMap(({ on }) => ('country' in on ? [] : [on])) ?? []),
  ];
  const foreign = positions.filter(
    ({ fromGazetteer, label }) => fromGazetteer && label.byLanguage[words.language] === undefined,
  );
  const [first] = foreign;
  if (!first) return;
  const names = [...new Set(foreign.map(({ name }) => name))].join(', ');
  words.report.add(
    'language-mixed',
    `the gazetteer knows no names in "${words.language}" for ${names}: they stand as it writes them`,
    first.label.at,
    `write them, such as { name: ${first.name}, label: { ${words.language}: … } }, the same name where it is right`,
  );
}

function wordLabel({ label, at }: MapLabel, words: Words): WordedMapLabel {
  return { label: words.text(label), at };
}

function wordPosition({ name, label, at }: NamedPosition, words: Words): WordedPosition {
  return { name, label: words.text(label), at };
}

function wordLine(
  line: Entry & LineLook,
  words: Words,
  usual: string,
): WordedEntry & Pick<LineLook, 'style' | 'arrow'> {
  return {
    heading: words.text(line.heading),
    text: words.text(line.text),
    references: line.references,
    style: line.style,
    arrow: line.arrow,
    color: line.color ?? usual,
  };
}

/** The heading of what has values, with their unit where they do not bear it themselves. */
function wordHeading(heading: Wording, unit: string, words: Words): Text {
  const text = words.text(heading);
  const suffix = unitSuffix(unit);
  return suffix ? { ...text, runs: [...text.runs, ...words.own(suffix, text.at).runs] } : text;
}

function wordSymbols(symbols: MapSymbols, words: Words): WordedSymbols {
  const { unit } = symbols;
  const print = (value: number): string => valueLabel(value, unit, words.language);
  const greatest = Math.max(...symbols.values.map(({ value }) => value));
  return {
    heading: wordHeading(symbols.heading, unit, words),
    text: words.text(symbols.text),
    references: symbols.references,
    color: symbols.color ?? 'accent2',
    values: symbols.values.map(({ on, value }) => ({
      on: 'country' in on ? on : wordPosition(on, words),
      value,
      printed: print(value),
    })),
    key: keyValues(greatest).map((value) => ({ value, printed: print(value) })),
  };
}

/** Round values for the key: one near the greatest, and a quarter and a twentieth of it or so; greatest first. */
function keyValues(greatest: number): number[] {
  if (!Number.isFinite(greatest)) return [];
  return [...new Set([1, 0.3, 0.06].map((share) => roundBelow(greatest * share)))];
}

/** The greatest number of the form 1, 2 or 5 times a power of ten that is no greater. */
function roundBelow(value: number): number {
  const power = Math.floor(Math.log10(value));
  const digit = [5, 2, 1].find((each) => each * 10 ** power <= value * (1 + 1e-9)) ?? 1;
  // Powers below one are not exact; written with their decimals they are.
  return Number((digit * 10 ** power).toFixed(Math.max(0, -power)));
}

function wordChoropleth(choropleth: Choropleth, words: Words): WordedChoropleth {
  const { unit, classes } = choropleth;
  return {
    heading: wordHeading(choropleth.heading, unit, words),
    text: words.text(choropleth.text),
    references: choropleth.references,
    color: choropleth.color ?? 'accent2',
    classes: classes.map(({ countries, ...range }) => ({
      range: rangeLabel(range, unit, words.language),
      countries,
    })),
  };
}
