import { descendants, insertBefore, make } from '../xml.js';
import { drawnCharts, notesMasterPart } from './deck-parts.js';
import type { Mend } from './mend.js';

/** Regions for the proofing tools, which know a language by its region only. */
const regions: Readonly<Record<string, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  ar: 'ar-SA',
  es: 'es-ES',
  de: 'de-DE',
};

export function proofingLanguage(language: string): string {
  return regions[language] ?? language;
}

export const language: Mend = {
  name: 'language',
  defect: 'lang is en-US on end-of-paragraph marks, notes and charts, whatever the deck speaks (25)',
  apply(deck) {
    const lang = proofingLanguage(deck.scene.language);
    const written = deck.parts
      .names()
      .filter((name) => /^ppt\/(slides|slideLayouts|notesSlides|charts)\/[^/]*\.xml$/.test(name));
    for (const part of [...written, notesMasterPart]) {
      for (const run of descendants(deck.parts.document(part), 'a:rPr', 'a:endParaRPr', 'a:defRPr')) {
        run.removeAttribute('altLang');
        if (run.nodeName !== 'a:defRPr') run.setAttribute('lang', lang);
        else run.removeAttribute('lang');
      }
    }
    for (const { part } of drawnCharts(deck)) {
      const document = deck.parts.document(part);
      const space = document.documentElement;
      if (space)
        insertBefore(space, make(document, 'c:lang', { val: lang }), ['c:roundedCorners', 'c:chart']);
    }
  },
};
