import { BrandFault } from './fault.js';
import type { BrandElement } from './markup.js';
import type { BrandPackage } from './package.js';

/** Six upper-case hex digits by PowerPoint's names as slides say them (tx1, bg1, tx2, bg2, accent1 …). */
export type BrandColors = ReadonlyMap<string, string>;

export interface BrandTemplate {
  /** Its theme's own name; empty for none. */
  readonly name: string;
  readonly colors: BrandColors;
  /** Latin families; empty for none. */
  readonly fonts: { readonly heading: string; readonly body: string };
  readonly masterPart: string;
  /** Width and height of a slide, in the units of its shapes. */
  readonly slide: { readonly w: number; readonly h: number };
}

/** What the first slide master of a template is made of. */
export function readTemplate(pack: BrandPackage): BrandTemplate {
  const presentationPart = pack.links('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const presentation = pack.markup(presentationPart);
  const masterPart = firstMaster(pack, presentation, presentationPart);
  const master = masterPart && pack.markup(masterPart);
  const themePart = masterPart && pack.links(masterPart).find(({ type }) => type === 'theme')?.target;
  const theme = themePart ? pack.markup(themePart) : undefined;
  const elements = theme?.at('themeElements');
  if (!master || !masterPart || !theme || !elements) {
    throw new BrandFault(
      'file-unreadable',
      'has no slide master with a theme',
      'write a PowerPoint template (.potx) or presentation (.pptx)',
    );
  }
  const family = (kind: string): string =>
    elements.at('fontScheme', kind, 'latin')?.attribute('typeface')?.trim() ?? '';
  const size = presentation?.at('sldSz');
  return {
    name: theme.attribute('name')?.trim() ?? '',
    colors: mappedColors(elements.at('clrScheme'), master.at('clrMap')),
    fonts: { heading: family('majorFont'), body: family('minorFont') },
    masterPart,
    slide: { w: Number(size?.attribute('cx') ?? 12_192_000), h: Number(size?.attribute('cy') ?? 6_858_000) },
  };
}

function firstMaster(pack: BrandPackage, presentation: BrandElement | undefined, part: string) {
  const masters = pack.links(part).filter(({ type }) => type === 'slideMaster');
  const first = presentation?.at('sldMasterIdLst', 'sldMasterId')?.attribute('r:id');
  return (masters.find(({ id }) => id === first) ?? masters[0])?.target;
}

const usualMap: Readonly<Record<string, string>> = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };
const mapped = ['tx1', 'bg1', 'tx2', 'bg2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/** The scheme's colours under the names that the master's colour map gives them. */
function mappedColors(scheme: BrandElement | undefined, map: BrandElement | undefined): BrandColors {
  return new Map(
    mapped.flatMap((name): [string, string][] => {
      const slot = map?.attribute(name) ?? usualMap[name] ?? name;
      const hex = hexOf(scheme?.at(slot));
      return hex === undefined ? [] : [[name, hex]];
    }),
  );
}

/** Colours of the system are what they were on the machine that last saved the file. */
function hexOf(slot: BrandElement | undefined): string | undefined {
  const literal = slot?.at('srgbClr')?.attribute('val');
  const system = slot?.at('sysClr');
  const standsFor = system?.attribute('val') === 'window' ? 'FFFFFF' : '000000';
  const hex = literal ?? (system && (system.attribute('lastClr') ?? standsFor));
  return hex !== undefined && /^[0-9a-f]{6}$/i.test(hex) ? hex.toUpperCase() : undefined;
}
