import type { PaletteSlot } from '../../model/color.js';
import type { SceneTheme } from '../../model/scene.js';
import { isDarkTheme } from '../../theme/contrast.js';
import { relationshipsOf, repoint } from '../relationships.js';
import { child, type Document, descendants, type Element, make, remove } from '../xml.js';
import { notesMasterPart } from './deck-parts.js';
import type { Mend } from './mend.js';

const themePart = 'ppt/theme/theme1.xml';
const notesThemePart = 'ppt/theme/theme2.xml';

export const theme: Mend = {
  name: 'theme',
  defect: "the file's colour scheme and fonts are Office's, whatever the deck's palette (23)",
  apply({ parts, scene }) {
    const document = parts.document(themePart);
    document.documentElement?.setAttribute('name', scene.theme.name);
    replace(document, 'a:clrScheme', colorScheme(document, scene.theme));
    replace(document, 'a:fontScheme', fontScheme(document, scene.theme));
    descendants(document, 'a:extLst').forEach(remove);
  },
};

export const notesTheme: Mend = {
  name: 'notes theme',
  defect: "the notes master shares the slide master's theme part (3)",
  apply({ parts, scene }) {
    parts.put(notesThemePart, parts.bytes(themePart));
    if (isDarkTheme(scene.theme.palette)) whitePaper(parts.document(notesThemePart));
    for (const link of relationshipsOf(parts, notesMasterPart)) {
      if (link.type === 'theme') repoint(notesMasterPart, link, notesThemePart);
    }
  },
};

/** Notes are printed: whatever the slides stand on, they stay dark on white. */
function whitePaper(document: Document): void {
  const paper = descendants(document, 'a:lt1')[0];
  const color = paper && child(paper, 'a:srgbClr');
  if (!color) throw new Error('a theme without its light colour');
  color.setAttribute('val', 'FFFFFF');
}

function replace(document: Document, name: string, replacement: Element): void {
  const root = document.documentElement;
  const old = root && child(root, 'a:themeElements', name);
  if (!old) throw new Error(`a theme without ${name}`);
  old.parentNode?.replaceChild(replacement, old);
}

/**
 * The scheme's first four slots, dark and light by turns: what is text on light paper is background on dark. The
 * master's colour map says which is which.
 */
const darkAndLight: Readonly<Record<'light' | 'dark', readonly PaletteSlot[]>> = {
  light: ['ink', 'paper', 'deep', 'wash'],
  dark: ['paper', 'ink', 'wash', 'deep'],
};

/** Slots in the order of the schema. Links are the second accent, followed ones the sixth. */
function colorScheme(document: Document, { name, palette }: SceneTheme): Element {
  const [dk1, lt1, dk2, lt2] = darkAndLight[isDarkTheme(palette) ? 'dark' : 'light'].map(
    (slot) => palette[slot],
  );
  const slots = [
    ['a:dk1', dk1!],
    ['a:lt1', lt1!],
    ['a:dk2', dk2!],
    ['a:lt2', lt2!],
    ['a:accent1', palette.accent1],
    ['a:accent2', palette.accent2],
    ['a:accent3', palette.accent3],
    ['a:accent4', palette.accent4],
    ['a:accent5', palette.accent5],
    ['a:accent6', palette.accent6],
    ['a:hlink', palette.accent2],
    ['a:folHlink', palette.accent6],
  ] as const;
  return make(
    document,
    'a:clrScheme',
    { name },
    slots.map(([slot, hex]) => make(document, slot, {}, [make(document, 'a:srgbClr', { val: hex })])),
  );
}

/** Arabic and other complex scripts are set in Arial, the one face that Office has for them everywhere. */
function fontScheme(document: Document, { name, fonts }: SceneTheme): Element {
  const faces = (latin: string): Element[] => [
    make(document, 'a:latin', { typeface: latin }),
    make(document, 'a:ea', { typeface: '' }),
    make(document, 'a:cs', { typeface: 'Arial' }),
  ];
  return make(document, 'a:fontScheme', { name }, [
    make(document, 'a:majorFont', {}, faces(fonts.heading)),
    make(document, 'a:minorFont', {}, faces(fonts.body)),
  ]);
}
