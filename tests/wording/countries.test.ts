import { describe, expect, it } from 'vitest';
import {
  contestedCountries,
  countryId,
  countryName,
  countrySuggestion,
} from '../../src/wording/countries.js';

describe('country names', () => {
  it.each([
    ['Morocco', '504'],
    ['morocco', '504'],
    ['MA', '504'],
    ['MAR', '504'],
    ["Côte d'Ivoire", '384'],
    ['Cote d’Ivoire', '384'],
    ['Ivory Coast', '384'],
    ['Guinea Bissau', '624'],
    ['DRC', '180'],
    ['DR Congo', '180'],
    ['Democratic Republic of the Congo', '180'],
    ['Congo', '178'],
    ['The Gambia', '270'],
    ['St. Lucia', '662'],
    ['UK', '826'],
    ['U.S.A.', '840'],
    ['Western Sahara', '732'],
    ['Cape Verde', '132'],
    ['Bosnia & Herzegovina', '070'],
  ])('knows %s as %s', (name, id) => {
    expect(countryId(name)).toBe(id);
  });

  it('does not guess', () => {
    expect(countryId('Morroco')).toBeUndefined();
    expect(countryId('')).toBeUndefined();
    expect(countryId('Europe')).toBeUndefined();
  });

  it('offers the nearest name for a slip, and nothing for a name from nowhere', () => {
    expect(countrySuggestion('Morroco')).toBe('Morocco');
    expect(countrySuggestion('Burkina Fasso')).toBe('Burkina Faso');
    expect(countrySuggestion('Cote dIvoir')).toBe("Côte d'Ivoire");
    expect(countrySuggestion('Atlantis and Lemuria')).toBeUndefined();
  });

  it('prints short names in three languages', () => {
    const names = (id: string) => ['en', 'fr', 'ar'].map((language) => countryName(id, language));
    expect(names('504')).toEqual(['Morocco', 'Maroc', 'المغرب']);
    expect(names('384')).toEqual(["Côte d'Ivoire", "Côte d'Ivoire", 'كوت ديفوار']);
    expect(names('180')).toEqual(['DR Congo', 'RD Congo', 'الكونغو الديمقراطية']);
    expect(['434', '624', '854'].map((id) => countryName(id, 'en'))).toEqual([
      'Libya',
      'Guinea-Bissau',
      'Burkina Faso',
    ]);
    expect(countryName('504', 'de')).toBeUndefined();
    expect(countryName('999', 'en')).toBeUndefined();
  });

  it('finds every country by the English name it prints', () => {
    for (let code = 1; code < 1000; code++) {
      const id = String(code).padStart(3, '0');
      const name = countryName(id, 'en');
      if (name) expect(countryId(name), name).toBe(id);
    }
  });

  it('says what is disputed where it is', () => {
    expect(contestedCountries.get('732')).toMatch(/disputed/);
    expect(contestedCountries.has('466')).toBe(false);
  });
});
