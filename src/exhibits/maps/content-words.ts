import type { WordedMap } from '../../model/storyboard.js';
import { countryName } from '../../wording/countries.js';
import { plain } from '../../wording/text.js';

interface ContentPhrases {
  readonly places: (names: string) => string;
  readonly regions: (names: string) => string;
  readonly arc: (heading: string, from: string, to: string) => string;
  readonly circles: (heading: string, values: string) => string;
  readonly callout: (text: string) => string;
  readonly classed: (heading: string, classes: string) => string;
  readonly colon: string;
  readonly semicolon: string;
  readonly gazetteer: string;
}

const english: ContentPhrases = {
  places: (names) => `Places: ${names}.`,
  regions: (names) => `Regions: ${names}.`,
  arc: (heading, from, to) => `${heading}: from ${from} to ${to}.`,
  circles: (heading, values) => `Circles, ${heading}: ${values}.`,
  callout: (text) => `Note: ${text}.`,
  classed: (heading, classes) => `${heading}: ${classes}.`,
  colon: ': ',
  semicolon: '; ',
  gazetteer: 'Places: GeoNames',
};

const french: ContentPhrases = {
  places: (names) => `Lieux\u00a0: ${names}.`,
  regions: (names) => `Régions\u00a0: ${names}.`,
  arc: (heading, from, to) => `${heading}\u00a0: de ${from} à ${to}.`,
  circles: (heading, values) => `Cercles, ${heading}\u00a0: ${values}.`,
  callout: (text) => `Note\u00a0: ${text}.`,
  classed: (heading, classes) => `${heading}\u00a0: ${classes}.`,
  colon: '\u00a0: ',
  semicolon: '\u00a0; ',
  gazetteer: 'Lieux\u00a0: GeoNames',
};

const byLanguage: Readonly<Record<string, ContentPhrases>> = { en: english, fr: french };

function phrases(language: string): ContentPhrases {
  return byLanguage[language] ?? english;
}

/** The licence of GeoNames asks that it be named. */
export function gazetteerCredit(language: string): string {
  return phrases(language).gazetteer;
}

/** What stands on the map beyond coloured countries and routes, for those who do not see it. */
export function contentSentences(map: WordedMap, language: string): string[] {
  const say = phrases(language);
  const list = (names: readonly string[]): string => names.filter(Boolean).join(', ');
  const country = (id: string): string => countryName(id, language) ?? id;
  const { places, regions, arcs, callouts, symbols, choropleth } = map;
  const classes = choropleth?.classes
    .filter(({ countries }) => countries.length > 0)
    .map(({ range, countries }) => `${range}${say.colon}${list(countries.map(country))}`);
  const values = symbols?.values.map(({ on, printed }) => {
    const where = 'country' in on ? country(on.country) : plain(on.label);
    return `${where} ${printed}`;
  });
  return [
    ...(choropleth && classes ? [say.classed(plain(choropleth.heading), classes.join(say.semicolon))] : []),
    ...(symbols && values ? [say.circles(plain(symbols.heading), list(values))] : []),
    ...arcs.map(({ heading, from, to }) =>
      say.arc(plain(heading), plain(from.label), list(to.map(({ label }) => plain(label)))),
    ),
    ...(places.length > 0 ? [say.places(list(places.map(({ label }) => plain(label))))] : []),
    ...(regions.length > 0 ? [say.regions(list(regions.map(({ label }) => plain(label))))] : []),
    ...callouts.map(({ text }) => say.callout(plain(text).replace(/[.]$/, ''))),
  ];
}
