import { type ChartPhrases, englishCharts, frenchCharts } from './chart-phrases.js';

/** Every word that briefdeck itself puts on a slide or in the notes, by language. A new language is one more entry. */
export interface Phrases extends ChartPhrases {
  readonly source: string;
  readonly derived: string;
  /** Before the reasons for which checks were set aside by hand. */
  readonly settled: string;
  readonly paragraph: string;
  readonly introduction: string;
  readonly conclusion: string;
  readonly digestOf: (reference: string) => string;
  readonly textOf: (reference: string) => string;
  readonly about: string;
  readonly bounds: Readonly<Record<'over' | 'under' | 'at-least' | 'at-most', string>>;
  readonly times: string;
  readonly perCent: string;
  readonly yearsUnstated: string;
  readonly judgement: string;
  readonly because: string;
  readonly watch: string;
  readonly soWhat: string;
  readonly standings: Readonly<Record<'reported' | 'assessed' | 'expected' | 'open-question', string>>;
  readonly basedOn: (authors: string, organisation: string) => string;
  readonly briefingFor: (minutes: number, audience: string) => string;
  readonly coverKicker: string;
  readonly sourcesKicker: string;
  /** Titles of layouts that the deck itself fills, by layout, where the brief gives none. */
  readonly ownTitles: Readonly<Record<string, string>>;
  /** "2 of 3", after the title of a slide that goes on. */
  readonly partOf: (part: number, of: number) => string;
  /** What the speaker says of a list that goes on over another slide. */
  readonly goesOn: (part: number, of: number) => string;
  readonly owner: string;
  readonly due: string;
  readonly contact: string;
  /** Over the numbers of slides in an agenda. */
  readonly slide: string;
  /** What marks a part of the deck that is over, and the one under way. */
  readonly partStates: Readonly<Record<'done' | 'current', string>>;
  readonly takeAway: string;
  readonly dependsOn: string;
  readonly picture: string;
  /** What an axis of a matrix measures and what its ends are called, for those who do not see it. */
  readonly axisOf: (label: string, low: string, high: string) => string;
  /** What the mark of a matrix' quarter says. */
  readonly inFocus: string;
  readonly digestNotice: string;
  readonly onSlides: (numbers: string, count: number) => string;
  readonly external: string;
  readonly remainder: string;
  readonly next: (title: string) => string;
  readonly handling: Readonly<Record<string, string>>;
  readonly section: string;
  readonly opening: string;
  readonly body: string;
  readonly timelineOf: string;
  readonly tableOf: string;
  /** What stands in a cell for which nothing is to be had, and what those who do not see it are told of it. */
  readonly notAvailable: { readonly mark: string; readonly meaning: string };
  /** A date known roughly only, and a span without an end. */
  readonly circa: (date: string) => string;
  readonly since: (date: string) => string;
  /** What marks today on a line of years. */
  readonly now: string;
  /** The two marks of moments on a timeline. */
  readonly moments: { readonly milestone: string; readonly event: string };
  /** That a line of years leaves some out, the first and the last of them named. */
  readonly axisBreak: (first: string, last: string) => string;
  readonly paragraphsAndSlides: string;
  readonly sectionOfPaper: string;
}

const english: Phrases = {
  ...englishCharts,
  source: 'Source',
  derived: 'Derived',
  settled: 'Checked by hand',
  paragraph: '¶',
  introduction: 'Introduction',
  conclusion: 'Conclusion',
  digestOf: (reference) => `Digest of ${reference}`,
  textOf: (reference) => reference,
  about: 'about',
  bounds: { over: 'over', under: 'under', 'at-least': 'at least', 'at-most': 'at most' },
  times: 'times',
  perCent: 'per cent',
  yearsUnstated: 'years not stated',
  judgement: 'Our judgement',
  because: 'Because',
  watch: 'Watch',
  soWhat: 'So what',
  standings: {
    reported: 'Reported',
    assessed: 'Assessed',
    expected: 'Expected',
    'open-question': 'Open question',
  },
  basedOn: (authors, organisation) => `Based on the paper by ${authors}, ${organisation}`,
  briefingFor: (minutes, audience) => `${minutes}-minute briefing · ${audience}`,
  coverKicker: 'Policy briefing',
  sourcesKicker: 'Sources',
  ownTitles: {
    sources: 'Every finding names its paragraph; our judgements are marked',
    agenda: 'What this briefing covers',
    closing: 'Questions and discussion',
  },
  partOf: (part, of) => `${part} of ${of}`,
  goesOn: (part, of) =>
    `The list goes on here, part ${part} of ${of}, for the answers rather than for reading out`,
  owner: 'Who',
  due: 'By',
  contact: 'Contact',
  slide: 'Slide',
  partStates: { done: 'Covered', current: 'Now' },
  takeAway: 'To take away',
  dependsOn: 'What depends on it',
  picture: 'Picture',
  axisOf: (label, low, high) => `${label}, from “${low}” to “${high}”`,
  inFocus: 'The quarter that matters most',
  digestNotice:
    'The paragraphs are held as a digest in our own words, numbered as in the original. Figures are the paper’s own unless marked as derived.',
  onSlides: (numbers, count) => `${count === 1 ? 'slide' : 'slides'} ${numbers}`,
  external: 'Other sources',
  remainder: 'Rest',
  next: (title) => `Next: ${title}`,
  handling: { public: 'Public', internal: 'Internal', restricted: 'Restricted' },
  section: '§',
  opening: 'Opening',
  body: 'Briefing',
  timelineOf: 'Timeline',
  tableOf: 'Table',
  notAvailable: { mark: '–', meaning: 'A dash marks what is not available.' },
  circa: (date) => `c.\u00a0${date}`,
  since: (date) => `from ${date}`,
  now: 'Now',
  moments: { milestone: 'Milestone', event: 'Other event' },
  axisBreak: (first, last) =>
    first === last
      ? `The axis leaves out the year ${first}`
      : `The axis leaves out the years ${first} to ${last}`,
  paragraphsAndSlides: 'Paragraphs, and the slides that rest on them',
  sectionOfPaper: 'Section',
};

const french: Phrases = {
  ...frenchCharts,
  source: 'Source',
  derived: 'Calculé',
  settled: 'Vérifié à la main',
  paragraph: '¶',
  introduction: 'Introduction',
  conclusion: 'Conclusion',
  digestOf: (reference) => `Résumé de ${reference}`,
  textOf: (reference) => reference,
  about: 'environ',
  bounds: { over: 'plus de', under: 'moins de', 'at-least': 'au moins', 'at-most': 'au plus' },
  times: 'fois',
  perCent: 'pour cent',
  yearsUnstated: 'années non précisées dans le document',
  judgement: 'Notre appréciation',
  because: 'Motif',
  watch: 'À suivre',
  soWhat: 'Ce que cela change',
  standings: {
    reported: 'Rapporté',
    assessed: 'Analysé',
    expected: 'Attendu',
    'open-question': 'Question ouverte',
  },
  basedOn: (authors, organisation) => `D’après l’étude de ${authors}, ${organisation}`,
  briefingFor: (minutes, audience) => `Exposé de ${minutes} minutes · ${audience}`,
  coverKicker: 'Note de synthèse',
  sourcesKicker: 'Sources',
  ownTitles: {
    sources: 'Chaque constat cite son paragraphe ; nos appréciations sont signalées',
    agenda: 'Ce que couvre cet exposé',
    closing: 'Questions et discussion',
  },
  partOf: (part, of) => `${part} sur ${of}`,
  goesOn: (part, of) =>
    `La liste se poursuit ici, partie ${part} sur ${of}, pour les réponses plutôt que pour la lecture`,
  owner: 'Qui',
  due: 'Échéance',
  contact: 'Contact',
  slide: 'Diapositive',
  partStates: { done: 'Traité', current: 'En cours' },
  takeAway: 'À retenir',
  dependsOn: 'Ce qui en dépend',
  picture: 'Image',
  axisOf: (label, low, high) => `${label}, de « ${low} » à « ${high} »`,
  inFocus: 'Le quadrant qui compte le plus',
  digestNotice:
    'Les paragraphes sont un résumé dans nos propres termes, numérotés comme dans l’original. Les chiffres sont ceux de l’étude, sauf mention « calculé ».',
  onSlides: (numbers, count) => `${count === 1 ? 'diapositive' : 'diapositives'} ${numbers}`,
  external: 'Autres sources',
  remainder: 'Reste',
  next: (title) => `Ensuite : ${title}`,
  handling: { public: 'Public', internal: 'Interne', restricted: 'Diffusion restreinte' },
  section: '§',
  opening: 'Ouverture',
  body: 'Exposé',
  timelineOf: 'Chronologie',
  tableOf: 'Tableau',
  notAvailable: { mark: '–', meaning: 'Un tiret signale ce qui n’est pas disponible.' },
  circa: (date) => `vers ${date}`,
  since: (date) => `dès ${date}`,
  now: 'Aujourd’hui',
  moments: { milestone: 'Jalon', event: 'Autre événement' },
  axisBreak: (first, last) =>
    first === last ? `L’axe omet l’année ${first}` : `L’axe omet les années ${first} à ${last}`,
  paragraphsAndSlides: 'Paragraphes, et diapositives qui s’y appuient',
  sectionOfPaper: 'Section',
};

const byLanguage: Readonly<Record<string, Phrases>> = { en: english, fr: french };

/** Languages a deck can be written in. */
export const languages: readonly string[] = Object.keys(byLanguage);

export function phrases(language: string): Phrases {
  return Object.hasOwn(byLanguage, language) ? byLanguage[language]! : english;
}

/** A handling level as it is marked on slides; one that briefdeck has no word for is printed as written. */
export function handlingLabel(handling: string, language: string): string {
  const { handling: labels } = phrases(language);
  return Object.hasOwn(labels, handling) ? labels[handling]! : handling;
}
