import { strToU8, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const deck = 'http://schemas.openxmlformats.org/presentationml/2006/main';

/** What a template of the tests is made of; a part of `parts` replaces the one that would be written. */
export interface TemplateParts {
  readonly colors?: Readonly<Record<string, string>>;
  readonly clrMap?: string;
  readonly fonts?: readonly [heading: string, body: string];
  /** Written to the master where `logoOn` does not say the title layout. */
  readonly logo?: { readonly name: string; readonly bytes: Uint8Array; readonly cx?: number };
  readonly logoOn?: 'title';
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export const lightColors = {
  dk1: '<a:sysClr val="windowText" lastClr="1A1A1A"/>',
  lt1: '<a:sysClr val="window"/>',
  dk2: '<a:srgbClr val="14213d"/>',
  lt2: '<a:srgbClr val="F1F4F7"/>',
  accent1: '<a:srgbClr val="B7452C"/>',
  accent2: '<a:srgbClr val="2A6B70"/>',
  accent3: '<a:srgbClr val="C5902F"/>',
  accent4: '<a:srgbClr val="8DA3BA"/>',
  accent5: '<a:srgbClr val="C9BA8E"/>',
  accent6: '<a:srgbClr val="5F3F70"/>',
};

export const plainMap = 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"';
export const turnedMap = 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"';

function links(...entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

function page(root: string, attributes: string, picture: string, after: string): string {
  return `<p:${root} xmlns:p="${deck}" xmlns:a="${main}" xmlns:r="${office}" ${attributes}><p:cSld><p:spTree>${picture}</p:spTree></p:cSld>${after}</p:${root}>`;
}

/** An organisation's .potx with one master and one layout, as little as there may be. */
export function templateBytes(given: TemplateParts = {}): Uint8Array {
  const { colors = lightColors, clrMap = plainMap, fonts = ['Georgia', 'Calibri'], logo, logoOn } = given;
  const scheme = Object.entries(colors).map(([slot, color]) => `<a:${slot}>${color}</a:${slot}>`);
  const faces = ['major', 'minor'].map(
    (kind, index) => `<a:${kind}Font><a:latin typeface="${fonts[index]}"/></a:${kind}Font>`,
  );
  const picture = logo
    ? `<p:grpSp><p:pic><p:blipFill><a:blip r:embed="rId9"/></p:blipFill><p:spPr><a:xfrm><a:ext cx="${logo.cx ?? 1_500_000}" cy="600000"/></a:xfrm></p:spPr></p:pic></p:grpSp>`
    : '';
  const image = logo ? ([['rId9', 'image', `../media/${logo.name}`]] as const) : [];
  const onMaster = logoOn !== 'title';
  const parts: Record<string, string | Uint8Array> = {
    '_rels/.rels': links(['rId1', 'officeDocument', 'ppt/presentation.xml']),
    'ppt/presentation.xml': `<p:presentation xmlns:p="${deck}" xmlns:r="${office}"><p:sldMasterIdLst><p:sldMasterId r:id="rId1"/></p:sldMasterIdLst><p:sldSz cx="12192000" cy="6858000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': links(['rId1', 'slideMaster', 'slideMasters/slideMaster1.xml']),
    'ppt/slideMasters/slideMaster1.xml': page(
      'sldMaster',
      '',
      onMaster ? picture : '',
      `<p:clrMap ${clrMap} accent1="accent1"/>`,
    ),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': links(
      ['rId1', 'theme', '/ppt/theme/theme1.xml'],
      ['rId2', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ...(onMaster ? image : []),
    ),
    'ppt/slideLayouts/slideLayout1.xml': page('sldLayout', 'type="title"', onMaster ? '' : picture, ''),
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': links(...(onMaster ? [] : image)),
    'ppt/theme/theme1.xml': `<a:theme xmlns:a="${main}" name="Harbour board"><a:themeElements><a:clrScheme name="x">${scheme.join('')}</a:clrScheme><a:fontScheme name="x">${faces.join('')}</a:fontScheme></a:themeElements></a:theme>`,
    ...(logo && { [`ppt/media/${logo.name}`]: logo.bytes }),
    ...given.parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}
