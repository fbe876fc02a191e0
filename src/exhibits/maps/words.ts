import type { LineStyle } from '../../model/exhibit.js';
import type { WordedMap } from '../../model/storyboard.js';
import { countryId, countryName } from '../../wording/countries.js';
import { capital, plain } from '../../wording/text.js';
import type { Detail } from './atlas.js';
import { contentSentences, gazetteerCredit } from './content-words.js';
import { claimNotes, viewNotes } from './disputed-words.js';

/** What a map's words depend on besides its data. */
export interface InView {
  /** Ids of the ground in dispute that the map says how it draws. */
  readonly disputed: readonly string[];
  /** Ids of the claims that the map shows no trace of. */
  readonly claims: readonly string[];
  /** The scale of the atlas's data. */
  readonly detail: Detail;
  readonly boundary: boolean;
  readonly routes: boolean;
}

/** What a legend calls what it has no entry of the user's for. */
interface KeyWords {
  readonly boundaryLine: string;
  readonly noData: string;
  readonly marks: Readonly<Record<'port' | 'base', string>>;
}

interface MapPhrases {
  readonly mapOf: (what: string) => string;
  readonly route: (style: LineStyle, name: string, indicative: boolean) => string;
  readonly boundary: string;
  readonly key: KeyWords;
  readonly data: (detail: Detail) => string;
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
    boundaryLine: 'Boundary of disputed status',
    noData: 'No data',
    marks: { port: 'Port', base: 'Base' },
  },
  data: (detail) => `Boundaries: Natural Earth 1:${detail}`,
  endorsement: 'Boundaries imply no endorsement.',
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
    boundaryLine: 'Limite au statut contesté',
    noData: 'Sans données',
    marks: { port: 'Port', base: 'Base' },
  },
  data: (detail) => `Frontières\u00a0: Natural Earth 1:${detail}`,
  endorsement: 'Les limites n’emportent aucune prise de position.',
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
    words.mapOf(title || list(map.fit.length > 0 ? map.fit : map.categories.flatMap((one) => one.countries))),
    ...map.categories.map(({ heading, countries }) => `${plain(heading)}${words.colon}${list(countries)}.`),
    ...map.routes.map((route) => words.route(route.style, plain(route.heading), route.indicative)),
    ...contentSentences(map, language),
    ...(inView.boundary ? [words.boundary] : []),
    ...(inView.disputed.length + inView.claims.length > 0 ? [words.endorsement] : []),
  ].join(' ');
}

/** The sentences on the map's data for the slide's source line, less what that line says already. */
export function sourceNote(map: WordedMap, inView: InView, language: string, alreadySaid = ''): string {
  const words = phrases(language);
  const data = saysData(alreadySaid, inView.detail) ? [] : [words.data(inView.detail)];
  const credited = map.fromGazetteer && !alreadySaid.includes('GeoNames');
  const places = credited ? [gazetteerCredit(language)] : [];
  const notes = [
    ...viewNotes(inView.disputed, map.pointOfView, language),
    ...claimNotes(inView.claims, language),
  ];
  const first = [...data, ...places, ...notes].join(words.semicolon);
  const route =
    inView.routes && map.routes.some((one) => one.indicative) && !words.indicativeSaid.test(alreadySaid);
  return [first && `${capital(first)}.`, route && words.indicative].filter(Boolean).join(' ');
}

/** Whether a line names the data already, and does not name another scale of it. */
function saysData(line: string, detail: Detail): boolean {
  return (
    line.includes('Natural Earth') && (!line.includes('Natural Earth 1:') || line.includes(`1:${detail}`))
  );
}

/** A distance as the scale bar prints it. */
export function kilometres(distance: number, language: string): string {
  return `${distance.toString().replace(/(\d)(?=(\d{3})+$)/g, '$1\u00a0')} ${phrases(language).kilometres}`;
}

function displayName(name: string, language: string): string {
  return countryName(countryId(name) ?? '', language) ?? name;
}
