import { afterEach, describe, expect, it } from 'vitest';
import type { Scene, TextElement } from '../../src/model/scene.js';
import { packDeck } from '../../src/pptx/deck.js';
import { Parts } from '../../src/pptx/parts.js';
import { verify } from '../../src/pptx/verify/index.js';
import { child, descendants } from '../../src/pptx/xml.js';
import { attribute, every, objectNamed, partsLike, slides } from './finished.js';
import { barChart, paragraph, sampleScene } from './sample-scene.js';

/** The sample with one more text on its second slide. */
function withText(element: Partial<TextElement>, change: Partial<Scene> = {}): Scene {
  const added: TextElement = {
    kind: 'text',
    id: 'Added',
    box: { x: 1, y: 6, w: 4, h: 0.4 },
    paragraphs: [paragraph('added')],
    valign: 'top',
    measuredHeight: 0.3,
    ...element,
  };
  return {
    ...sampleScene,
    ...change,
    slides: sampleScene.slides.map((slide, index) =>
      index === 1 ? { ...slide, elements: [...slide.elements, added] } : slide,
    ),
  };
}

async function packed(scene: Scene): Promise<Parts> {
  return Parts.unzip(await packDeck(scene));
}

describe('the same scene', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('gives the same bytes twice, and beside another deck', async () => {
    const alone = await packDeck(sampleScene);
    const other = { ...sampleScene, slides: sampleScene.slides.slice(3, 4) };
    const [first, , again] = await Promise.all([
      packDeck(sampleScene),
      packDeck(other),
      packDeck(sampleScene),
    ]);
    expect(Buffer.compare(first, alone)).toBe(0);
    expect(Buffer.compare(again, alone)).toBe(0);
  });

  it('gives the same bytes in every time zone', async () => {
    const decks = [];
    for (const name of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu']) {
      process.env.TZ = name;
      decks.push({ offset: new Date(2026, 0, 1).getTimezoneOffset(), bytes: await packDeck(sampleScene) });
    }
    expect(new Set(decks.map((deck) => deck.offset)).size).toBe(3);
    for (const deck of decks) expect(Buffer.compare(deck.bytes, decks[0]!.bytes)).toBe(0);
  });

  it('is left as it was', async () => {
    const before = structuredClone(sampleScene);
    await packDeck(sampleScene);
    expect(sampleScene).toEqual(before);
  });
});

describe('the archive', () => {
  /** Name, method and date of each entry, from the central directory. */
  function entries(bytes: Buffer): { name: string; method: number; date: number }[] {
    const found = [];
    const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    let at = bytes.readUInt32LE(end + 16);
    for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
      const length = bytes.readUInt16LE(at + 28);
      const name = bytes.toString('utf8', at + 46, at + 46 + length);
      found.push({ name, method: bytes.readUInt16LE(at + 10), date: bytes.readUInt32LE(at + 12) });
      at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return found;
  }

  it('begins with the content types and goes on by name, without folders', async () => {
    const names = entries(Buffer.from(await packDeck(sampleScene))).map(({ name }) => name);
    expect(names[0]).toBe('[Content_Types].xml');
    expect(names.slice(1)).toEqual([...names.slice(1)].sort());
    expect(names.filter((name) => name.endsWith('/'))).toEqual([]);
  });

  it('deflates all but what is compressed already, and dates nothing', async () => {
    for (const { name, method, date } of entries(Buffer.from(await packDeck(sampleScene)))) {
      expect([name, method]).toEqual([name, /\.(png|xlsx)$/.test(name) ? 0 : 8]);
      expect(date).toBe(((1 << 5) | 1) << 16);
    }
  });
});

describe('what a reader finds', () => {
  it('titles, also where they hold a break', async () => {
    const pages = slides(await packed(sampleScene));
    const titles = pages.map((page) =>
      descendants(page, 'p:sp')
        .filter((shape) => descendants(shape, 'p:ph')[0]?.getAttribute('type') === 'title')
        .map((shape) =>
          descendants(shape, 'a:t')
            .map((run) => run.textContent)
            .join(''),
        )
        .join('|'),
    );
    expect(titles).toEqual([
      'A quieter sea & a longer coast',
      'Three ports took two thirds of the traffic',
      'The strait is narrower than the charts say',
      'Alpha carries half as much again as Beta',
      'Alpha is deeper and longer',
      'What the board is asked',
    ]);
  });

  it('alt texts on every kind of object', async () => {
    const pages = slides(await packed(sampleScene));
    const alternative = (name: string): string | null | undefined =>
      descendants(objectNamed(pages, name)!, 'p:cNvPr')[0]?.getAttribute('descr');
    expect(alternative('Map of the islands')).toBe('Two islands; the northern one is hatched');
    expect(alternative('South island')).toBe('South island');
    expect(alternative('Traffic by port')).toBe(barChart.alt);
    expect(alternative('Harbour')).toBe('The harbour at dawn');
    expect(alternative('Hatched dot')).toBe('A hatched circle');
    expect(alternative('Veil')).toBe('');
    expect(alternative('Headline')).toBeNull();
  });

  it('texts that take their look from the layout, and keep only what differs', async () => {
    const pages = slides(await packed(sampleScene));
    const headline = objectNamed(pages.slice(1), 'Headline')!;
    expect(attribute(descendants(headline, 'a:rPr'), 'sz')).toEqual([null]);
    expect(descendants(headline, 'a:xfrm', 'a:latin', 'a:solidFill')).toEqual([]);
    const points = objectNamed(pages, 'Points')!;
    expect(attribute(descendants(points, 'a:rPr'), 'b').slice(0, 3)).toEqual(['1', null, null]);
    expect(attribute(descendants(points, 'a:schemeClr'), 'val')).toEqual(['accent2']);
    expect(attribute(descendants(points, 'a:pPr'), 'algn')).toEqual([null, null, 'r']);
  });

  it('a size of its own where the title had to be set smaller, and no bold that it was not given', async () => {
    const style = { font: 'heading', size: 20, color: 'ink' } as const;
    const scene = withText({ id: 'Small', paragraphs: [paragraph('Small', style)], placeholder: 'Title' });
    const freed = {
      ...scene,
      slides: scene.slides.map((slide) => ({
        ...slide,
        elements: slide.elements.filter((element) => slide.id !== 'words' || element.id !== 'Headline'),
      })),
    };
    const small = objectNamed(slides(await packed(freed)), 'Small')!;
    const [run] = descendants(small, 'a:rPr');
    expect(run?.getAttribute('sz')).toBe('2000');
    expect(run?.getAttribute('b')).toBe('0');
    expect(descendants(small, 'a:xfrm')).toHaveLength(1);
  });

  it('layouts whose plain text stays plain whatever the master or another placeholder says', async () => {
    const parts = await packed(sampleScene);
    const looks = every(partsLike(parts, /^ppt\/slideLayouts\/[^/]+\.xml$/), 'a:lvl1pPr').flatMap((level) =>
      descendants(level, 'a:defRPr'),
    );
    expect(looks).toHaveLength(4);
    for (const look of looks)
      for (const name of ['b', 'i', 'spc']) expect(look.hasAttribute(name)).toBe(true);
    const [body] = every(partsLike(parts, /slideMaster1\.xml$/), 'p:bodyStyle');
    expect(new Set(attribute(descendants(body!, 'a:defRPr'), 'spc'))).toEqual(new Set(['0']));
    expect(new Set(attribute(descendants(body!, 'a:spcPts'), 'val'))).toEqual(new Set(['0']));
  });

  it('freeforms with the path that the scene gives them', async () => {
    const parts = await packed(sampleScene);
    const xml = new TextDecoder().decode(parts.bytes('ppt/slides/slide3.xml'));
    const paths = xml.match(/<a:pathLst>.*?<\/a:pathLst>/gs);
    expect(paths).toHaveLength(2);
    expect(paths![0]).toContain(
      '<a:path w="1828800" h="1828800"><a:moveTo><a:pt x="0" y="914400"/></a:moveTo>',
    );
    expect(paths![0]).toContain('<a:cubicBezTo><a:pt x="1463040" y="0"/>');
    expect(paths![0]!.match(/<a:close\/>/g)).toHaveLength(2);
    expect(xml).not.toContain('kept=');
  });

  it('line ends as breaks that are as high as their line', async () => {
    const occasion = objectNamed(slides(await packed(sampleScene)), 'Occasion')!;
    expect(descendants(occasion, 'a:p')).toHaveLength(1);
    expect(descendants(occasion, 'a:t').map((run) => run.textContent)).toEqual([
      'Harbour board',
      '3 December 2026',
    ]);
    expect(attribute(descendants(occasion, 'a:rPr'), 'sz')).toEqual(['1600', '1600', '1600']);
  });

  it('text without insets that nothing shrinks', async () => {
    const frames = every(slides(await packed(sampleScene)), 'p:txBody').map(
      (body) => child(body, 'a:bodyPr')!,
    );
    const own = frames.filter((frame) => frame.attributes.length > 0);
    expect(own.length).toBeGreaterThan(3);
    for (const frame of own) {
      expect(['lIns', 'tIns', 'rIns', 'bIns'].map((side) => frame.getAttribute(side))).toEqual([
        '0',
        '0',
        '0',
        '0',
      ]);
      expect(descendants(frame, 'a:normAutofit', 'a:spAutoFit')).toEqual([]);
    }
  });

  it('cells with their paddings on the right sides, and rules below only', async () => {
    const table = objectNamed(slides(await packed(sampleScene)), 'Two ports compared')!;
    const cells = descendants(table, 'a:tcPr');
    for (const cell of cells) {
      expect(['marL', 'marR', 'marT', 'marB'].map((side) => cell.getAttribute(side))).toEqual([
        '109728',
        '109728',
        '54864',
        '54864',
      ]);
    }
    const ruled = cells.map((cell) =>
      ['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB']
        .filter((side) => descendants(child(cell, side)!, 'a:solidFill').length > 0)
        .join(),
    );
    expect(ruled).toEqual([
      '',
      '',
      '',
      'a:lnB',
      'a:lnB',
      'a:lnB',
      'a:lnT,a:lnB',
      'a:lnT,a:lnB',
      'a:lnT,a:lnB',
    ]);
    expect(attribute(descendants(table, 'a:gridCol'), 'w')).toEqual(['2743200', '3657600', '3657600']);
    expect(attribute(descendants(table, 'a:tr'), 'h')).toEqual(['457200', '777240', '777240']);
  });

  it('a bar chart from nought, its first bar on top, with nothing but bars and words', async () => {
    const parts = await packed(sampleScene);
    const chart = parts.document('ppt/charts/chart1.xml');
    const [names, values] = [descendants(chart, 'c:catAx')[0]!, descendants(chart, 'c:valAx')[0]!];
    expect(child(names, 'c:scaling', 'c:orientation')?.getAttribute('val')).toBe('maxMin');
    expect(child(values, 'c:scaling', 'c:min')?.getAttribute('val')).toBe('0');
    expect(child(values, 'c:scaling', 'c:max')?.getAttribute('val')).toBe('25');
    expect(child(values, 'c:delete')?.getAttribute('val')).toBe('1');
    expect(descendants(chart, 'c:majorGridlines', 'c:legend')).toEqual([]);
    const inner = descendants(chart, 'c:manualLayout')[0]!;
    expect(['c:x', 'c:y', 'c:w', 'c:h'].map((side) => child(inner, side)?.getAttribute('val'))).toEqual([
      '0.2',
      '0.02',
      '0.65',
      '0.96',
    ]);
    expect(descendants(chart, 'c:dLbls')[0]?.toString()).toContain(
      'formatCode="&quot;$&quot;0.0&quot;bn&quot;"',
    );
  });

  it('a ring without values of its own, its hole as wide as the scene has it', async () => {
    const parts = await packed(sampleScene);
    const part = [parts.document('ppt/charts/chart2.xml')];
    expect(attribute(every(part, 'c:showVal'), 'val')).toEqual(['0']);
    expect(attribute(every(part, 'c:holeSize'), 'val')).toEqual(['64']);
  });

  it('a language with its region, and the theme of the deck in slides, charts and master', async () => {
    const parts = await packed(withText({}, { language: 'fr' }));
    expect(new Set(attribute(every(slides(parts), 'a:rPr'), 'lang'))).toEqual(new Set(['fr-FR']));
    const drawn = partsLike(parts, /^ppt\/(slides|slideLayouts|slideMasters|charts)\/[^/]+\.xml$/);
    expect(every(drawn, 'a:srgbClr')).toEqual([]);
  });

  it('no control characters, whatever was written', async () => {
    const parts = await packed(
      withText({ id: 'Odd \u0001name', paragraphs: [paragraph('a\u0000b\uD800c\uFFFFd\r\ne')] }),
    );
    const odd = objectNamed(slides(parts), 'Odd name')!;
    expect(descendants(odd, 'a:t').map((run) => run.textContent)).toEqual(['ab\uFFFDcd', 'e']);
    expect(verify(parts)).toEqual([]);
  });
});
