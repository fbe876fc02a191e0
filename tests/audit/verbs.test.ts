import { describe, expect, test } from 'vitest';
import { mayBeSentence } from '../../src/audit/verbs/index.js';

const sentences = {
  en: [
    'A memorandum, an exercise and a signature mark the way into the new roadmap',
    'Washington has moved Morocco from arms customer to operating partner',
    'Algeria spends 1.5 times as much, but buys platforms',
    'Industry and cybersecurity join exercises on the agenda of the partnership',
    'Exercises support the integration of forces',
    'Rivalry festers in the Sahel',
    'Settle our line on the Sahel before spring',
    'The gap in spending narrows',
    'Budgets doubled in five years',
    'Nobody’s model predicted it, and it won’t recur',
    'Which of the two courses will Algiers choose?',
    'Ports, not ships, limit trade',
    'Members plan for a long standoff',
    'The debt crisis dwarfs all other risks',
  ],
  fr: [
    'Le Maroc renforce la main de Washington au Sahel',
    'L’Algérie s’appuie sur la dissuasion',
    'Les deux voisins se toisent sans se combattre',
    'Ce qui compte n’est plus le nombre des systèmes',
    'Les budgets doublent en cinq ans',
    'La question demeure ouverte',
    'Chaque constat cite son paragraphe',
    'L’accord approfondit l’écart',
    'La rivalité durera au-delà de 2036',
  ],
} as const;

const topics = {
  en: [
    'The military balance in the region',
    'Four effects in the Sahel',
    'The road to a new partnership',
    'From bilateral partner to regional actor',
    'Two figures to keep',
    'Military balance and the new roadmap',
    'Options for the Council of Ministers',
    'Overview of the main findings',
  ],
  fr: [
    'L’équilibre militaire dans la région',
    'Quatre effets au Sahel',
    'Vers un nouveau partenariat',
    'Les enjeux du partenariat',
    'Le budget de la défense en 2026',
  ],
} as const;

describe.each(['en', 'fr'] as const)('a title in %s', (language) => {
  test.each(sentences[language])('is a sentence: %s', (title) => {
    expect(mayBeSentence(title, language)).toBe(true);
  });

  test.each(topics[language])('is a topic: %s', (title) => {
    expect(mayBeSentence(title, language)).toBe(false);
  });
});

test('a language whose verbs are not known passes', () => {
  expect(mayBeSentence('Das militärische Gleichgewicht der Region', 'de')).toBe(true);
});
