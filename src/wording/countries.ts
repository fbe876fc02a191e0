import { createRequire } from 'node:module';
import { distance } from 'fastest-levenshtein';

/** Names as maps print them where the ISO list is longer, older or inverted; by ISO numeric code, English, French, Arabic. */
const shortNames: Readonly<Record<string, readonly [en: string, fr?: string, ar?: string]>> = {
  '092': ['British Virgin Islands'],
  '096': ['Brunei', 'Brunei'],
  '132': ['Cabo Verde'],
  '140': ['Central African Republic', 'République centrafricaine'],
  '156': ['China'],
  '158': ['Taiwan'],
  '178': ['Congo', 'Congo', 'الكونغو'],
  '180': ['DR Congo', 'RD Congo', 'الكونغو الديمقراطية'],
  '203': ['Czechia', 'Tchéquie', 'التشيك'],
  '214': ['Dominican Republic', 'République dominicaine'],
  '238': ['Falkland Islands'],
  '270': ['Gambia'],
  '275': ['Palestine'],
  '336': ['Vatican City', 'Vatican'],
  '364': ['Iran'],
  '384': ["Côte d'Ivoire", "Côte d'Ivoire", 'كوت ديفوار'],
  '410': ['South Korea'],
  '418': ['Laos'],
  '498': ['Moldova'],
  '534': ['Sint Maarten'],
  '566': ['Nigeria', 'Nigeria'],
  '583': ['Micronesia'],
  '612': ['Pitcairn Islands'],
  '638': ['Réunion'],
  '643': ['Russia'],
  '663': ['Saint Martin', 'Saint-Martin'],
  '678': ['São Tomé and Príncipe', 'Sao Tomé-et-Principe'],
  '682': ['Saudi Arabia', 'Arabie saoudite'],
  '748': ['Eswatini', 'Eswatini', 'إسواتيني'],
  '760': ['Syria'],
  '784': ['United Arab Emirates', 'Émirats arabes unis'],
  '792': ['Türkiye'],
  '807': ['North Macedonia'],
  '834': ['Tanzania', 'Tanzanie'],
  '840': ['United States', 'États-Unis'],
  '850': ['US Virgin Islands'],
};

/** ISO numeric code of Western Sahara, the territory as a whole. */
export const westernSahara = '732';

/** What people also write, in the folded form that `folded` gives. */
const aliases: Readonly<Record<string, string>> = {
  burma: '104',
  'cape verde': '132',
  'congo brazzaville': '178',
  'congo kinshasa': '180',
  'democratic republic of congo': '180',
  'dem rep congo': '180',
  drc: '180',
  'east timor': '626',
  'gambia the': '270',
  holland: '528',
  'holy see': '336',
  korea: '410',
  'kyrgyz republic': '417',
  macau: '446',
  macedonia: '807',
  'republic of congo': '178',
  'slovak republic': '703',
  swaziland: '748',
  turkiye: '792',
  vatican: '336',
  'viet nam': '704',
  'w sahara': westernSahara,
};

const crimea =
  'Crimea is disputed: it is drawn with Ukraine, and with Russia from the point of view `de-facto`';
const golan =
  'the Golan Heights are disputed: they are drawn with Syria, and with Israel from the point of view `de-facto`';
const abyei = 'Abyei is disputed: it is hatched, and drawn with Sudan from the point of view `de-facto`';
const kosovo = 'the status of Kosovo is disputed: it is drawn apart from Serbia behind a dashed line';
const taiwan = 'the status of Taiwan is disputed: it is drawn apart from China from every point of view';
const kashmir =
  'Kashmir is disputed: its lines are dashed, and each side is drawn with the state that holds it';
const somaliland =
  'Somaliland is disputed: it is drawn with Somalia, and by itself from the point of view `de-facto`';
const cyprus =
  'northern Cyprus is disputed: it is drawn with Cyprus, and by itself from the point of view `de-facto`';
const palestine = 'the extent of Palestine is disputed: its lines with Israel are dashed';

/**
 * Countries whose ground is in part disputed: ISO numeric code → what is in dispute, and how a map draws it.
 * Western Sahara is drawn by the map’s point of view and takes no category’s colour.
 */
export const contestedCountries: ReadonlyMap<string, string> = new Map([
  [
    westernSahara,
    'the status of Western Sahara is disputed: it is drawn by the map’s point of view and takes no colour of its own',
  ],
  ['156', `${taiwan}; where its border with India is disputed, it is dashed`],
  ['158', taiwan],
  ['196', cyprus],
  ['275', palestine],
  ['356', kashmir],
  ['376', `${golan}; its lines with Palestine are dashed`],
  ['586', kashmir],
  ['643', crimea],
  ['688', kosovo],
  ['706', somaliland],
  ['728', abyei],
  ['729', abyei],
  ['760', golan],
  ['804', crimea],
  ['983', kosovo],
]);

/** What the atlas draws only as part of another country: ISO numeric code → that country's. */
export const partsOfCountries: ReadonlyMap<string, string> = new Map([
  ['074', '578'],
  ['162', '036'],
  ['166', '036'],
  ['175', '250'],
  ['254', '250'],
  ['312', '250'],
  ['474', '250'],
  ['535', '528'],
  ['638', '250'],
  ['744', '578'],
  ['772', '554'],
]);

/** ISO numeric code, three digits as in the atlas (Morocco: `504`), of an English name, a common alias, or an alpha-2 or alpha-3 code. */
export function countryId(name: string): string | undefined {
  const key = folded(name);
  return register().ids.get(key) ?? register().ids.get(key.replaceAll(' ', ''));
}

/** Short name as maps print it, in `en`, `fr` or `ar`; undefined for an unknown code or language. */
export function countryName(id: string, language: string): string | undefined {
  return register().names.get(language)?.get(id);
}

/** Short names of all countries in a language by ISO numeric code; none for a language without a list. */
export function countryNames(language: string): ReadonlyMap<string, string> {
  return register().names.get(language) ?? new Map();
}

/** The known English name nearest to a misspelt one; undefined where none is near. */
export function countrySuggestion(name: string): string | undefined {
  const key = folded(name);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(key.length * 0.4)) + 1;
  for (const [known, id] of register().ids) {
    const apart = known.length > 3 ? distance(key, known) : Number.POSITIVE_INFINITY;
    if (apart < least) {
      least = apart;
      best = countryName(id, 'en');
    }
  }
  return best;
}

interface Register {
  /** Folded name, alias or code → ISO numeric code. */
  readonly ids: ReadonlyMap<string, string>;
  /** Language → ISO numeric code → short name. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** One language's list of i18n-iso-countries: alpha-2 code → name, or the official name followed by others. */
interface NameList {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

const languages = ['en', 'fr', 'ar'] as const;
let loaded: Register | undefined;

/** The lists are read at first use; the package's own entry would read those of eighty languages. */
function register(): Register {
  loaded ??= readRegister();
  return loaded;
}

function readRegister(): Register {
  const require = createRequire(import.meta.url);
  const codes = require('i18n-iso-countries/codes.json') as readonly (readonly [string, string, string])[];
  const lists = languages.map((language) => require(`i18n-iso-countries/langs/${language}.json`) as NameList);
  const ids = new Map<string, string>();
  const names = new Map<string, Map<string, string>>(languages.map((language) => [language, new Map()]));
  for (const [alpha2, alpha3, id] of codes) {
    languages.forEach((language, index) => {
      const known = [lists[index]?.countries[alpha2] ?? []].flat();
      const name = shortNames[id]?.[index] ?? known[0];
      if (name) names.get(language)?.set(id, name);
      if (language === 'en') for (const each of [name ?? [], known].flat()) keep(ids, folded(each), id);
    });
    ids.set(alpha2.toLowerCase(), id);
    ids.set(alpha3.toLowerCase(), id);
  }
  for (const [alias, id] of Object.entries(aliases)) ids.set(alias, id);
  return { ids, names };
}

/** The first country to claim a name keeps it: "Congo" is on two countries' lists. */
function keep(ids: Map<string, string>, key: string, id: string): void {
  if (!ids.has(key)) ids.set(key, id);
}

/** Lower case, without accents, punctuation or a leading article, so that ways of writing a name meet. */
function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/^st /, 'saint ');
}
