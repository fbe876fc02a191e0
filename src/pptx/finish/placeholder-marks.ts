import type { Box, SceneLayout, ScenePlaceholder } from '../../model/scene.js';
import { emu } from '../units.js';

/** What a `p:ph` says. A title has no index, or outline view and readers find none (28). */
export interface PlaceholderMark {
  readonly type: 'title' | 'body' | 'sldNum';
  readonly idx?: string;
}

/** PowerPoint keeps 10 to 12 for date, foot and number; what a designer adds begins at 13. */
const numberIndex = 12;
const firstFreeIndex = 13;

/** The mark of each placeholder of a layout by its name, the same on the layout and on its slides. */
export function placeholderMarks(layout: SceneLayout): Map<string, PlaceholderMark> {
  const bodies = layout.placeholders.filter((placeholder) => placeholder.type === 'body');
  const mark = (placeholder: ScenePlaceholder): PlaceholderMark => {
    if (placeholder.type === 'title') return { type: 'title' };
    if (placeholder.type === 'slide-number') return { type: 'sldNum', idx: String(numberIndex) };
    return { type: 'body', idx: String(firstFreeIndex + bodies.indexOf(placeholder)) };
  };
  return new Map(layout.placeholders.map((placeholder) => [placeholder.name, mark(placeholder)]));
}

export function markAttributes({ type, idx }: PlaceholderMark): Record<string, string> {
  return { type, ...(idx && { sz: 'quarter', idx }) };
}

export function markXml(mark: PlaceholderMark): string {
  const attributes = Object.entries(markAttributes(mark)).map(([name, value]) => `${name}="${value}"`);
  return `<p:ph ${attributes.join(' ')}/>`;
}

export function frameXml({ x, y, w, h }: Box): string {
  return `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
}
