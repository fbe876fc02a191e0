/** Every word of its own that a sheet has, by language; what decks say too is in wording/phrases.ts. */
export interface SheetWords {
  readonly sheet: string;
  readonly purpose: string;
  readonly audience: string;
  readonly handling: string;
  readonly date: string;
  readonly paper: string;
  readonly fullText: string;
  readonly key: string;
  readonly marks: Readonly<Record<'number' | 'date' | 'quotation', string>>;
  readonly markedAlike: string;
  readonly contents: string;
  readonly slide: (number: number) => string;
  readonly says: string;
  readonly saysNothing: string;
  readonly passages: string;
  readonly kinds: Readonly<Record<'stated' | 'judgement' | 'spoken', string>>;
  readonly restsOn: string;
  readonly restsOnNothing: string;
  readonly notCompared: string;
  readonly counted: (words: string) => string;
  readonly notLookedUp: (words: string) => string;
  readonly withheld: string;
  readonly accessed: (date: string) => string;
  readonly toPassage: (label: string) => string;
  /** Keys under which something is said, as a reader calls them; one that is not here is printed as it is. */
  readonly parts: Readonly<Record<string, string>>;
}

const english: SheetWords = {
  sheet: 'Evidence sheet',
  purpose: 'What each slide says, and the paragraphs that it rests on.',
  audience: 'Audience',
  handling: 'Handling',
  date: 'Date',
  paper: 'Paper',
  fullText: 'The paragraphs are the author’s own words.',
  key: 'Marks',
  marks: { number: 'a number', date: 'a date', quotation: 'a quotation' },
  markedAlike: 'The small numeral after a mark is repeated where the paragraph says it.',
  contents: 'Slides',
  slide: (number) => `Slide ${number}`,
  says: 'What it says',
  saysNothing: 'Nothing that needs evidence.',
  passages: 'What it rests on',
  kinds: { stated: 'Stated', judgement: 'Our judgement', spoken: 'Spoken' },
  restsOn: 'Rests on',
  restsOnNothing: 'Cites nothing.',
  notCompared: 'not compared',
  counted: (words) => `“${words}” counts parts of this deck.`,
  notLookedUp: (words) => `“${words}” was not looked up.`,
  withheld: 'The words of this paragraph are not given to this audience.',
  accessed: (date) => `accessed ${date}`,
  toPassage: (label) => `where it stands in ${label}`,
  parts: {
    title: 'Title',
    text: 'Text',
    claim: 'Claim',
    short: 'Card',
    figure: 'Figure',
    detail: 'Detail',
    ask: 'Request',
    judgement: 'Judgement',
    say: 'To be said',
    caption: 'Caption',
    value: 'Value',
    row: 'Row',
    cell: 'Cell',
    event: 'Event',
    entry: 'Entry',
    option: 'Option',
    step: 'Step',
    quotation: 'Quotation',
    caveat: 'Caveat',
  },
};

const french: SheetWords = {
  sheet: 'Fiche des preuves',
  purpose: 'Ce que dit chaque diapositive, et les paragraphes sur lesquels elle s’appuie.',
  audience: 'Destinataires',
  handling: 'Diffusion',
  date: 'Date',
  paper: 'Étude',
  fullText: 'Les paragraphes sont le texte même de l’auteur.',
  key: 'Repères',
  marks: { number: 'un nombre', date: 'une date', quotation: 'une citation' },
  markedAlike: 'Le petit numéro qui suit un repère est repris là où le paragraphe le dit.',
  contents: 'Diapositives',
  slide: (number) => `Diapositive ${number}`,
  says: 'Ce qu’elle dit',
  saysNothing: 'Rien qui demande une preuve.',
  passages: 'Ce sur quoi elle s’appuie',
  kinds: { stated: 'Énoncé', judgement: 'Notre appréciation', spoken: 'À l’oral' },
  restsOn: 'S’appuie sur',
  restsOnNothing: 'Ne cite rien.',
  notCompared: 'non comparé',
  counted: (words) => `«\u00a0${words}\u00a0» compte des éléments de ce diaporama.`,
  notLookedUp: (words) => `«\u00a0${words}\u00a0» n’a pas été vérifié.`,
  withheld: 'Le texte de ce paragraphe n’est pas communiqué à ce public.',
  accessed: (date) => `consulté le ${date}`,
  toPassage: (label) => `où cela se trouve dans ${label}`,
  parts: {
    title: 'Titre',
    text: 'Texte',
    claim: 'Constat',
    short: 'Carte',
    figure: 'Chiffre',
    detail: 'Détail',
    ask: 'Demande',
    judgement: 'Appréciation',
    say: 'À dire',
    caption: 'Légende',
    value: 'Valeur',
    row: 'Ligne',
    cell: 'Cellule',
    event: 'Événement',
    entry: 'Entrée',
    option: 'Option',
    step: 'Étape',
    quotation: 'Citation',
    caveat: 'Réserve',
  },
};

const byLanguage: Readonly<Record<string, SheetWords>> = { en: english, fr: french };

export function sheetWords(language: string): SheetWords {
  return Object.hasOwn(byLanguage, language) ? byLanguage[language]! : english;
}

/** What a part is called on the page; one without a word of its own is called as its key. */
export function partName(part: string, language: string): string {
  const { parts } = sheetWords(language);
  return Object.hasOwn(parts, part) ? parts[part]! : part;
}
