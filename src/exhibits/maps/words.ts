import type { PointOfView } from '../../model/exhibit.js';
import type { WordedMap } from '../../model/storyboard.js';
import { countryId, countryName } from '../../wording/countries.js';
import { plain } from '../../wording/text.js';

/** What a map's words depend on besides its data: whether disputed ground is in view. */
export interface InView {
  readonly westernSahara: boolean;
  readonly boundary: boolean;
  readonly routes: boolean;
}

interface MapPhrases {
  readonly mapOf: (what: string) => string;
  readonly route: (name: string, indicative: boolean) => string;
  readonly boundary: string;
  readonly hatch: string;
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
  route: (name, indicative) => `Dashed line: ${name}${indicative ? ' (indicative route)' : ''}.`,
  boundary: 'Boundary of Western Sahara dashed: status disputed.',
  hatch: 'Western Sahara: status disputed',
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
  route: (name, indicative) => `Tireté\u00a0: ${name}${indicative ? ' (tracé indicatif)' : ''}.`,
  boundary: 'Limite du Sahara occidental en tireté\u00a0: statut contesté.',
  hatch: 'Sahara occidental\u00a0: statut contesté',
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

/** The legend's words for the hatched ground. */
export function hatchMeaning(language: string): string {
  return phrases(language).hatch;
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
    ...map.routes.map((route) => words.route(plain(route.heading), route.indicative)),
    ...(inView.boundary ? [words.boundary] : []),
  ].join(' ');
}

/** The sentences on the map's data for the slide's source line, less what that line says already. */
export function sourceNote(map: WordedMap, inView: InView, language: string, alreadySaid = ''): string {
  const words = phrases(language);
  const data = alreadySaid.includes('Natural Earth') ? '' : words.data;
  const sahara = inView.westernSahara ? words.sahara[map.pointOfView] : '';
  const first = [data, sahara, words.endorsement].filter(Boolean).join(words.semicolon);
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
