import type { Standing } from '../model/fact.js';

/** What a sentence does not vouch for: that something is sure, or that it is so at all. */
export type Hedge = 'likely' | 'said';

/** Words that make a statement likely rather than sure, by language. */
const likely: Readonly<Record<string, RegExp>> = {
  en: /\b(?:may|might|could|can|would|should|likely|unlikely|probabl[ey]|possibl[ey]|perhaps|expect(?:s|ed|ation|ations)?|projected|forecasts?|scheduled|set to|estimate[sd]?|appears?|seems?|suggests?|tends?|risks?|aims?|meant|wants?|seeks?|hopes?|intends?|plans?|planned|is to|are to|not necessarily|need not|whether|if|open|potential(?:ly)?|outlook)\b/i,
  fr: /(?:^|\P{L})(?:peut|peuvent|pourrai(?:t|ent)|devrai(?:t|ent)|serai(?:t|ent)|probable(?:s|ment)?|possible(?:s|ment)?|peut-être|attendue?s?|estim(?:e|ent|ée?s?)|semble(?:nt)?|susceptibles?|vraisemblable(?:ment)?|si|ouverte?|risque(?:nt)?|vise(?:nt)?)(?!\p{L})/iu,
};

/** Words that lay a statement in somebody's mouth, by language. */
const said: Readonly<Record<string, RegExp>> = {
  en: /\b(?:according to|in the (?:view|eyes) of|viewed from|seen from|regards?|sees?|says?|argues?|thinks?|holds?|experts?|sources|account|paper|author|reading|assessment|judgement|by .{1,30} (?:account|figures)|estimated|reported|announced|filtered|announcement)\b/i,
  fr: /(?:^|\P{L})(?:selon|d’après|aux yeux de|experts?|sources|l’étude|l’auteur|estime(?:nt)?|juge(?:nt)?|annoncée?s?|rapportée?s?)(?!\p{L})/iu,
};

/** Questions are as open as "whether" makes a statement. */
const asks =
  /[?؟]\s*$|\b(?:how|what|who|when|where|which|why)\b|(?:^|\P{L})(?:comment|quelle?s?|qui|quand|où|pourquoi)(?!\p{L})/iu;

export function isLikely(text: string, language: string): boolean {
  return (likely[language] ?? likely.en!).test(text) || asks.test(text);
}

/** Words with which a paper itself says that something is likely, no more. */
const cautious: Readonly<Record<string, RegExp>> = {
  en: /\b(?:may(?! not\b)|might|could|likely|unlikely|probabl[ey]|possibl[ey]|perhaps|expected|appears?|seems?|suggests?)\b/i,
  fr: /(?:^|\P{L})(?:peut-être|pourrai(?:t|ent)|probable(?:s|ment)?|attendue?s?|semble(?:nt)?|susceptibles?|vraisemblable(?:ment)?)(?!\p{L})/iu,
};

/** Words with which a paper lays a statement in somebody else's mouth. */
const attributed: Readonly<Record<string, RegExp>> = {
  en: /\b(?:according to|in the (?:view|eyes) of|viewed from|seen from|corroborating|filtered|announce(?:d|ment)|estimated)\b/i,
  fr: /(?:^|\P{L})(?:selon|d’après|aux yeux de|annoncée?s?|estimée?s?)(?!\p{L})/iu,
};

/** What a paper's own sentence does not vouch for; undefined where it says it outright. */
export function hedgeOf(sentence: string, language: string): Hedge | undefined {
  if ((cautious[language] ?? cautious.en!).test(sentence)) return 'likely';
  return (attributed[language] ?? attributed.en!).test(sentence) ? 'said' : undefined;
}

export function isSaid(text: string, language: string): boolean {
  return (said[language] ?? said.en!).test(text);
}

/** Whether a claim says no more than its standing: what is expected is likely, what is open is a question. */
export function isWithinStanding(claim: string, standing: Standing, language: string): boolean {
  return standing === 'reported' || standing === 'assessed' || isLikely(claim, language);
}
