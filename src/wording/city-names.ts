import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { foldedName } from './gazetteer.js';

/**
 * What cities are called in other languages than GeoNames' own, where the list of time zones does not say: capitals
 * that give no zone their name, cities of the Maghreb, and the zones whose names the list has run together. English
 * name → language → name.
 */
const ownNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Antwerp: { fr: 'Anvers', ar: 'أنتويرب' },
  Fez: { fr: 'Fès', ar: 'فاس' },
  Geneva: { fr: 'Genève', ar: 'جنيف' },
  Ghent: { fr: 'Gand' },
  Gothenburg: { fr: 'Göteborg' },
  Hanover: { fr: 'Hanovre', ar: 'هانوفر' },
  'New York': { fr: 'New York', ar: 'نيويورك' },
  Seville: { fr: 'Séville', ar: 'إشبيلية' },
  'Abu Dhabi': { fr: 'Abou Dabi', ar: 'أبوظبي' },
  Abuja: { fr: 'Abuja', ar: 'أبوجا' },
  Agadir: { fr: 'Agadir', ar: 'أكادير' },
  'Andorra la Vella': { fr: 'Andorre-la-Vieille', ar: 'أندورا لا فيلا' },
  Ankara: { fr: 'Ankara', ar: 'أنقرة' },
  Asmara: { fr: 'Asmara', ar: 'أسمرة' },
  Beijing: { fr: 'Pékin', ar: 'بكين' },
  Bern: { fr: 'Berne', ar: 'برن' },
  Brasília: { fr: 'Brasília', ar: 'برازيليا' },
  Canberra: { fr: 'Canberra', ar: 'كانبرا' },
  Constantine: { fr: 'Constantine', ar: 'قسنطينة' },
  Dakhla: { fr: 'Dakhla', ar: 'الداخلة' },
  Dodoma: { fr: 'Dodoma', ar: 'دودوما' },
  Doha: { fr: 'Doha', ar: 'الدوحة' },
  Dublin: { fr: 'Dublin', ar: 'دبلن' },
  Hanoi: { fr: 'Hanoï', ar: 'هانوي' },
  Honolulu: { fr: 'Honolulu', ar: 'هونولولو' },
  Islamabad: { fr: 'Islamabad', ar: 'إسلام آباد' },
  Kathmandu: { fr: 'Katmandou', ar: 'كاتماندو' },
  'Kuwait City': { fr: 'Koweït', ar: 'مدينة الكويت' },
  Kyiv: { fr: 'Kiev', ar: 'كييف' },
  Laayoune: { fr: 'Laâyoune', ar: 'العيون' },
  Lilongwe: { fr: 'Lilongwe', ar: 'ليلونغوي' },
  London: { fr: 'Londres', ar: 'لندن' },
  Male: { fr: 'Malé', ar: 'ماليه' },
  Manama: { fr: 'Manama', ar: 'المنامة' },
  Marrakesh: { fr: 'Marrakech', ar: 'مراكش' },
  Marrakech: { fr: 'Marrakech', ar: 'مراكش' },
  Meknès: { fr: 'Meknès', ar: 'مكناس' },
  Moroni: { fr: 'Moroni', ar: 'موروني' },
  "N'Djamena": { fr: 'N’Djamena', ar: 'نجامينا' },
  'New Delhi': { fr: 'New Delhi', ar: 'نيودلهي' },
  Nuuk: { fr: 'Nuuk', ar: 'نوك' },
  Oran: { fr: 'Oran', ar: 'وهران' },
  Ottawa: { fr: 'Ottawa', ar: 'أوتاوا' },
  'Port Louis': { fr: 'Port-Louis', ar: 'بورت لويس' },
  Praia: { fr: 'Praia', ar: 'برايا' },
  Pretoria: { fr: 'Pretoria', ar: 'بريتوريا' },
  Pristina: { fr: 'Pristina', ar: 'بريشتينا' },
  Quito: { fr: 'Quito', ar: 'كيتو' },
  Rabat: { fr: 'Rabat', ar: 'الرباط' },
  'San Salvador': { fr: 'San Salvador', ar: 'سان سلفادور' },
  Sanaa: { fr: 'Sanaa', ar: 'صنعاء' },
  Sfax: { fr: 'Sfax', ar: 'صفاقس' },
  Suva: { fr: 'Suva', ar: 'سوفا' },
  Tangier: { fr: 'Tanger', ar: 'طنجة' },
  Tétouan: { fr: 'Tétouan', ar: 'تطوان' },
  Tirana: { fr: 'Tirana', ar: 'تيرانا' },
  Valletta: { fr: 'La Valette', ar: 'فاليتا' },
  'Vatican City': { fr: 'Cité du Vatican', ar: 'مدينة الفاتيكان' },
  'Washington, D.C.': { fr: 'Washington', ar: 'واشنطن' },
  Wellington: { fr: 'Wellington', ar: 'ويلينغتون' },
  Yamoussoukro: { fr: 'Yamoussoukro', ar: 'ياموسوكرو' },
  Yaoundé: { fr: 'Yaoundé', ar: 'ياوندي' },
};

/** English names of large cities that the gazetteer has under their own names, while a small town elsewhere bears them. */
const englishNames: Readonly<Record<string, string>> = {
  Aarhus: 'Århus',
  Antwerp: 'Antwerpen',
  Basra: 'Basrah',
  Bruges: 'Brugge',
  Cologne: 'Köln',
  Fez: 'Fès',
  Geneva: 'Genève',
  Ghent: 'Gent',
  Gothenburg: 'Göteborg',
  Hanover: 'Hannover',
  Kiev: 'Kyiv',
  Marrakech: 'Marrakesh',
  'New York': 'New York City',
  Nuremberg: 'Nürnberg',
  Odesa: 'Odessa',
  Seville: 'Sevilla',
};

/** The name under which the gazetteer has a city that is written in English. */
export function gazetteerName(name: string): string {
  return Object.hasOwn(englishNames, name) ? englishNames[name]! : name;
}

/** A zone of the list: `Africa/Addis_Ababa` with what its city is called. */
interface NamedZone {
  readonly value: string;
  readonly name: string;
}

/** As for the names of countries; the list has some forty more. */
const languages = ['fr', 'ar'] as const;

let loaded: ReadonlyMap<string, Readonly<Record<string, string>>> | undefined;

/**
 * What a city is called by language, GeoNames' own English name under `*`. Known are the some 420 cities that time zones
 * are named after (Unicode CLDR, by way of a package of translations), and the few above; others keep their English name,
 * and the map says so.
 */
export function cityNames(name: string): Readonly<Record<string, string>> {
  loaded ??= readNames();
  return { '*': name, ...loaded.get(foldedName(name)), ...(Object.hasOwn(ownNames, name) && ownNames[name]) };
}

function readNames(): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const names = new Map<string, Record<string, string>>();
  for (const language of languages) {
    for (const { value, name } of zonesIn(language)) {
      const english = foldedName(value.split('/').at(-1)!);
      // "Tripoli (Libye)": the country is said to tell zones apart.
      const printed = name.replace(/\s*\([^)]*\)$/, '');
      names.set(english, { ...names.get(english), [language]: printed });
    }
  }
  return names;
}

/** The package's files are programs for a library that is not used here; the list in them is plain JSON. */
function zonesIn(language: string): readonly NamedZone[] {
  const require = createRequire(import.meta.url);
  const path = `@discourse/moment-timezone-names-translations/locales/${language}.js`;
  const program = readFileSync(require.resolve(path), 'utf8');
  const start = program.indexOf('[{');
  return JSON.parse(program.slice(start, program.indexOf('}]', start) + 2)) as readonly NamedZone[];
}
