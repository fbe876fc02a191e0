import type { TextStyle } from '../../model/scene.js';
import { sentinelOf } from '../sentinels.js';

/** A style as defaults for text, in the drawn state: colour and face are exchanged for the theme's later. */
export function textDefaults(style: TextStyle): string {
  const face = style.font === 'heading' ? '+mj-lt' : '+mn-lt';
  const attributes = [
    `sz="${Math.round(style.size * 100)}"`,
    `b="${style.bold ? 1 : 0}"`,
    `i="${style.italic ? 1 : 0}"`,
    `spc="${Math.round((style.tracking ?? 0) * 100)}"`,
    'kern="1200"',
  ];
  const faces = ['latin', 'ea', 'cs'].map((script) => `<a:${script} typeface="${face}"/>`);
  const color = `<a:solidFill><a:srgbClr val="${sentinelOf(style.color)}"/></a:solidFill>`;
  return `<a:defRPr ${attributes.join(' ')}>${color}${faces.join('')}</a:defRPr>`;
}

/** A text frame without insets, set from the top, whose text keeps its size. */
export const plainFrame =
  '<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:noAutofit/></a:bodyPr>';
