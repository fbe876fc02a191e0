import type { Scene, ScenePlaceholder, TextStyle } from '../../model/scene.js';
import { isDarkTheme } from '../../theme/contrast.js';
import { relationshipsOf } from '../relationships.js';
import { declare, escapeXml } from '../xml.js';
import { masterPart } from './deck-parts.js';
import type { Mend } from './mend.js';
import { frameXml } from './placeholder-marks.js';
import { plainFrame, textDefaults } from './text-style.js';

const firstLayoutId = 2_147_483_649;
const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Written anew: a title, a body and a number for layouts to inherit from. */
export const master: Mend = {
  name: 'slide master',
  defect: 'the slide master has a slide number at most (26) and text styles of another deck',
  apply({ parts, scene }) {
    const layouts = relationshipsOf(parts, masterPart).filter(({ type }) => type === 'slideLayout');
    const grounds = isDarkTheme(scene.theme.palette)
      ? 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"'
      : 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"';
    const ids = layouts.map(({ id }, index) => `<p:sldLayoutId id="${firstLayoutId + index}" r:id="${id}"/>`);
    parts.put(
      masterPart,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<p:sldMaster ${declare('a', 'r', 'p')}>${[
        `<p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${shapes(scene)}</p:cSld>`,
        `<p:clrMap ${grounds} accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>`,
        `<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst>`,
        textStyles(scene),
      ].join('')}</p:sldMaster>`,
    );
  },
};

function shapes(scene: Scene): string {
  const { title, body, number } = models(scene);
  const drawn = [
    shape(2, 'Title', '<p:ph type="title"/>', title, 'Title'),
    shape(3, 'Text', '<p:ph type="body" idx="1"/>', body, 'Text'),
    ...(number
      ? [shape(4, 'Slide number', '<p:ph type="sldNum" sz="quarter" idx="4"/>', number, '‹#›')]
      : []),
  ];
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${drawn.join('')}</p:spTree>`;
}

type Model = Pick<ScenePlaceholder, 'box' | 'style'>;

/** Title and number as on the first layout that has them; a plain body, since a layout's may be a kicker or a foot. */
function models(scene: Scene): { title: Model; body: Model; number: Model | undefined } {
  const all = scene.layouts.flatMap((layout) => layout.placeholders);
  const box = (y: number, h: number): Model['box'] => ({ x: 0.7, y, w: scene.width - 1.4, h });
  const title: TextStyle = { role: 'title', font: 'heading', size: 26, bold: true, color: 'ink' };
  return {
    title: all.find(({ type }) => type === 'title') ?? { box: box(0.7, 1), style: title },
    body: { box: box(2, scene.height - 3), style: { role: 'body', font: 'body', size: 16, color: 'ink' } },
    number: all.find(({ type }) => type === 'slide-number'),
  };
}

function shape(id: number, name: string, mark: string, { box, style }: Model, text: string): string {
  const numbered = text === '‹#›';
  const shown = numbered
    ? `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr/><a:t>${text}</a:t></a:fld>`
    : `<a:r><a:rPr/><a:t>${escapeXml(text)}</a:t></a:r>`;
  const look = numbered
    ? `<a:lstStyle><a:lvl1pPr algn="r">${textDefaults(style)}</a:lvl1pPr></a:lstStyle>`
    : '<a:lstStyle/>';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${mark}</p:nvPr></p:nvSpPr><p:spPr>${frameXml(box)}</p:spPr><p:txBody>${plainFrame}${look}<a:p>${shown}</a:p></p:txBody></p:sp>`;
}

/** No spacing of its own: the heights that were measured hold for every text that inherits from here. */
function textStyles(scene: Scene): string {
  const { title, body } = models(scene);
  const other: TextStyle = { role: 'body', font: 'body', size: 18, color: 'ink' };
  return `<p:txStyles>${[
    `<p:titleStyle>${level(1, title.style)}</p:titleStyle>`,
    `<p:bodyStyle>${levels.map((depth) => level(depth, body.style)).join('')}</p:bodyStyle>`,
    `<p:otherStyle>${levels.map((depth) => level(depth, other)).join('')}</p:otherStyle>`,
  ].join('')}</p:txStyles>`;
}

/** The first level is plain text, the deeper ones are bulleted. */
function level(depth: number, style: TextStyle): string {
  const indent = 177_800;
  const bullet =
    depth === 1
      ? { margins: 'marL="0" indent="0"', mark: '<a:buNone/>' }
      : {
          margins: `marL="${indent * (depth - 1)}" indent="-${indent}"`,
          mark: '<a:buFont typeface="Arial"/><a:buChar char="•"/>',
        };
  const spacing = '<a:spcBef><a:spcPts val="0"/></a:spcBef>';
  return `<a:lvl${depth}pPr ${bullet.margins} algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">${spacing}${bullet.mark}${textDefaults(style)}</a:lvl${depth}pPr>`;
}
