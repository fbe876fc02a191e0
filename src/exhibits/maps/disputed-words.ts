import type { PointOfView } from '../../model/exhibit.js';
import { westernSahara } from '../../wording/countries.js';
import { pointOf } from './lines.js';
import { boxHasPoint, type Point } from './plane.js';
import type { MapView } from './projection.js';
import { partKeys } from './set-apart.js';

/** Ground in dispute that a map says how it draws: its parts in the atlas, and the countries that it is named with. */
interface Disputed {
  readonly id: string;
  readonly parts: readonly string[];
  /** Named where one of these is highlighted or must be in view; always, where there are none. */
  readonly of?: readonly string[];
}

const { saharaWest, saharaEast, crimea, golan, abyei, somaliland, northCyprus, siachen } = partKeys;

const all: readonly Disputed[] = [
  { id: westernSahara, parts: [saharaWest, saharaEast] },
  { id: crimea, parts: [crimea], of: ['643', '804'] },
  { id: golan, parts: [golan], of: ['376', '760'] },
  { id: 'palestine', parts: ['275'], of: ['275', '376'] },
  { id: 'kosovo', parts: ['983'], of: ['688', '983'] },
  { id: abyei, parts: [abyei], of: ['728', '729'] },
  { id: somaliland, parts: [somaliland], of: ['706'] },
  { id: northCyprus, parts: [northCyprus], of: ['196'] },
  { id: siachen, parts: [siachen], of: ['356', '586', '156'] },
  { id: 'taiwan', parts: ['158'], of: ['156', '158'] },
];

/** Ids of the ground in dispute that a map shows and that it is about. */
export function disputedInView(shown: ReadonlySet<string>, subjects: ReadonlySet<string>): readonly string[] {
  return all
    .filter(
      ({ parts, of }) => parts.some((part) => shown.has(part)) && (!of || of.some((id) => subjects.has(id))),
    )
    .map(({ id }) => id);
}

/**
 * Claims that the atlas shows no trace of: it has no edge to dash and no ground to hatch. A map that shows the spot and
 * is about a claimant says that it does not draw them.
 */
const claims: readonly { readonly id: string; readonly at: Point; readonly of: readonly string[] }[] = [
  { id: 'kurils', at: [146.5, 44.2], of: ['392', '643'] },
  { id: 'halayib', at: [35.6, 22.4], of: ['729', '818'] },
  { id: 'essequibo', at: [-59.5, 6], of: ['328', '862'] },
  { id: 'spratlys', at: [114, 10], of: ['156', '158', '704', '608', '458', '096'] },
];

/** Ids of the claims whose spot is in view and which one of the subjects makes or disputes. */
export function claimsInView(view: MapView, subjects: ReadonlySet<string>): readonly string[] {
  const isInView = (at: Point): boolean => {
    const spot = pointOf(view, at);
    return spot !== undefined && boxHasPoint(view.box, spot);
  };
  return claims.filter(({ at, of }) => of.some((id) => subjects.has(id)) && isInView(at)).map(({ id }) => id);
}

interface DisputedPhrases {
  /** Of claims that are not drawn. */
  readonly undrawn: (names: string) => string;
  readonly names: Readonly<Record<string, string>>;
  readonly others: string;
  readonly by: Readonly<Record<PointOfView, (names: string) => string>>;
  readonly taiwan: string;
  readonly status: (names: string) => string;
  readonly and: string;
}

/** More names than these and the note would be longer than what it is a note to. */
const mostNamed = 3;

const english: DisputedPhrases = {
  names: {
    [westernSahara]: 'Western Sahara',
    [crimea]: 'Crimea',
    [golan]: 'Golan',
    palestine: 'Palestine',
    kosovo: 'Kosovo',
    [abyei]: 'Abyei',
    [somaliland]: 'Somaliland',
    [northCyprus]: 'northern Cyprus',
    [siachen]: 'Kashmir',
    kurils: 'the southern Kurils',
    halayib: 'Halayib',
    essequibo: 'Essequibo',
    spratlys: 'the Spratlys',
  },
  undrawn: (names) => `claims to ${names} not drawn`,
  others: 'disputed ground',
  by: {
    un: (names) => `${names} by UN practice`,
    'de-facto': (names) => `${names} by the lines held`,
    ma: (names) => `${names} as on Moroccan maps`,
  },
  taiwan: 'Taiwan drawn apart from China',
  status: (names) => `${names}: status disputed`,
  and: ', ',
};

const french: DisputedPhrases = {
  names: {
    [westernSahara]: 'Sahara occidental',
    [crimea]: 'Crimée',
    [golan]: 'Golan',
    palestine: 'Palestine',
    kosovo: 'Kosovo',
    [abyei]: 'Abyei',
    [somaliland]: 'Somaliland',
    [northCyprus]: 'nord de Chypre',
    [siachen]: 'Cachemire',
    kurils: 'Kouriles du Sud',
    halayib: 'Halaïb',
    essequibo: 'Essequibo',
    spratlys: 'Spratleys',
  },
  undrawn: (names) => `revendications non tracées\u00a0: ${names}`,
  others: 'territoires contestés',
  by: {
    un: (names) => `${names} selon l’ONU`,
    'de-facto': (names) => `${names} selon les lignes tenues`,
    ma: (names) => `${names} selon les cartes marocaines`,
  },
  taiwan: 'Taïwan à part de la Chine',
  status: (names) => `${names}\u00a0: statut contesté`,
  and: ', ',
};

const phrasesByLanguage: Readonly<Record<string, DisputedPhrases>> = { en: english, fr: french };

function phrases(language: string): DisputedPhrases {
  return phrasesByLanguage[language] ?? english;
}

/** How the ground in dispute is drawn, by its ids. Moroccan maps differ from UN practice in Western Sahara alone. */
export function viewNotes(ids: readonly string[], pointOfView: PointOfView, language: string): string[] {
  const words = phrases(language);
  const say = (which: readonly string[], view: PointOfView): string[] => {
    const names = which.map((id) => words.names[id]!);
    if (names.length === 0) return [];
    return [words.by[view](names.length > mostNamed ? words.others : names.join(words.and))];
  };
  const drawn = ids.filter((id) => id !== 'taiwan');
  const own = (id: string): boolean => pointOfView !== 'ma' || id === westernSahara;
  return [
    ...say(drawn.filter(own), pointOfView),
    ...say(
      drawn.filter((id) => !own(id)),
      'un',
    ),
    ...(ids.includes('taiwan') ? [words.taiwan] : []),
  ];
}

/** Which claims a map does not draw, by their ids. */
export function claimNotes(ids: readonly string[], language: string): string[] {
  const words = phrases(language);
  return ids.length > 0 ? [words.undrawn(ids.map((id) => words.names[id]!).join(words.and))] : [];
}

/** What the hatch on a map means, by the ids of the ground that bears it. */
export function hatchMeans(ids: readonly string[], language: string): string | undefined {
  const words = phrases(language);
  const names = ids.flatMap((id) => words.names[id] ?? []);
  return names.length > 0 ? words.status(names.join(words.and)) : undefined;
}
