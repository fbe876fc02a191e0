import { describe, expect, test } from 'vitest';
import type { SceneElement } from '../../src/model/scene.js';
import type { WordedExhibit, WordedFinding } from '../../src/model/storyboard.js';
import { cards, chart, judged, keyAt, said, source, style, text, title, titleAt, worded } from './deck.js';

const body = { x: 0.7, y: 2.1, w: 11.9, h: 4 };

/** So many words. */
function prose(count: number): string {
  return Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
}

function slide(...elements: SceneElement[]): { readonly elements: readonly SceneElement[] } {
  return { elements: [title(), ...elements, source()] };
}

describe('words-many', () => {
  test('counts the words of the body that are there to be read', () => {
    expect(said('words-many', slide(text('Card', body, prose(75))))).toEqual([]);
    expect(said('words-many', slide(text('Card', body, prose(80))))).toEqual([
      'the body has 80 words; more than 75 are read instead of heard',
    ]);
  });

  test('leaves out title, kicker, foot, labels, notes and numerals', () => {
    const apart = (['label', 'note', 'numeral'] as const).map((role) =>
      text(role, body, prose(80), style(role, 12)),
    );
    expect(said('words-many', slide(...apart))).toEqual([]);
  });

  test('counts tables and groups, but not on slides of reference', () => {
    const group = {
      kind: 'group',
      id: 'Map',
      alt: 'A',
      box: body,
      children: [text('A', body, prose(80))],
    } as const;
    expect(said('words-many', slide(group))).toHaveLength(1);
    expect(said('words-many', { ...slide(group), contract: { reference: true } })).toEqual([]);
  });
});

describe('title-long', () => {
  const lines = (count: number) => Array.from({ length: count }, () => 'The sea is quiet').join('\n');

  test('allows two lines', () => {
    expect(said('title-long', { elements: [title(lines(2))] })).toEqual([]);
    expect(said('title-long', { elements: [title(lines(3))] })).toEqual([
      'its title takes 3 lines; a message has 2',
    ]);
  });

  test('does not ask of names', () => {
    expect(said('title-long', { elements: [title(lines(3))], contract: { headline: 'name' } })).toEqual([]);
  });

  test('does not ask of a title that is the body', () => {
    const display = title(lines(3));
    const [paragraph] = display.paragraphs;
    const runs = paragraph!.runs.map((run) => ({
      ...run,
      style: { ...run.style, role: 'display' as const },
    }));
    expect(said('title-long', { elements: [{ ...display, paragraphs: [{ runs }] }] })).toEqual([]);
  });

  test('stands where the title is written', () => {
    expect(judged([{ elements: [title(lines(3))] }]).find((one) => one.code === 'title-long')?.at).toEqual(
      titleAt,
    );
  });
});

describe('title-no-sentence', () => {
  test('tells of a topic, at its place', () => {
    const [first] = judged([{ elements: [title('The military balance in the region')] }]);
    expect(first).toMatchObject({
      code: 'title-no-sentence',
      message:
        'slide "one" for board: its title has no verb: "The military balance in the region" names a topic, not a message',
      hint: 'say in a full sentence what the slide proves',
      at: titleAt,
    });
    expect(said('title-no-sentence', { elements: [title('Military balance')] })).toEqual([
      'its title has 2 words: "Military balance" names a topic, not a message',
    ]);
  });

  test('lets sentences, questions, names and other languages be', () => {
    expect(said('title-no-sentence', { elements: [title('What now?')] })).toEqual([]);
    expect(said('title-no-sentence', { elements: [title()] })).toEqual([]);
    const topic = { elements: [title('The military balance in the region')] };
    expect(said('title-no-sentence', { ...topic, contract: { headline: 'name' } })).toEqual([]);
    expect(said('title-no-sentence', topic, 'de')).toEqual([]);
  });
});

describe('title-duplicate', () => {
  test('names the slide that had the title first', () => {
    const one = { id: 'first', ...slide(...cards(3)) };
    const two = { id: 'second', ...slide(...cards(3)) };
    const other = { id: 'third', elements: [title('The others took the rest of it'), ...cards(3)] };
    expect(judged([one, other])).toEqual([]);
    expect(judged([one, other, two])).toMatchObject([
      {
        code: 'title-duplicate',
        message:
          'slide "second" for board: its title is that of slide "first" too: "Three ports took two thirds of the traffic"',
        at: titleAt,
      },
    ]);
  });
});

describe('items-many', () => {
  const findings = (count: number): WordedFinding[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `f${index}`,
      claim: worded('A claim'),
      standing: 'reported',
      references: [],
    }));

  test('allows seven', () => {
    expect(said('items-many', { ...slide(), words: { findings: findings(7) } })).toEqual([]);
    const [first] = judged([{ ...slide(...cards(3)), words: { findings: findings(8) } }]);
    expect(first).toMatchObject({
      code: 'items-many',
      message: 'slide "one" for board: it holds 8 items; more than 7 are not kept apart',
      hint: 'leave out 1, or tell them on two slides',
      at: keyAt,
    });
  });

  test('counts what an exhibit holds, but not on slides of reference', () => {
    const row = { cells: [worded('A')], highlight: false };
    const exhibit: WordedExhibit = { kind: 'table', id: 'ports', columns: [], rows: Array(9).fill(row) };
    const sample = { ...slide(), words: { exhibits: [exhibit] } };
    expect(said('items-many', sample)).toHaveLength(1);
    expect(said('items-many', { ...sample, contract: { reference: true } })).toEqual([]);
  });

  test('counts bullets', () => {
    const point = { runs: [{ text: 'A point', style: style('body', 16) }], bullet: true };
    const list = { ...text('List', body, ''), paragraphs: Array(8).fill(point), measuredHeight: 3 };
    expect(said('items-many', slide(list))).toHaveLength(1);
    expect(said('items-many', slide({ ...list, paragraphs: list.paragraphs.slice(1) }))).toEqual([]);
  });
});

describe('body-empty', () => {
  test('asks for 45 % of the body', () => {
    expect(said('body-empty', slide(...cards(3)))).toEqual([]);
    expect(said('body-empty', slide(chart({ box: { x: 0.7, y: 2, w: 5, h: 3 } })))).toEqual([
      'its body is filled to 23 %; under 45 % it looks unfinished',
    ]);
  });

  test('counts what overlaps once, and words as wide as their column, with a little air', () => {
    const [ground] = cards(3);
    expect(said('body-empty', slide(ground!, { ...ground!, id: 'Again' }))).toEqual([
      'its body is filled to 27 %; under 45 % it looks unfinished',
    ]);
    expect(said('body-empty', slide(text('Line', body, 'One line of words')))).toEqual([
      'its body is filled to 10 %; under 45 % it looks unfinished',
    ]);
  });

  test('lets planned white space be', () => {
    const sample = slide(text('Line', body, 'One line of words'));
    expect(said('body-empty', { ...sample, contract: { airy: true } })).toEqual([]);
  });
});

describe('alt-missing', () => {
  test('asks charts, maps, tables and pictures what they show', () => {
    expect(said('alt-missing', slide(chart()))).toEqual([]);
    expect(said('alt-missing', slide(chart({ alt: ' ' })))).toEqual([
      '"Chart" (chart) has no alternative text',
    ]);
    const picture = {
      kind: 'picture',
      id: 'Photo',
      box: body,
      format: 'png',
      bytes: new Uint8Array(),
    } as const;
    expect(said('alt-missing', slide(picture))).toHaveLength(1);
    expect(said('alt-missing', slide({ ...picture, decorative: true }))).toEqual([]);
  });
});

describe('reading-order', () => {
  test('wants the title first and the foot last', () => {
    expect(said('reading-order', { elements: [...cards(2), title(), source()] })).toEqual([
      '"Card 1" is read before "Title", which is the slide\'s title',
    ]);
    expect(said('reading-order', { elements: [title(), source(), ...cards(2)] })).toEqual([
      '"Source" is read before "Card 1", which is the slide\'s body',
    ]);
  });

  test('lets the kicker go before the title or after it', () => {
    const box = { x: 0.7, y: 0.44, w: 11.9, h: 0.24 };
    const kicker = text('Kicker', box, 'HARBOURS', style('kicker', 11), { placeholder: 'Kicker' });
    expect(said('reading-order', { elements: [kicker, title(), ...cards(2)] })).toEqual([]);
    expect(said('reading-order', { elements: [title(), kicker, ...cards(2)] })).toEqual([]);
    expect(said('reading-order', { elements: [title(), ...cards(2), kicker] })).toEqual([
      '"Card 1" is read before "Kicker", which is the slide\'s kicker',
    ]);
  });

  test('follows rows from the start and columns from the top', () => {
    const [one, two, three] = [2.1, 3.3, 4.5].map((y, index) =>
      text(`Row ${index + 1}`, { ...body, y, h: 1 }, 'The same words in each'),
    ) as [SceneElement, SceneElement, SceneElement];
    expect(said('reading-order', slide(one, two, three))).toEqual([]);
    expect(said('reading-order', slide(one, three, two))).toEqual([
      '"Row 3" is read before "Row 2", which stands above it',
    ]);
    const [, a, , b, , c] = cards(3) as SceneElement[];
    expect(said('reading-order', slide(a!, b!, c!))).toEqual([]);
    expect(said('reading-order', slide(a!, c!, b!))).toEqual([
      '"Card 3" is read before "Card 2", which leads its row',
    ]);
  });

  test('lets a grid be read by rows or by columns', () => {
    const cell = (id: string, x: number, y: number) =>
      text(id, { x, y, w: 5, h: 1 }, 'The same words in each');
    const [a, b, c, d] = [cell('A', 0.7, 2.1), cell('B', 6.5, 2.1), cell('C', 0.7, 4), cell('D', 6.5, 4)];
    expect(said('reading-order', slide(a, b, c, d))).toEqual([]);
    expect(said('reading-order', slide(a, c, b, d))).toEqual([]);
    expect(said('reading-order', slide(d, a, b, c))).toHaveLength(1);
  });

  test('passes over what is only drawn', () => {
    const [ground, card] = cards(1) as [SceneElement, SceneElement];
    expect(said('reading-order', slide(card, ground))).toEqual([]);
  });
});
