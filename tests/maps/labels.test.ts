import { describe, expect, it } from 'vitest';
import { textColorOn } from '../../src/exhibits/maps/colors.js';
import { composeMap } from '../../src/exhibits/maps/map.js';
import { boxHolds } from '../../src/exhibits/maps/plane.js';
import type { ColorRole, Palette } from '../../src/model/color.js';
import { contrastRatio, resolveColor } from '../../src/theme/contrast.js';
import { measure } from '../../src/typography/measure.js';
import { box, childNamed, context, text, texts, theatre, wordsOf } from './worded-map.js';

describe('labels', () => {
  it('set on the lines they were measured for', async () => {
    const { group } = await composeMap(theatre, box, context);
    for (const label of texts(group)) {
      const set = measure(label.paragraphs, label.box.w, context.fonts);
      expect(set.lines, wordsOf(label)).toBe(label.paragraphs.length);
      expect(set.height, wordsOf(label)).toBeLessThanOrEqual(label.box.h + 1e-3);
    }
  });

  it('name what is highlighted in bold capitals, at 10 to 13 points, what matters in the rest plainly', async () => {
    const { group } = await composeMap(theatre, box, context);
    const named = new Map(texts(group).map((label) => [wordsOf(label), label.paragraphs[0]!.runs[0]!.style]));
    for (const name of ['MOROCCO', 'ALGERIA', 'MALI', 'NIGER', 'BURKINA FASO']) {
      const style = named.get(name);
      expect(style?.bold, name).toBe(true);
      expect(style?.size, name).toBeGreaterThanOrEqual(10);
      expect(style?.size, name).toBeLessThanOrEqual(13);
    }
    for (const name of ['Tunisia', 'Mauritania', 'Senegal', 'Nigeria']) {
      expect(named.get(name)?.bold ?? false, name).toBe(false);
      expect(named.get(name)?.size, name).toBeGreaterThanOrEqual(9);
    }
    expect(named.get('Western Sahara')?.italic).toBe(true);
    expect(named.get('Atlantic Ocean')).toMatchObject({ italic: true, size: 10 });
  });

  it('stand within their countries where there is room', async () => {
    const { group } = await composeMap(theatre, box, context);
    for (const name of ['Algeria', 'Mali', 'Niger', 'Morocco', 'Mauritania', 'Nigeria']) {
      expect(boxHolds(childNamed(group, name).box, childNamed(group, `Label ${name}`).box), name).toBe(true);
    }
    // Burkina Faso has no room for its capitals clear of its border.
    expect(group.children.filter(({ id }) => id.startsWith('Leader')).map(({ id }) => id)).toEqual([
      'Leader Burkina Faso',
      'Leader end Burkina Faso',
      'Leader Western Sahara',
      'Leader end Western Sahara',
    ]);
  });

  it('read on what they stand on, with the colours of the default theme', () => {
    const palette: Palette = {
      ink: '141F3C',
      paper: 'FFFFFF',
      deep: '14213D',
      wash: 'F6F3EC',
      accent1: 'B7452C',
      accent2: '2A6B70',
      accent3: 'C5902F',
      accent4: '8DA3BA',
      accent5: 'C9BA8E',
      accent6: '6B4C7A',
    };
    const contrast = (words: ColorRole, fill: ColorRole) =>
      contrastRatio(resolveColor(words, palette), resolveColor(fill, palette));
    for (const fill of ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'deep'] as const) {
      expect(contrast(textColorOn([fill], palette)!, fill), fill).toBeGreaterThan(4.5);
    }
    for (const fill of ['rule', 'wash', 'sea'] as const) {
      expect(contrast('muted', fill), fill).toBeGreaterThan(4.5);
    }
    expect(textColorOn(['accent1', 'rule'], palette)).toBeUndefined();
  });
});

describe('routes', () => {
  it('run as one dashed curve through their points, with an arrow at the end', async () => {
    const { group } = await composeMap(theatre, box, context);
    const pipeline = childNamed(group, 'Route Pipeline');
    expect(pipeline).toMatchObject({ stroke: { dash: 'dash', arrow: 'end' } });
    expect(pipeline.kind === 'freeform' && pipeline.path.filter(({ to }) => to === 'cubic').length).toBe(12);
  });

  it('end without an arrow where they leave the map', async () => {
    const { group } = await composeMap({ ...theatre, fit: ['Senegal', 'Gambia'] }, box, context);
    const pieces = group.children.filter(({ id }) => id.startsWith('Route'));
    expect(pieces.length).toBe(1);
    expect(pieces[0]).not.toMatchObject({ stroke: { arrow: 'end' } });
  });

  it('are left out, and not spoken of in the source note, where the map does not show them', async () => {
    const { group, sourceNote } = await composeMap({ ...theatre, fit: ['Poland'] }, box, context);
    expect(group.children.some(({ id }) => id.startsWith('Route'))).toBe(false);
    expect(sourceNote).toBe('Boundaries: Natural Earth 1:50m.');
  });
});

describe('words', () => {
  it('tell in the alt text what the map shows', async () => {
    const { group } = await composeMap({ ...theatre, title: text('North-west Africa') }, box, context);
    expect(group.alt).toBe(
      'Map of North-west Africa. Anchor: Morocco. Rival: Algeria. Withdrawal: Mali, Niger, Burkina Faso. ' +
        'Dashed line: Pipeline (indicative route). Boundary of Western Sahara dashed: status disputed. ' +
        'Boundaries imply no endorsement.',
    );
  });

  it('are in the language of the deck, while objects keep their English names', async () => {
    const french = await composeMap(theatre, box, { ...context, language: 'fr' });
    expect(texts(french.group).map(wordsOf)).toEqual(expect.arrayContaining(['MAROC', 'ALGÉRIE', 'Sénégal']));
    expect(french.group.children.map(({ id }) => id)).toContain('Label Morocco');
    expect(french.sourceNote).toMatch(/Natural Earth.*Sahara occidental selon l’ONU\. Tracé indicatif\.$/);
    expect(french.group.alt).toMatch(/Mali, Niger, Burkina Faso\..*statut contesté/);
    const arabic = await composeMap(theatre, box, { ...context, language: 'ar' });
    const morocco = texts(arabic.group).find((label) => wordsOf(label) === 'المغرب');
    expect(morocco?.paragraphs[0]?.runs[0]?.style.tracking).toBeUndefined();
  });
});
