import type { RoleDefinition } from '../../model/color.js';
import type { Parts } from '../parts.js';
import { roleOfSentinel } from '../sentinels.js';
import { children, descendants, type Element, type ElementName, make, owner } from '../xml.js';
import type { Mend } from './mend.js';

export const colors: Mend = {
  name: 'theme colours',
  defect: 'charts take hex only, a scheme colour there is written broken (27), and shades of one nowhere',
  apply({ parts }) {
    for (const part of coloredParts(parts)) {
      for (const literal of descendants(parts.document(part), 'a:srgbClr')) {
        const role = roleOfSentinel(literal.getAttribute('val') ?? '');
        if (role) literal.parentNode?.replaceChild(schemeColor(literal, role), literal);
      }
    }
  },
};

/** Where colours are drawn: slides, layouts, masters, charts; the theme has the palette itself. */
export function coloredParts(parts: Parts): string[] {
  return parts
    .names()
    .filter((name) => /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|charts)\/[^/]*\.xml$/.test(name));
}

/** The shade first, then what the literal colour held, such as its transparency. */
function schemeColor(literal: Element, role: RoleDefinition): Element {
  const document = owner(literal);
  const shade = (name: ElementName, percent: number | undefined): Element[] =>
    percent === undefined ? [] : [make(document, name, { val: String(percent * 1000) })];
  return make(document, 'a:schemeClr', { val: role.slot }, [
    ...shade('a:lumMod', role.lumMod),
    ...shade('a:lumOff', role.lumOff),
    ...children(literal),
  ]);
}
