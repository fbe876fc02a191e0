import { describe, expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.js';
import type { GroupElement, PictureElement } from '../../src/model/scene.js';
import { ringElement } from '../charts-of.js';
import { at, cards, chart, judged, said, shape, source, style, table, text, title } from './deck.js';

const long =
  'The harbour board reports that traffic has doubled in five years and expects more of it '.repeat(4);
const box = { x: 0.7, y: 2.2, w: 3, h: 0.5 };

describe('a well-made slide', () => {
  test('is passed over in silence', () => {
    expect(judged([{ elements: [title(), ...cards(3), source()] }])).toEqual([]);
  });
});

describe('text-overflow', () => {
  test('is measured anew, whatever height the text states', () => {
    const stated = text('Card', box, long, style('body', 16), { measuredHeight: 0.4 });
    expect(said('text-overflow', { elements: [title(), stated] })).toEqual([
      '"Card" is 2.75 in too tall for its box',
    ]);
    expect(said('text-overflow', { elements: [title(), { ...stated, box: { ...box, h: 4.7 } }] })).toEqual(
      [],
    );
  });

  test('is found in the cells of a table, and where rows are higher than it', () => {
    expect(
      said('text-overflow', {
        elements: [
          table(
            [
              ['a', 'b'],
              ['c', long],
            ],
            0.5,
          ),
        ],
      }),
    ).toEqual(['"Table", row 2, column 2, is 2.14 in too tall for its box']);
    const sound = table(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      0.5,
    );
    expect(said('text-overflow', { elements: [sound] })).toEqual([]);
    expect(said('text-overflow', { elements: [{ ...sound, box: { ...sound.box, h: 0.8 } }] })).toEqual([
      '"Table" is 0.20 in too tall for its box',
    ]);
  });

  test('is found on labels in a group', () => {
    const children = [
      text('Label Mali', { ...box, h: 0.2 }, 'Mali and its neighbours in the north', style('label', 12)),
    ];
    const group: GroupElement = {
      kind: 'group',
      id: 'Map',
      alt: 'A map',
      box: { x: 0.7, y: 2, w: 8, h: 4 },
      children,
    };
    expect(said('text-overflow', { elements: [group] })).toEqual([]);
    const narrow = { ...group, children: [{ ...children[0]!, box: { ...box, w: 1, h: 0.2 } }] };
    expect(said('text-overflow', { elements: [narrow] })).toHaveLength(1);
  });

  test('is told once, at the better place, and its consequences not at all', () => {
    const report = new Report();
    report.add('text-overflow', 'slide "one" for board: "Card" is 4.11 in too tall at the smallest size', at);
    const under = text('Under', { ...box, y: 3 }, 'Under it');
    judged([{ elements: [title(), text('Card', box, long), under] }], 'en', report);
    expect(report.entries).toHaveLength(1);
  });
});

describe('layout-overlap', () => {
  const a = text('A', { x: 1, y: 2.2, w: 3, h: 1 }, 'Words that take their line');

  test('finds texts that stand on each other, and says by how much', () => {
    const b = text('B', { x: 3.5, y: 2.3, w: 3, h: 1 }, 'Words on top of them');
    expect(said('layout-overlap', { elements: [a, b] })).toEqual(['"A" and "B" overlap by 0.17 in']);
  });

  test('looks at where the words are, not at the empty part of their boxes', () => {
    const b = text('B', { x: 1, y: 2.2, w: 3, h: 1 }, 'Words at the end', style('body', 16), {
      valign: 'bottom',
    });
    expect(said('layout-overlap', { elements: [a, b] })).toEqual([]);
  });

  test('lets a shape be the ground of a text', () => {
    expect(said('layout-overlap', { elements: [shape('Ground', { x: 0.8, y: 2, w: 4, h: 2 }), a] })).toEqual(
      [],
    );
  });

  test('finds a text on a chart’s plot, and allows one beside it or in a ring’s hole', () => {
    const over = (id: string, x: number) => text(id, { x, y: 4, w: 1.4, h: 0.3 }, 'Name');
    expect(said('layout-overlap', { elements: [chart(), over('Name', 0.8)] })).toEqual([]);
    expect(said('layout-overlap', { elements: [chart(), over('Stray', 3.5)] })).toHaveLength(1);
    const ring = ringElement({ ...chart(), box: { x: 1, y: 2.2, w: 4, h: 4 } }, [
      ['North', 60],
      ['South', 40],
    ]);
    expect(said('layout-overlap', { elements: [ring, over('Middle', 2.3)] })).toEqual([]);
    expect(said('layout-overlap', { elements: [ring, over('On the ring', 1.1)] })).toHaveLength(1);
  });

  test('finds a group on a table', () => {
    const group: GroupElement = {
      kind: 'group',
      id: 'Map',
      alt: 'A map',
      box: { x: 6, y: 2.3, w: 4, h: 4 },
      children: [],
    };
    expect(said('layout-overlap', { elements: [table([['a', 'b']], 0.5), group] })).toHaveLength(1);
  });
});

describe('layout-margin', () => {
  const words = 'Words that run on to the edge';

  test('finds words that pass the margin, and not the empty part of their box', () => {
    const passing = text('Note', { x: 0.4, y: 3, w: 4, h: 1 }, words);
    expect(said('layout-margin', { elements: [title(), passing] })).toEqual([
      '"Note" passes the start margin by 0.30 in',
    ]);
    const wide = text('Note', { x: 9, y: 3, w: 4, h: 1 }, words);
    expect(said('layout-margin', { elements: [title(), wide] })).toEqual([]);
  });

  test('finds what reaches into the foot', () => {
    const low = chart({ box: { x: 0.7, y: 2.2, w: 8, h: 4.9 } });
    expect(said('layout-margin', { elements: [title(), low] })).toEqual([
      '"Chart" passes the lower margin by 0.17 in',
    ]);
  });

  test('lets decoration and pictures that bleed off the slide be', () => {
    const picture = {
      kind: 'picture',
      id: 'Photo',
      alt: 'A harbour',
      format: 'png',
      bytes: new Uint8Array(),
    } as const;
    const bleeding: PictureElement = { ...picture, box: { x: 8, y: 0, w: 5.333, h: 7.5 } };
    const band = shape('Band', { x: 0, y: 2, w: 0.2, h: 3 });
    expect(said('layout-margin', { elements: [bleeding, band] })).toEqual([]);
    const past: PictureElement = { ...picture, box: { x: 8, y: 0, w: 6, h: 7.5 } };
    expect(said('layout-margin', { elements: [past] })).toHaveLength(1);
    const inside: PictureElement = { ...picture, box: { x: 8, y: 3, w: 5, h: 2 } };
    expect(said('layout-margin', { elements: [inside] })).toHaveLength(1);
  });
});

describe('contrast-low', () => {
  const card = { x: 1, y: 2.2, w: 4, h: 2 };
  const inner = { x: 1.2, y: 2.4, w: 3.6, h: 1.6 };
  const on = (
    ground: Parameters<typeof shape>[2],
    look = style('body', 16),
  ): TextElement[] | ReturnType<typeof said> =>
    said('contrast-low', {
      elements: [shape('Ground', card, ground), text('Card', inner, 'Words on a card', look)],
    });

  test('is measured on what the words stand on, the topmost fill beneath them', () => {
    expect(on('wash')).toEqual([]);
    expect(on('deep')).toEqual([
      '"Card" is `ink` (1B2230) on `deep` (14213D), a contrast of 1.00; 16 pt needs 4.5',
    ]);
    const plate = [shape('Ground', card, 'deep'), shape('Plate', card, 'paper')];
    expect(said('contrast-low', { elements: [...plate, text('Card', inner, 'Words')] })).toEqual([]);
  });

  test('is that with the background where nothing lies beneath, a picture included', () => {
    const onDeep = text('Card', inner, 'Words', style('body', 16, { color: 'onDeep' }));
    expect(said('contrast-low', { elements: [onDeep], background: 'deep' })).toEqual([]);
    expect(said('contrast-low', { elements: [onDeep] })).toHaveLength(1);
    const picture: PictureElement = {
      kind: 'picture',
      id: 'Photo',
      alt: 'A harbour',
      box: card,
      format: 'png',
      bytes: new Uint8Array(),
    };
    const elements = [shape('Ground', card, 'wash'), picture, onDeep];
    expect(said('contrast-low', { elements, background: 'deep' })).toEqual([]);
  });

  test('may be 3:1 for large type only', () => {
    // Terracotta on this ground has 4.01.
    const terracotta = (size: number, bold = false) =>
      on('rule', style('body', size, { color: 'accent1', bold }));
    expect(terracotta(17)).toEqual([
      '"Card" is `accent1` (B7452C) on `rule` (E3DED0), a contrast of 4.00; 17 pt needs 4.5',
    ]);
    expect(terracotta(18)).toEqual([]);
    expect(terracotta(13, true)).toHaveLength(1);
    expect(terracotta(14, true)).toEqual([]);
  });

  test('is found where only a part of the words is hard to read', () => {
    const half = shape('Half', { ...card, w: 0.8 }, 'deep');
    expect(
      said('contrast-low', { elements: [half, text('Card', inner, 'Words on two grounds')] }),
    ).toHaveLength(1);
    const beside = shape('Beside', { ...card, x: 3.5 }, 'deep');
    expect(said('contrast-low', { elements: [beside, text('Card', inner, 'Short')] })).toEqual([]);
  });

  test('holds on ellipses, outlines, clear fills and cells', () => {
    const disc = { ...shape('Disc', { x: 1, y: 2, w: 0.6, h: 0.6 }, 'deep'), shape: 'ellipse' } as const;
    const numeral = text('Number', disc.box, '1', style('numeral', 20, { color: 'paper' }), {
      valign: 'middle',
    });
    const centred = { ...numeral, paragraphs: [{ ...numeral.paragraphs[0]!, align: 'center' as const }] };
    expect(said('contrast-low', { elements: [disc, centred] })).toEqual([]);
    expect(
      said('contrast-low', { elements: [{ ...disc, box: { ...disc.box, x: 3 } }, centred] }),
    ).toHaveLength(1);
    const land = {
      kind: 'freeform',
      id: 'Land',
      box: card,
      fill: { color: 'deep' },
      path: [
        { to: 'move', x: 0, y: 0 },
        { to: 'line', x: 4, y: 0 },
        { to: 'line', x: 0, y: 2 },
        { to: 'close' },
      ],
    } as const;
    expect(said('contrast-low', { elements: [land, text('Label', inner, 'Here')] })).toHaveLength(1);
    const outside = { ...inner, x: 4.2, y: 3.6 };
    expect(said('contrast-low', { elements: [land, text('Label', outside, 'Here')] })).toEqual([]);
    const clear = { ...shape('Veil', card), fill: { color: 'deep', transparency: 0.9 } } as const;
    expect(said('contrast-low', { elements: [clear, text('Card', inner, 'Words')] })).toEqual([]);
    const rows = [
      ['Head', 'Head'],
      ['Cell', 'Cell'],
    ];
    expect(said('contrast-low', { elements: [table(rows, 0.5)] })).toEqual([
      '"Table" is `ink` (1B2230) on `deep` (14213D), a contrast of 1.00; 16 pt needs 4.5',
    ]);
    expect(
      said('contrast-low', { elements: [table(rows, 0.5, style('body', 16, { color: 'accent3' }))] }),
    ).toHaveLength(1);
  });

  test('holds for the names and values of a chart', () => {
    expect(said('contrast-low', { elements: [chart()] })).toEqual([]);
    const faint = chart({}, { labels: style('label', 12, { color: 'quiet' }) });
    expect(said('contrast-low', { elements: [faint] })).toHaveLength(1);
  });
});

describe('type-small', () => {
  test('asks 12 pt of what is read', () => {
    expect(said('type-small', { elements: [text('Card', box, 'Words', style('body', 12))] })).toEqual([]);
    expect(said('type-small', { elements: [text('Card', box, 'Words', style('heading', 11))] })).toEqual([
      '"Card" has heading type of 11 pt, under 12 pt',
    ]);
  });

  test('asks 10 pt of what is looked up, on maps, in tables and charts too', () => {
    expect(said('type-small', { elements: [text('Note', box, 'Words', style('note', 10))] })).toEqual([]);
    const label = text('Label Mali', box, 'Mali', style('label', 9));
    const group: GroupElement = { kind: 'group', id: 'Map', alt: 'A map', box, children: [label] };
    expect(said('type-small', { elements: [group] })).toEqual([
      '"Label Mali" has label type of 9 pt, under 10 pt',
    ]);
    expect(said('type-small', { elements: [table([['a', 'b']], 0.5, style('body', 11))] })).toHaveLength(1);
    expect(said('type-small', { elements: [chart({}, { names: style('label', 9) })] })).toHaveLength(1);
  });
});
