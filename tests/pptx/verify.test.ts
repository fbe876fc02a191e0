import { describe, expect, it } from 'vitest';
import { PackageDefect } from '../../src/pptx/defect.js';
import type { Parts } from '../../src/pptx/parts.js';
import { checks, verify } from '../../src/pptx/verify/index.js';
import { descendants, type Element, make, remove } from '../../src/pptx/xml.js';
import { finished, objectNamed, slides } from './finished.js';
import { sampleScene } from './sample-scene.js';

const first = (parts: Parts, part: string, name: string): Element =>
  descendants(parts.document(part), name)[0]!;

interface Seed {
  readonly check: string;
  readonly defect: string;
  sow(parts: Parts): void;
}

const seeds: readonly Seed[] = [
  {
    check: 'content types and parts agree',
    defect: 'lists ppt/slides/slide9.xml, which is not there',
    sow: (parts) =>
      first(parts, '[Content_Types].xml', 'Override').setAttribute('PartName', '/ppt/slides/slide9.xml'),
  },
  {
    check: 'content types and parts agree',
    defect: 'ppt/media/picture.gif has no content type',
    sow: (parts) => parts.put('ppt/media/picture.gif', new Uint8Array([1])),
  },
  {
    check: 'relationships resolve and reach every part',
    defect: 'links to ppt/slideLayouts/slideLayout2.xml, which is not there',
    sow: (parts) => parts.remove('ppt/slideLayouts/slideLayout2.xml'),
  },
  {
    check: 'relationships resolve and reach every part',
    defect: 'nothing links to ppt/media/lost.png',
    sow: (parts) => parts.put('ppt/media/lost.png', new Uint8Array([1])),
  },
  {
    check: 'relationships resolve and reach every part',
    defect: 'ppt/slides/slide6.xml refers to rId77, which it does not have',
    sow: (parts) => first(parts, 'ppt/slides/slide6.xml', 'a:blip').setAttribute('r:embed', 'rId77'),
  },
  {
    check: 'slides, layouts, masters, themes and notes are linked both ways',
    defect: 'two masters share ppt/theme/theme1.xml',
    sow: (parts) =>
      first(parts, 'ppt/notesMasters/_rels/notesMaster1.xml.rels', 'Relationship').setAttribute(
        'Target',
        '../theme/theme1.xml',
      ),
  },
  {
    check: 'slides, layouts, masters, themes and notes are linked both ways',
    defect: 'does not list ppt/slides/slide1.xml',
    sow: (parts) => remove(first(parts, 'ppt/presentation.xml', 'p:sldId')),
  },
  {
    check: 'every slide stands in one section',
    defect: 'slide 256 stands in no section',
    sow: (parts) => remove(first(parts, 'ppt/presentation.xml', 'p14:sldId')),
  },
  {
    check: 'object ids are unique in their part',
    defect: 'two objects have the id 2',
    sow: (parts) =>
      descendants(parts.document('ppt/slides/slide2.xml'), 'p:cNvPr')[4]!.setAttribute('id', '2'),
  },
  {
    check: 'placeholders of a slide are those of its layout',
    defect: 'the title has an index',
    sow: (parts) => first(parts, 'ppt/slides/slide2.xml', 'p:ph').setAttribute('idx', '100'),
  },
  {
    check: 'text is well formed',
    defect: 'paragraph properties after the paragraph has begun',
    sow: (parts) => {
      const page = parts.document('ppt/slides/slide2.xml');
      descendants(page, 'a:p')[0]!.appendChild(make(page, 'a:pPr'));
    },
  },
  {
    check: 'text is well formed',
    defect: 'cannot be written as it is',
    sow: (parts) => {
      first(parts, 'ppt/slides/slide2.xml', 'a:t').textContent = 'one\ntwo';
    },
  },
  {
    check: 'tables are whole and name their header',
    defect: 'a table row has not 3 cells',
    sow: (parts) => remove(first(parts, 'ppt/slides/slide5.xml', 'a:tc')),
  },
  {
    check: 'chart axes are defined',
    defect: 'refers to an axis 99',
    sow: (parts) => first(parts, 'ppt/charts/chart1.xml', 'c:axId').setAttribute('val', '99'),
  },
  {
    check: 'a chart shows what its workbook holds',
    defect: 'shows 18 where B3 holds 17.1',
    sow: (parts) => {
      descendants(parts.document('ppt/charts/chart1.xml'), 'c:v').find(
        (value) => value.textContent === '17.1',
      )!.textContent = '18';
    },
  },
  {
    check: "every colour is the theme's",
    defect: 'the stand-in colour BDEC03 was left',
    sow: (parts) => {
      const page = parts.document('ppt/slides/slide2.xml');
      const color = descendants(page, 'a:schemeClr')[0]!;
      color.parentNode!.replaceChild(make(page, 'a:srgbClr', { val: 'BDEC03' }), color);
    },
  },
  {
    check: 'what is shown is also described',
    defect: 'Map of the islands has no alt text',
    sow: (parts) =>
      descendants(objectNamed(slides(parts), 'Map of the islands')!, 'p:cNvPr')[0]!.removeAttribute('descr'),
  },
  {
    check: 'no path of the machine is told',
    defect: 'tells the path /home/someone/harbour.png',
    sow: (parts) =>
      descendants(objectNamed(slides(parts), 'Harbour')!, 'p:cNvPr')[0]!.setAttribute(
        'descr',
        '/home/someone/harbour.png',
      ),
  },
  {
    check: 'custom XML is kept when the file is saved',
    defect: 'the presentation does not link to customXml/item1.xml',
    sow: (parts) =>
      remove(
        descendants(parts.document('ppt/_rels/presentation.xml.rels'), 'Relationship').find(
          (link) => link.getAttribute('Target') === '../customXml/item1.xml',
        )!,
      ),
  },
  {
    check: 'custom XML is kept when the file is saved',
    defect: 'customXml/item1.xml is empty, or of no namespace by which it is known',
    sow: (parts) => {
      const root = parts.document('customXml/item1.xml').documentElement!;
      while (root.firstChild) root.removeChild(root.firstChild);
    },
  },
];

describe('the verification', () => {
  it('finds nothing in a finished deck', async () => {
    expect(verify(await finished(sampleScene))).toEqual([]);
  });

  it.each(seeds.map((seed) => [seed.defect, seed] as const))('finds that it %s', async (_defect, seed) => {
    const parts = await finished(sampleScene);
    seed.sow(parts);
    const findings = verify(parts).filter((finding) => finding.startsWith(`${seed.check}: `));
    expect(findings.some((finding) => finding.includes(seed.defect))).toBe(true);
  });

  it('has a seeded defect for every check', () => {
    expect(new Set(seeds.map((seed) => seed.check))).toEqual(new Set(checks.map((check) => check.name)));
  });

  it('says all that it found', () => {
    const defect = new PackageDefect('package', ['one is wrong', 'two is wrong']);
    expect(defect.findings).toEqual(['one is wrong', 'two is wrong']);
    expect(defect.message).toBe('The package would not open clean:\n  one is wrong\n  two is wrong');
  });
});
