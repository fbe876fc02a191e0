import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset, typesetRuns } from '../../src/typography/typeset.js';

/** `_` stands for a no-break space, so that expectations can be read. */
const shown = (text: string, language: string) => typeset(text, language).replaceAll('\u00A0', '_');

describe('quotation marks', () => {
  it.each([
    ['en', 'He said "no".', 'He said “no”.'],
    ['en-GB', '("yes", "no")', '(“yes”, “no”)'],
    ['en', '"\'Never\', he said"', '“‘Never’, he said”'],
    ['fr', 'Il dit "non".', 'Il dit «_non_».'],
    ['fr', '«non» et « oui »', '«_non_» et «_oui_»'],
    ['de', 'Er sagte "nein".', 'Er sagte „nein“.'],
    ['es', 'Dijo "no".', 'Dijo «no».'],
    ['ar', 'قال "لا".', 'قال «لا».'],
    ['xx', '"no"', '“no”'],
  ])('are those of %s: %s', (language, typed, set) => {
    expect(shown(typed, language)).toBe(set);
  });

  it.each([
    ['en', "Morocco's ports, states' rights, the '90s", 'Morocco’s ports, states’ rights, the ’90s'],
    ['fr', "l'an d'avant", 'l’an d’avant'],
    ['en', "'s army", '’s army'],
  ])('are not apostrophes (%s): %s', (language, typed, set) => {
    expect(shown(typed, language)).toBe(set);
  });
});

describe('dashes and dots', () => {
  it.each([
    ['Three powers - so far - agree', 'Three powers_– so far_– agree'],
    ['Three powers -- so far – agree', 'Three powers_– so far_– agree'],
    ['Wait...', 'Wait…'],
    ['from 2026-2036 and 2021-25', 'from 2026–2036 and 2021–25'],
    ['10-15% or 2.5-3bn, pages 3-5', '10–15% or 2.5–3bn, pages 3–5'],
  ])('%s', (typed, set) => {
    expect(shown(typed, 'en')).toBe(set);
  });

  it.each([
    ['de', 'Drei Mächte - bisher - sind einig', 'Drei Mächte_– bisher_– sind einig'],
    ['fr', 'Trois puissances -- et toutes - sont d’accord', 'Trois puissances_– et toutes_– sont d’accord'],
    ['es', 'Tres potencias - hasta ahora - coinciden', 'Tres potencias —hasta ahora— coinciden'],
    ['es', 'Uno - a - b. Dos – c – d', 'Uno —a— b. Dos —c— d'],
    ['es', 'Uno - a - b - c', 'Uno —a— b_– c'],
    ['es', 'Una sola - y nada más', 'Una sola_– y nada más'],
  ])('of %s: %s', (language, typed, set) => {
    expect(shown(typed, language)).toBe(set);
  });

  it.each([
    'Link-16, F-16, MQ-9B, off-the-shelf and COVID-19',
    'on 2026-04-16, in 2026-04, by 5-4, on 555-0199, at -5',
    'UN/2797-1, v1.2-3, 12-page and 3-5-year plans',
    'https://example.org/a-1/2020-2024?q=1...9',
    '{{fact "spending - ratio"}} and `a - "b"`',
    'desk-2020-2024@example.org',
  ])('leave alone: %s', (typed) => {
    expect(typeset(typed, 'en')).toBe(typed);
  });
});

describe('no-break spaces', () => {
  it.each([
    ['en', '25 km in 3 million steps', '25_km in 3_million steps'],
    ['en', '60 % of US$ 25 billion', '60_% of US$_25_billion'],
    ['en', '60% by 16 April 2026 or April 16', '60% by 16_April 2026 or April_16'],
    ['en', 'See § III and p. 5 of No. 7', 'See §_III and p._5 of No._7'],
    ['fr', '60% en 2026', '60_% en 2026'],
    ['fr', '17,1 milliards le 1er mars', '17,1_milliards le 1er_mars'],
    ['fr', '1 250 000 tonnes, en 2026 150 navires', '1_250_000 tonnes, en 2026 150 navires'],
    ['fr', 'Qui décide ? Nous ; eux: personne!', 'Qui décide_? Nous_; eux_: personne_!'],
    ['fr', 'À 10:30, vraiment ?!', 'À 10:30, vraiment_?!'],
    ['de', '60% am 3. Mai', '60_% am 3._Mai'],
    ['de', 'Nr. 5, Abs. 2, rund 25 Mrd. Euro', 'Nr._5, Abs._2, rund 25_Mrd. Euro'],
    ['en', '25 USD bn, USD 25 bn and 3 EUR million', '25_USD_bn, USD_25_bn and 3_EUR_million'],
    ['en', '1.7 GW of wind and 12 bcm a year, 40 pp more', '1.7_GW of wind and 12_bcm a year, 40_pp more'],
    ['en', 'in Q1 2026 and H2 2027, §III ¶2', 'in Q1_2026 and H2_2027, §III_¶2'],
    ['en', 'Z. Suliman on Article 5 and Phase 2', 'Z._Suliman on Article_5 and Phase_2'],
    ['es', '60% y 25 millones el 3 mayo', '60_% y 25_millones el 3_mayo'],
    ['ar', '25 مليون و16 أبريل', '25_مليون و16_أبريل'],
  ])('%s: %s', (language, typed, set) => {
    expect(shown(typed, language)).toBe(set);
  });

  it('leave words that only look like units', () => {
    expect(shown('5 members, 3 ministers and 2 Mayors', 'en')).toBe('5 members, 3 ministers and 2 Mayors');
  });
});

it('takes out soft hyphens, which viewers do not agree about', () => {
  expect(typeset('Rüstungs\u00ADkontrolle', 'de')).toBe('Rüstungskontrolle');
});

/** Texts made of what the rules look at, and of anything. */
const snippets = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '"',
          "'",
          '-',
          '--',
          '–',
          '—',
          '...',
          '.',
          ' ',
          '\u00A0',
          '\u202F',
          '\n',
          '%',
          '«',
          '»',
          '“',
          '’',
        ],
        ...[
          '25',
          '2026',
          '4',
          'km',
          'May',
          'mai',
          'a',
          'Link-16',
          '?',
          '!',
          ':',
          ';',
          ',',
          '(',
          ')',
          '€',
          '§',
        ],
        ...['{{fact "a"}}', 'https://a.b/c', '`', 'x@y.org', 's', 'million', 'milliards', '/'],
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));
const languages = fc.constantFrom('en', 'fr', 'de', 'es', 'ar');

it('changes nothing when set again', () => {
  fc.assert(
    fc.property(snippets, languages, (text, language) => {
      const once = typeset(text, language);
      expect(typeset(once, language)).toBe(once);
    }),
    { numRuns: 3000 },
  );
});

it('keeps every letter and figure', () => {
  const kept = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  fc.assert(
    fc.property(snippets, languages, (text, language) => {
      expect(kept(typeset(text, language))).toBe(kept(text));
    }),
  );
});

describe('runs', () => {
  it('are set as the one text that they are', () => {
    const runs = [
      { text: 'It takes "', kind: 'written' },
      { text: '25', kind: 'fact' },
      { text: ' km" - no more', kind: 'written' },
    ];
    expect(typesetRuns(runs, 'en')).toEqual([
      { text: 'It takes “', kind: 'written' },
      { text: '25', kind: 'fact' },
      { text: '\u00A0km”\u00A0– no more', kind: 'written' },
    ]);
  });

  it('join to what the whole text gives', () => {
    fc.assert(
      fc.property(fc.array(snippets, { maxLength: 5 }), languages, (texts, language) => {
        const runs = typesetRuns(
          texts.map((text) => ({ text })),
          language,
        );
        expect(runs.map((run) => run.text).join('')).toBe(typeset(texts.join(''), language));
      }),
      { numRuns: 1000 },
    );
  });
});
