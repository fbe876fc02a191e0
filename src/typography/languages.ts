/** How a language sets its text. */
export interface Setting {
  readonly open: string;
  readonly close: string;
  /** Marks of a quotation within one. */
  readonly innerOpen: string;
  readonly innerClose: string;
  /** Whether a space stands before a percent sign. */
  readonly spacedPercent: boolean;
  /** Whether a space stands before ; : ! and ?, and within quotation marks. */
  readonly spacedPunctuation: boolean;
  /** Whether a pair of dashes clings to what stands between them, as the Spanish raya does. */
  readonly clingingDashes: boolean;
  /** Whether thousands are parted by a space. */
  readonly spacedThousands: boolean;
  /** Alternatives of a regular expression: words that belong to the number before them. */
  readonly numberWords: string;
  readonly months: string;
}

const english: Setting = {
  open: '“',
  close: '”',
  innerOpen: '‘',
  innerClose: '’',
  spacedPercent: false,
  spacedPunctuation: false,
  clingingDashes: false,
  spacedThousands: false,
  numberWords: 'thousand|million|billion|trillion|per cent|percent|bn|tn',
  months: 'January|February|March|April|May|June|July|August|September|October|November|December',
};

const french: Setting = {
  open: '«\u00A0',
  close: '\u00A0»',
  innerOpen: '“',
  innerClose: '”',
  spacedPercent: true,
  spacedPunctuation: true,
  clingingDashes: false,
  spacedThousands: true,
  numberWords: 'mille|milliers?|millions?|milliards?|pour cent|Mds?',
  months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
};

const german: Setting = {
  open: '„',
  close: '“',
  innerOpen: '‚',
  innerClose: '‘',
  spacedPercent: true,
  spacedPunctuation: false,
  clingingDashes: false,
  spacedThousands: false,
  numberWords: 'Tausend|Millionen|Million|Milliarden|Milliarde|Mio\\.|Mrd\\.|Prozent',
  months: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
};

const spanish: Setting = {
  open: '«',
  close: '»',
  innerOpen: '“',
  innerClose: '”',
  spacedPercent: true,
  spacedPunctuation: false,
  clingingDashes: true,
  spacedThousands: true,
  numberWords: 'mil|millones|millón|por ciento',
  months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
};

const arabic: Setting = {
  open: '«',
  close: '»',
  innerOpen: '“',
  innerClose: '”',
  spacedPercent: false,
  spacedPunctuation: false,
  clingingDashes: false,
  spacedThousands: false,
  numberWords: 'ألف|آلاف|مليون|ملايين|مليار|مليارات|تريليون|في المئة|بالمئة',
  months:
    'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|غشت|شتنبر|نونبر|دجنبر|ماي|يوليوز',
};

const settings: ReadonlyMap<string, Setting> = new Map([
  ['en', english],
  ['fr', french],
  ['de', german],
  ['es', spanish],
  ['ar', arabic],
]);

/** The setting of a BCP 47 tag's language; English for those without one of their own. */
export function settingOf(language: string): Setting {
  return settings.get(language.split('-')[0]?.toLowerCase() ?? '') ?? english;
}
