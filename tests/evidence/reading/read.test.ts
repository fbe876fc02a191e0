import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../src/evidence/reading/mention.js';
import { readMentions } from '../../../src/evidence/reading/read.js';
import { bounds } from '../../../src/model/fact.js';
import { formatDate, formatSpan } from '../../../src/wording/dates.js';
import { formatOrdinal } from '../../../src/wording/numbers.js';
import { formatQuantity, formatRange, quantityStyles } from '../../../src/wording/quantity.js';

/** A mention in a line: "17100000000 USD ≈", "40 count over", "2026-04-14/2026-04-16", "#14". */
function line(mention: Mention): string {
  if (mention.kind === 'ordinal') return `#${mention.value}`;
  if (mention.kind === 'date') return `${mention.from}/${mention.to}${mention.approx ? ' ≈' : ''}`;
  const { low, high, unit, bound, approx, estimated } = mention;
  const counted = unit.kind === 'money' ? unit.currency : unit.kind === 'measure' ? unit.of : unit.kind;
  const value = low === high ? String(low) : `${low}–${high}`;
  return [value, counted, bound, approx && '≈', estimated && 'estimated'].filter(Boolean).join(' ');
}

const lines = (text: string, language = 'en'): string[] => readMentions(text, language).map(line);

describe('numbers in English are read as people write them', () => {
  test.each([
    ['sixty percent of its needs', ['60 percent']],
    ['sixty per cent', ['60 percent']],
    ['more than forty technology companies', ['40 count over']],
    [
      'over 40 firms, or 40+ firms, or forty or more',
      ['40 count over', '40 count floor', '40 count at-least'],
    ],
    ['no more than 5%, and no fewer than three states', ['5 percent at-most', '3 count at-least']],
    ['estimated at approximately $17.1 billion', ['17100000000 USD ≈ estimated']],
    ['about $17.1bn and ≈$25bn', ['17100000000 USD ≈', '25000000000 USD ≈']],
    ['$10–15bn, between 12 and 18 million euros', ['10000000000–15000000000 USD', '12000000–18000000 EUR']],
    ['about 1.5 times, ≈1.5× and twice as much', ['1.5 times ≈', '1.5 times ≈', '2 times']],
    ['two thirds of it, and a quarter of the rest', ['66.66666666666667 percent', '25 percent']],
    ['at least a full decade; two decades; a century', ['10 year at-least', '20 year', '100 year']],
    ['half a million men, a hundred tanks, a dozen ships', ['500000 count', '100 count', '12 count']],
    ['two hundred and fifty-three men of 18,300', ['253 count', '18300 count']],
    ['1.2 percentage points, 5km, an 8-minute talk', ['1.2 points', '5 kilometre', '8 minute']],
    ['MAD17bn, CHF 4.5 million, 40m people', ['17000000000 MAD', '4500000 CHF', '40000000 count']],
    ['some 40 of them, 40 or so', ['40 count ≈', '40 count ≈']],
    ['one vessel in five, six in a hundred, by a quarter', ['20 percent', '6 percent', '25 percent']],
    [
      'three point four million tonnes, six and a half hours, 6½ hours',
      ['3400000 tonne', '6.5 hour', '6.5 hour'],
    ],
    ['a quarter of a million tonnes, four and a half billion', ['250000 tonne', '4500000000 count']],
    [
      'SEK 4.5 bn, 12 billion Swedish kronor, almost twelvefold',
      ['4500000000 SEK', '12000000000 SEK', '12 times ≈'],
    ],
    ['over five years', ['5 year perhaps-over']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each([
    ['Link-16, F-16, MQ9, §III ¶2 and II.3'],
    ['one of the ways, a single cable, on the one hand'],
    ['first of all, second, and third'],
    ['for decades, dozens of them, hundreds more'],
    ['a third country, half an hour, the other half of it'],
    ['they may come in time; march on'],
  ])('names, articles and vague words are none: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('dates in English', () => {
  test.each([
    ['held from April 14 to 16, 2026', ['2026-04-14/2026-04-16']],
    ['on 14–16 April 2026, or 14 to 16 April', ['2026-04-14/2026-04-16', '--04-14/--04-16']],
    [
      '2026 to 2036, 2026–2036, 2021-25, between 2021 and 2025',
      ['2026/2036', '2026/2036', '2021/2025', '2021/2025'],
    ],
    ['from April to December 2026', ['2026-04/2026-12']],
    ['in May 2024, and in June', ['2024-05/2024-05', '--06/--06']],
    ['on the 14th of April 2026, at the 14th meeting', ['2026-04-14/2026-04-14', '#14']],
    ['the fourteenth meeting, in the first half of 2026', ['#14', '2026/2026']],
    ['valid up to 2030, around 1983', ['2030/2030', '1983/1983 ≈']],
    ['over 2000 companies in 2000', ['2000 count over', '2000/2000']],
    ['2024-05-01', ['2024-05-01/2024-05-01']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('other languages', () => {
  test.each([
    ['17,1 milliards de dollars, environ 17,1 Md$', ['17100000000 USD', '17100000000 USD ≈']],
    ['18 300 heures, plus de quarante entreprises', ['18300 hour', '40 count over']],
    ['soixante-dix-sept, quatre-vingt-dix-neuf, vingt et un', ['77 count', '99 count', '21 count']],
    ['soixante pour cent, 60 %, 1,5 fois', ['60 percent', '60 percent', '1.5 times']],
    ['du 14 au 16 avril 2026, le 1er mai 2024', ['2026-04-14/2026-04-16', '2024-05-01/2024-05-01']],
    ['la 14e réunion, au moins une décennie', ['#14', '10 year at-least']],
    ['deux cents chars, cent avions, mille hommes', ['200 count', '100 count', '1000 count']],
  ])('French: %s', (text, expected) => {
    expect(lines(text, 'fr')).toEqual(expected);
  });

  test.each([
    ['ستين بالمئة', ['60 percent']],
    ['أكثر من أربعين شركة', ['40 count over']],
    ['حوالي ١٧٫١ مليار دولار', ['17100000000 USD ≈']],
    ['خمسة وعشرون عاما، من 2021 إلى 2025', ['25 year', '2021/2025']],
  ])('Arabic: %s', (text, expected) => {
    expect(lines(text, 'ar')).toEqual(expected);
  });
});

describe('whatever briefdeck writes is read back as it was meant', () => {
  const language = fc.constantFrom('en', 'fr');
  const style = fc.constantFrom(...quantityStyles.filter((one) => one !== 'bare'));
  const tenths = fc.integer({ min: 11, max: 99_999 }).map((value) => value / 10);
  const bound = fc.option(fc.constantFrom(...bounds), { nil: undefined });
  const scales: Readonly<Record<string, number>> = { bn: 1e9, m: 1e6, tn: 1e12 };

  test('sums of money', () => {
    const scale = fc.constantFrom(...Object.keys(scales));
    const currency = fc.constantFrom('USD', 'EUR', 'MAD');
    fc.assert(
      fc.property(
        tenths,
        currency,
        scale,
        fc.boolean(),
        bound,
        language,
        style,
        (value, iso, by, approx, limit, inLanguage, how) => {
          const fact = {
            value,
            unit: `${iso} ${by}`,
            approx: approx && !limit,
            ...(limit && { bound: limit }),
          };
          const [read, ...more] = readMentions(
            `It is ${formatQuantity(fact, inLanguage, how)} now`,
            inLanguage,
          );
          expect(more).toEqual([]);
          const whole = Number((value * scales[by]!).toPrecision(12));
          expect(read).toMatchObject({
            low: whole,
            high: whole,
            unit: { kind: 'money', currency: iso },
            approx: fact.approx,
          });
          if (limit && read?.kind === 'amount') expect(meant(read.bound)).toContain(limit);
        },
      ),
    );
  });

  test('shares and ratios', () => {
    const unit = fc.constantFrom('%', 'times');
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 99 }),
        unit,
        fc.boolean(),
        language,
        style,
        (value, of, approx, inLanguage, how) => {
          const text = formatQuantity({ value: value / 10, unit: of, approx }, inLanguage, how);
          const kind = of === '%' ? 'percent' : 'times';
          expect(readMentions(text, inLanguage)).toMatchObject([{ low: value / 10, unit: { kind }, approx }]);
        },
      ),
    );
  });

  test('counts, spelled out while they are small', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), bound, language, (value, limit, inLanguage) => {
        const noun = inLanguage === 'fr' ? 'entreprises' : 'companies';
        const text = formatQuantity(
          { value, unit: noun, approx: false, ...(limit && { bound: limit }) },
          inLanguage,
        );
        const [read] = readMentions(text, inLanguage);
        if (read?.kind === 'amount') expect(read).toMatchObject({ low: value, nouns: [noun] });
        // Four plain digits without a bound may be a year.
        else expect(read).toMatchObject({ from: String(value) });
      }),
    );
  });

  test('ranges', () => {
    const unit = fc.constantFrom('USD bn', '%', 'companies');
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 80 }),
        fc.integer({ min: 1, max: 19 }),
        unit,
        fc.boolean(),
        language,
        (low, more, of, approx, inLanguage) => {
          const text = formatRange({ low, high: low + more, unit: of, approx }, inLanguage);
          const times = of === 'USD bn' ? 1e9 : 1;
          expect(readMentions(text, inLanguage)).toMatchObject([
            { low: low * times, high: (low + more) * times, approx },
          ]);
        },
      ),
    );
  });

  test('dates, spans and ordinals', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const precision = fc.constantFrom(4, 7, 10);
    const width = fc.constantFrom('long' as const, 'short' as const);
    fc.assert(
      fc.property(day, day, precision, language, width, (a, b, length, inLanguage, how) => {
        const [from, to] = [a, b].map((one) => one.toISOString().slice(0, length)).sort() as [string, string];
        expect(lines(`x ${formatDate(from, inLanguage, how)}`, inLanguage)).toEqual([`${from}/${from}`]);
        if (from !== to)
          expect(lines(formatSpan(from, to, inLanguage, how), inLanguage)).toEqual([`${from}/${to}`]);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), language, (value, inLanguage) => {
        expect(lines(`the ${formatOrdinal(value, inLanguage)} meeting`, inLanguage)).toEqual([`#${value}`]);
      }),
    );
  });

  test('any text is read without fail, in order and within its bounds', () => {
    const words = fc.constantFrom(
      'more',
      'than',
      'forty',
      '17.1',
      '$',
      'bn',
      '2026',
      '–',
      'to',
      'April',
      '14',
      'a',
      'decade',
      '%',
      ',',
      'about',
      'between',
      'and',
      '+',
      'half',
      'of',
      'hundred',
      '¶',
      '٣',
      'Link-16',
      "'",
      '18 300',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string()), { maxLength: 12 }),
        fc.constantFrom('en', 'fr', 'ar', 'de'),
        (parts, inLanguage) => {
          const text = parts.join(' ');
          let last = 0;
          for (const { start, end } of readMentions(text, inLanguage)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** What a bound as read may mean: "40+" is over or at least. */
function meant(bound: string | undefined): readonly string[] {
  return bound === 'floor' ? ['over', 'at-least'] : bound ? [bound] : [];
}
