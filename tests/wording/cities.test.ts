import { describe, expect, it } from 'vitest';
import { findCity, isCity } from '../../src/wording/cities.js';

function found(name: string, country?: string) {
  const city = findCity(name, country);
  if (!isCity(city)) throw new Error(city.message);
  return city;
}

describe('finding a city', () => {
  it('by its name alone, where one of that name is clearly meant', () => {
    expect(found('Rabat')).toMatchObject({ position: [-6.83255, 34.01325], capital: true });
    expect(found('Tripoli').position[0]).toBeCloseTo(13.19, 1);
    expect(found('Casablanca').capital).toBe(false);
  });

  it('by its country as well; a place that GeoNames counts to two is found in either', () => {
    expect(found('Dakhla', 'Western Sahara').position).toEqual([-15.95798, 23.68477]);
    expect(found('Dakhla', 'MA').position).toEqual([-15.95798, 23.68477]);
    expect(found('Tripoli', 'Lebanon').position[0]).toBeCloseTo(35.84, 1);
  });

  it('by its English name, rather than a small town of that name elsewhere', () => {
    expect(found('Gothenburg')).toMatchObject({ name: 'Gothenburg', position: [11.96679, 57.70716] });
    expect(found('Geneva').byLanguage.fr).toBe('Genève');
  });

  it('with accents or without', () => {
    expect(found('Laâyoune')).toEqual(found('Laayoune'));
  });

  it.each([
    ['Dakhla', undefined, 'there are 2 places called "Dakhla"', 'Western Sahara }, or Morocco'],
    ['Ouagadugu', undefined, 'the gazetteer knows no city "Ouagadugu"', 'did you mean Ouagadougou?'],
    ['Brackwater Cove', undefined, 'the gazetteer knows no city "Brackwater Cove"', 'give its position'],
    [
      'Kiruna',
      undefined,
      'the only "Kiruna" that the gazetteer knows is a place of 17037 people in Sweden',
      'country: Sweden }',
    ],
    ['Paris', 'Morocco', 'the gazetteer knows no city "Paris" in Morocco', 'there is one in France'],
  ])('says of %s in %s what would be right', (name, country, message, hint) => {
    const fault = findCity(name, country);
    expect(fault).toMatchObject({ message });
    expect(fault).toHaveProperty('hint', expect.stringContaining(hint));
  });

  it('with its names in other languages, where they are known', () => {
    expect(found('Algiers').byLanguage).toEqual({ '*': 'Algiers', fr: 'Alger', ar: 'الجزائر' });
    expect(found('Ouagadougou').byLanguage.ar).toBe('واغادوغو');
    expect(found('Rabat').byLanguage).toEqual({ '*': 'Rabat', fr: 'Rabat', ar: 'الرباط' });
    expect(found('London').byLanguage.fr).toBe('Londres');
    for (const capital of ['Rabat', 'Ankara', 'Kyiv', 'Abuja', 'Ottawa', 'Doha', 'Hanoi', 'Islamabad'])
      expect(Object.keys(found(capital).byLanguage).sort(), capital).toEqual(['*', 'ar', 'fr']);
    expect(found('Meknes').byLanguage).toMatchObject({ fr: 'Meknès', ar: 'مكناس' });
    expect(found('London', 'Canada').byLanguage).toEqual({ '*': 'London' });
    expect(found('Tripoli').byLanguage.fr).toBe('Tripoli');
  });
});
