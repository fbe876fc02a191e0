import { beforeAll, describe, expect, it } from 'vitest';
import { mends } from '../../src/pptx/finish/index.js';
import type { Parts } from '../../src/pptx/parts.js';
import { relationshipsOf } from '../../src/pptx/relationships.js';
import { isSentinel } from '../../src/pptx/sentinels.js';
import { cellsOf } from '../../src/pptx/verify/cells.js';
import { child, descendants, type Element } from '../../src/pptx/xml.js';
import { attribute, charts, every, finished, objectNamed, order, partsLike, slides } from './finished.js';
import { sampleScene } from './sample-scene.js';

const layouts = (parts: Parts) => partsLike(parts, /^ppt\/slideLayouts\/[^/]+\.xml$/);
const presentation = (parts: Parts) => partsLike(parts, /^ppt\/presentation\.xml$/);
const titles = (parts: Parts) =>
  every(slides(parts), 'p:ph').filter((mark) => mark.getAttribute('type') === 'title');
const text = (parts: Parts, name: string) => new TextDecoder().decode(parts.bytes(name));

/** For each mend what it brings about: true of the finished package, false of one finished without it. */
const effects: Record<string, (parts: Parts) => boolean> = {
  'leftover placeholders': (parts) =>
    slides(parts).every((slide) =>
      attribute(descendants(slide, 'p:cNvPr'), 'name').every((name) => name !== 'Body'),
    ),
  'paragraph properties': (parts) =>
    every(slides(parts), 'a:p').every((paragraph) => order(paragraph).lastIndexOf('a:pPr') <= 0),
  'line breaks': (parts) => every(slides(parts), 'a:br').every((lineBreak) => child(lineBreak, 'a:rPr')),
  bullets: (parts) =>
    every(slides(parts), 'a:buChar').every((bullet) => bullet.previousSibling?.nodeName === 'a:buFont'),
  'empty outlines': (parts) =>
    every([...slides(parts), ...layouts(parts)], 'a:ln').every((line) => line.firstChild),
  'round joins': (parts) =>
    every(slides(parts), 'a:custGeom').every(
      (shape) => descendants(shape.parentNode!, 'a:round').length === 1,
    ),
  'table headers': (parts) =>
    attribute(every(slides(parts), 'a:tblPr'), 'firstRow').every((flag) => flag === '1'),
  // 7–11: as many axes as are named, colours of points before labels, names of rows as one list.
  'chart parts': (parts) =>
    every(charts(parts), 'c:barChart').every((bars) => count(bars, 'c:axId') === 2) &&
    every(charts(parts), 'c:doughnutChart').length === 1 &&
    every(charts(parts), 'c:ser').every((series) => {
      const names = order(series);
      return names.lastIndexOf('c:dPt') < names.indexOf('c:dLbls');
    }) &&
    every(charts(parts), 'c:cat').every((category) => order(category)[0] === 'c:strRef'),
  'slide numbers': (parts) =>
    every(slides(parts), 'a:fld')
      .map((field) => field.textContent)
      .join() === '2,3,4,5,6' &&
    every(slides(parts), 'p:ph').filter((mark) => mark.getAttribute('type') === 'sldNum').length === 5,
  placeholders: (parts) =>
    titles(parts).length === sampleScene.slides.length &&
    titles(parts).every((title) => !title.hasAttribute('idx')),
  hatches: (parts) => {
    const [pattern] = descendants(objectNamed(slides(parts), 'North island')!, 'a:pattFill');
    return !!pattern && attribute(descendants(pattern, 'a:schemeClr'), 'val').join() === 'bg1,accent3';
  },
  groups: (parts) => {
    const group = objectNamed(slides(parts), 'Map of the islands');
    return (
      group?.nodeName === 'p:grpSp' &&
      order(group).join() === 'p:nvGrpSpPr,p:grpSpPr,p:sp,p:sp,p:sp' &&
      group.parentNode?.nodeName === 'p:spTree'
    );
  },
  alternatives: (parts) =>
    objectNamed(slides(parts), 'Two ports compared')
      ?.toString()
      .includes('descr="Alpha and Beta by berths and draught"') === true &&
    objectNamed(slides(parts), 'Ornament')?.toString().includes('{C183D7F6-B498-43B3-948B-1728B52AA6E4}') ===
      true &&
    !slides(parts).some((slide) => slide.toString().includes('preencoded')),
  'slide master': (parts) => {
    const master = partsLike(parts, /slideMaster1\.xml$/);
    return attribute(every(master, 'p:ph'), 'type').join() === 'title,body,sldNum';
  },
  theme: (parts) => {
    const theme = text(parts, 'ppt/theme/theme1.xml');
    return (
      theme.includes('name="Sample &amp; test"') &&
      theme.includes('<a:dk2><a:srgbClr val="14213D"/></a:dk2>') &&
      theme.includes('<a:majorFont><a:latin typeface="Georgia"/>') &&
      theme.includes('<a:folHlink><a:srgbClr val="4A5568"/></a:folHlink>')
    );
  },
  'notes theme': (parts) =>
    relationshipsOf(parts, 'ppt/notesMasters/notesMaster1.xml')
      .map((link) => link.target)
      .join() === 'ppt/theme/theme2.xml',
  'notes pages': (parts) =>
    parts.names().filter((name) => /notesSlide\d+\.xml$/.test(name)).length === 3 &&
    notesLines(parts, 2).join('|') === 'Open with the map.||Then say "why" <slowly> & pause.',
  sections: (parts) =>
    attribute(every(presentation(parts), 'p14:section'), 'name').join() === 'Opening,Evidence,Close' &&
    every(presentation(parts), 'p14:sldId').length === 6 &&
    attribute(every(presentation(parts), 'p14:section'), 'id').every((id) =>
      /^\{[0-9A-F-]{36}\}$/.test(id ?? ''),
    ),
  workbooks: (parts) => {
    const cells = cellsOf(parts.bytes('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx'));
    const values = ['B1', 'A2', 'B2', 'A3', 'B3', 'A4', 'B4'].map((address) => cells.get(address));
    return values.join('|') === 'Traffic, "USD bn" <2025>|Alpha & Sons|25|Beta|17.1|Gamma|0';
  },
  'document properties': (parts) =>
    text(parts, 'docProps/core.xml').match(/2026-12-03T09:00:00Z/g)?.length === 2 &&
    text(parts, 'docProps/core.xml').includes('<dc:creator>Policy unit &lt;3&gt;</dc:creator>') &&
    text(parts, 'docProps/app.xml').includes('<Company>Harbour &amp; Co</Company>'),
  'presentation order': (parts) =>
    order(presentation(parts)[0]!.documentElement!).slice(0, 3).join() ===
    'p:sldMasterIdLst,p:notesMasterIdLst,p:sldIdLst',
  'notes page size': (parts) => every(presentation(parts), 'p:notesSz')[0]?.getAttribute('cy') === '9144000',
  'chart numbers': (parts) =>
    parts
      .names()
      .filter((name) => /^ppt\/charts\/[^_]/.test(name))
      .join() === 'ppt/charts/chart1.xml,ppt/charts/chart2.xml' &&
    relationshipsOf(parts, 'ppt/slides/slide4.xml')
      .filter((link) => link.type === 'chart')
      .every((link) => parts.has(link.target)),
  'slide names': (parts) =>
    attribute(every(slides(parts), 'p:cSld'), 'name').join() ===
    sampleScene.slides.map((slide) => slide.id).join(),
  'theme colours': (parts) => {
    const drawn = [
      ...slides(parts),
      ...layouts(parts),
      ...charts(parts),
      ...partsLike(parts, /slideMaster1\.xml$/),
    ];
    const literal = attribute(every(drawn, 'a:srgbClr'), 'val');
    const [veil] = descendants(objectNamed(slides(parts), 'Veil')!, 'a:schemeClr');
    return (
      !literal.some((hex) => isSentinel(hex ?? '')) &&
      veil?.getAttribute('val') === 'tx2' &&
      order(veil).join() === 'a:alpha'
    );
  },
  'theme fonts': (parts) =>
    attribute(every([...slides(parts), ...layouts(parts)], 'a:latin'), 'typeface').every((face) =>
      /^\+m[jn]-lt$/.test(face ?? ''),
    ) &&
    attribute(every([...slides(parts), ...layouts(parts)], 'a:cs'), 'typeface').every((face) =>
      /^\+m[jn]-cs$/.test(face ?? ''),
    ) &&
    every([...slides(parts), ...layouts(parts)], 'a:ea').every((face) => !face.hasAttribute('charset')),
  language: (parts) => {
    const pages = [...slides(parts), ...partsLike(parts, /^ppt\/notesSlides\/[^/]+\.xml$/), ...charts(parts)];
    return (
      attribute(every(pages, 'a:rPr', 'a:endParaRPr'), 'lang').every((lang) => lang === 'en-GB') &&
      attribute(every(charts(parts), 'c:lang'), 'val').join() === 'en-GB,en-GB'
    );
  },
  'shape ids': (parts) =>
    slides(parts).every((slide) => {
      const ids = attribute(descendants(slide, 'p:cNvPr'), 'id');
      return ids.join() === ids.map((_id, index) => index + 1).join();
    }),
  trace: (parts) =>
    parts.has('customXml/item1.xml') &&
    text(parts, 'customXml/item1.xml').includes(
      '<text>Costs rose 1.5 times\nin a year &lt;at least&gt;</text>',
    ) &&
    relationshipsOf(parts, 'ppt/presentation.xml').some(({ target }) => target === 'customXml/item1.xml'),
  'content types': (parts) => {
    const listed = attribute(every(partsLike(parts, /^\[Content_Types\]/), 'Override'), 'PartName');
    return (
      listed.every((name) => parts.has(name!.slice(1))) &&
      !text(parts, '[Content_Types].xml').includes('image/jpg')
    );
  },
};

function count(element: Element, name: string): number {
  return order(element).filter((one) => one === name).length;
}

function notesLines(parts: Parts, slide: number): string[] {
  const page = parts.document(`ppt/notesSlides/notesSlide${slide}.xml`);
  const body = descendants(page, 'p:sp').find(
    (shape) => descendants(shape, 'p:ph')[0]?.getAttribute('type') === 'body',
  )!;
  return descendants(body, 'a:p').map((paragraph) => paragraph.textContent ?? '');
}

async function holdsWithout(name: string): Promise<boolean> {
  try {
    return effects[name]!(await finished(sampleScene, name));
  } catch (error) {
    // A later mend may lean on this one so much that it cannot go on.
    if (error instanceof Error && /was not drawn/.test(error.message)) return false;
    throw error;
  }
}

describe('the mends', () => {
  let whole: Parts;
  beforeAll(async () => {
    whole = await finished(sampleScene);
  });

  it.each(
    mends.map((mend) => mend.name),
  )('%s: the package shows it, and would not without it', async (name) => {
    expect(Object.keys(effects)).toContain(name);
    expect(effects[name]!(whole)).toBe(true);
    expect(await holdsWithout(name)).toBe(false);
  });

  it('each say what is seen without them', () => {
    expect(new Set(mends.map((mend) => mend.name)).size).toBe(mends.length);
    for (const mend of mends) expect(mend.defect.length).toBeGreaterThan(20);
  });
});
