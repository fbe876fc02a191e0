/** Adjectives and names of peoples that are not made from the country's English name by an ending; by ISO numeric code. */
const irregular: Readonly<Record<string, string>> = {
  american: '840',
  america: '840',
  argentine: '032',
  beninese: '204',
  briton: '826',
  british: '826',
  burkinabe: '854',
  burkinabé: '854',
  cypriot: '196',
  czech: '203',
  danish: '208',
  dane: '208',
  dutch: '528',
  emirati: '784',
  european: 'europe',
  english: '826',
  filipino: '608',
  finnish: '246',
  french: '250',
  german: '276',
  greek: '300',
  icelandic: '352',
  irish: '372',
  ivorian: '384',
  kazakh: '398',
  lebanese: '422',
  malagasy: '450',
  nigerian: '566',
  nigerien: '562',
  norwegian: '578',
  peruvian: '604',
  polish: '616',
  portuguese: '620',
  sahrawi: '732',
  saharan: '732',
  saudi: '682',
  slovak: '703',
  slovene: '705',
  spanish: '724',
  spaniard: '724',
  swedish: '752',
  swede: '752',
  swiss: '756',
  thai: '764',
  turkish: '792',
  turk: '792',
  welsh: '826',
};

const endings = ['an', 'ian', 'n', 'ese', 'ish', 'i', 'ic'] as const;

/**
 * The country that an adjective such as "Moroccan" or "Chinese" is of: its name in part, with an ending. `names` are the
 * English names in lower case with their codes.
 */
export function countryOfDemonym(word: string, names: ReadonlyMap<string, string>): string | undefined {
  const singular = word.replace(/(?<=[^s])s$/, '');
  for (const form of [word, singular]) {
    if (Object.hasOwn(irregular, form)) return irregular[form];
  }
  for (const form of [word, singular]) {
    const found = byEnding(form, names);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Moroccan" is "Morocc" and an ending; of the name no more than two letters may be left out. */
function byEnding(word: string, names: ReadonlyMap<string, string>): string | undefined {
  for (const ending of endings) {
    const start = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    if (start.length < 3) continue;
    for (const left of ['', 'a', 'o', 'e', 'i', 'y', 'ia', 'ey', 'ce']) {
      const code = names.get(start + left);
      if (code !== undefined) return code;
    }
  }
  return undefined;
}
