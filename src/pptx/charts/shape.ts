import type { Fill, Stroke, TextStyle } from '../../model/scene.js';
import { sentinelOf } from '../sentinels.js';

/** DrawingML of fills, lines and type in a chart part. Colours are sentinels, which the finish exchanges for the theme's. */

const emuPerPoint = 12_700;

export function fillXml(fill: Fill | undefined): string {
  if (!fill) return '<a:noFill/>';
  if (fill.hatch)
    return `<a:pattFill prst="wdUpDiag"><a:fgClr>${color(fill.hatch)}</a:fgClr><a:bgClr>${color(fill.color)}</a:bgClr></a:pattFill>`;
  return `<a:solidFill>${color(fill.color, fill.transparency)}</a:solidFill>`;
}

const dashes = { solid: 'solid', dash: 'dash', dot: 'sysDot' } as const;

export function lineXml(stroke: Stroke | undefined): string {
  if (!stroke) return '<a:ln><a:noFill/></a:ln>';
  const width = Math.round(stroke.width * emuPerPoint);
  const arrow = stroke.arrow ? '<a:tailEnd type="triangle"/>' : '';
  return `<a:ln w="${width}" cap="rnd"><a:solidFill>${color(stroke.color)}</a:solidFill><a:prstDash val="${dashes[stroke.dash ?? 'solid']}"/><a:round/>${arrow}</a:ln>`;
}

/** Type of axes and labels. It stands on as many lines as it was written on. */
export function typeXml(style: TextStyle, wrap: 'none' | 'square' = 'square'): string {
  return `<c:txPr><a:bodyPr rot="0" vert="horz" wrap="${wrap}"/><a:lstStyle/><a:p><a:pPr>${runXml(style, 'defRPr')}</a:pPr></a:p></c:txPr>`;
}

export function runXml(style: TextStyle, name: 'defRPr' | 'rPr'): string {
  const face = style.font === 'heading' ? 'mj' : 'mn';
  const marks = `b="${style.bold ? 1 : 0}" i="${style.italic ? 1 : 0}"`;
  const faces = (['lt', 'ea', 'cs'] as const).map((script, index) => {
    const element = ['latin', 'ea', 'cs'][index];
    return `<a:${element} typeface="+${face}-${script}"/>`;
  });
  return `<a:${name} sz="${Math.round(style.size * 100)}" ${marks}><a:solidFill>${color(style.color)}</a:solidFill>${faces.join('')}</a:${name}>`;
}

function color(role: Fill['color'], transparency = 0): string {
  const alpha = transparency > 0 ? `<a:alpha val="${Math.round((1 - transparency) * 100_000)}"/>` : '';
  return `<a:srgbClr val="${sentinelOf(role)}">${alpha}</a:srgbClr>`;
}
