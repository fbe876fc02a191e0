import type { LineStyle, PointOfView } from '../../model/exhibit.js';
import type { WordedMap } from '../../model/storyboard.js';
import { countryId, countryName } from '../../wording/countries.js';
import { plain } from '../../wording/text.js';
import { contentSentences, gazetteerCredit } from './content-words.js';

/** What a map's words depend on besides its data: whether disputed ground is in view. */
export interface InView {
  readonly westernSahara: boolean;
  readonly boundary: boolean;
  readonly routes: boolean;
}

/** What a legend calls what it has no entry of the user's for. */
interface KeyWords {
  readonly hatch: string;
  readonly boundaryLine: string;
  readonly noData: string;
  readonly marks: Readonly<Record<'port' | 'base', string>>;
}

interface MapPhrases {
  readonly mapOf: (what: string) => string;
  readonly route: (style: LineStyle, name: string, indicative: boolean) => string;
  readonly boundary: string;
  readonly key: KeyWords;
  readonly data: string;
  readonly sahara: Readonly<Record<PointOfView, string>>;
  readonly endorsement: string;
  readonly indicative: string;
  /** Whether a line says of a route that it is indicative. */
  readonly indicativeSaid: RegExp;
  readonly semicolon: string;
  readonly kilometres: string;
  readonly colon: string;
  readonly listComma: string;
}

const english: MapPhrases = {
  mapOf: (what) => `Map of ${what}.`,
  route: (style, name, indicative) =>
    `${{ dashed: 'Dashed', solid: 'Solid', dotted: 'Dotted' }[style]} line: ${name}${indicative ? ' (indicative route)' : ''}.`,
  boundary: 'Boundary of Western Sahara dashed: status disputed.',
  key: {
    hatch: 'Western Sahara: status disputed',
    boundaryLine: 'Boundary of disputed status',
    noData: 'No data',
    marks: { port: 'Port', base: 'Base' },
  },
  data: 'Boundaries: Natural Earth 1:50m',
  sahara: {
    un: 'Western Sahara shown by UN practice',
    'de-facto': 'Western Sahara shown by the lines held on the ground',
    ma: 'Western Sahara shown as on Moroccan official maps',
  },
  endorsement: 'no endorsement implied',
  indicative: 'Route indicative.',
  indicativeSaid: /indicative/i,
  semicolon: '; ',
  kilometres: 'km',
  colon: ': ',
  listComma: ', ',
};

const french: MapPhrases = {
  mapOf: (what) => `Carte\u00a0: ${what}.`,
  route: (style, name, indicative) =>
    `${{ dashed: 'Tireté', solid: 'Trait plein', dotted: 'Pointillé' }[style]}\u00a0: ${name}${indicative ? ' (tracé indicatif)' : ''}.`,
  boundary: 'Limite du Sahara occidental en tireté\u00a0: statut contesté.',
  key: {
    hatch: 'Sahara occidental\u00a0: statut contesté',
    boundaryLine: 'Limite au statut contesté',
    noData: 'Sans données',
    marks: { port: 'Port', base: 'Base' },
  },
  data: 'Frontières\u00a0: Natural Earth 1:50m',
  sahara: {
    un: 'Sahara occidental selon la pratique de l’ONU',
    'de-facto': 'Sahara occidental selon les lignes tenues sur le terrain',
    ma: 'Sahara occidental selon les cartes officielles marocaines',
  },
  endorsement: 'sans prise de position',
  indicative: 'Tracé indicatif.',
  indicativeSaid: /indicatif/i,
  semicolon: '\u00a0; ',
  kilometres: 'km',
  colon: '\u00a0: ',
  listComma: ', ',
};

const phrasesByLanguage: Readonly<Record<string, MapPhrases>> = { en: english, fr: french };

function phrases(language: string): MapPhrases {
  return phrasesByLanguage[language] ?? english;
}

/** The legend's own words. */
export function keyWords(language: string): KeyWords {
  return phrases(language).key;
}

/** What the map shows, for those who do not see it. */
export function altText(map: WordedMap, inView: InView, language: string): string {
  const words = phrases(language);
  const list = (names: readonly string[]): string =>
    names.map((name) => displayName(name, language)).join(words.listComma);
  const title = plain(map.title);
  return [
    words.mapOf(title || list(map.fit)),
    ...map.categories.map(({ heading, countries }) => `${plain(heading)}${words.colon}${list(countries)}.`),
    ...map.routes.map((route) => words.route(route.style, plain(route.heading), route.indicative)),
    ...contentSentences(map, language),
    ...(inView.boundary ? [words.boundary] : []),
  ].join(' ');
}

/** The sentences on the map's data for the slide's source line, less what that line says already. */
export function sourceNote(map: WordedMap, inView: InView, language: string, alreadySaid = ''): string {
  const words = phrases(language);
  const data = alreadySaid.includes('Natural Earth') ? '' : words.data;
  const places = map.fromGazetteer && !alreadySaid.includes('GeoNames') ? gazetteerCredit(language) : '';
  const sahara = inView.westernSahara ? words.sahara[map.pointOfView] : '';
  const first = [data, places, sahara, words.endorsement].filter(Boolean).join(words.semicolon);
  const route =
    inView.routes && map.routes.some((one) => one.indicative) && !words.indicativeSaid.test(alreadySaid);
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}.${route ? ` ${words.indicative}` : ''}`;
}

/** A distance as the scale bar prints it. */
export function kilometres(distance: number, language: string): string {
  return `${distance.toString().replace(/(\d)(?=(\d{3})+$)/g, '$1\u00a0')} ${phrases(language).kilometres}`;
}

function displayName(name: string, language: string): string {
  return countryName(countryId(name) ?? '', language) ?? name;
}
