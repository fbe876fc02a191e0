import type { PaletteSlot } from '../../model/color.js';
import { shadeOf } from '../../theme/contrast.js';
import type { Shade } from '../../theme/shades.js';
import type { Parts } from '../parts.js';
import { roleOfSentinel } from '../sentinels.js';
import { children, descendants, type Element, type ElementName, make, owner } from '../xml.js';
import type { Mend } from './mend.js';

export const colors: Mend = {
  name: 'theme colours',
  defect: 'charts take hex only, a scheme colour there is written broken (27), and shades of one nowhere',
  apply({ parts, scene }) {
    for (const part of coloredParts(parts)) {
      for (const literal of descendants(parts.document(part), 'a:srgbClr')) {
        const role = roleOfSentinel(literal.getAttribute('val') ?? '');
        if (!role) continue;
        const shade = shadeOf(role, scene.theme.palette);
        literal.parentNode?.replaceChild(schemeColor(literal, shade), literal);
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

/** The master's colour map leads from these names to the theme's slots. */
const schemeNames: Partial<Record<PaletteSlot, string>> = {
  ink: 'tx1',
  paper: 'bg1',
  deep: 'tx2',
  wash: 'bg2',
};

/** The shade first, then what the literal colour held, such as its transparency. */
function schemeColor(literal: Element, { slot, lumMod, lumOff }: Shade): Element {
  const document = owner(literal);
  const percentOf = (name: ElementName, percent: number | undefined): Element[] =>
    percent === undefined ? [] : [make(document, name, { val: String(percent * 1000) })];
  return make(document, 'a:schemeClr', { val: schemeNames[slot] ?? slot }, [
    ...percentOf('a:lumMod', lumMod),
    ...percentOf('a:lumOff', lumOff),
    ...children(literal),
  ]);
}
