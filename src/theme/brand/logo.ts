import type { BrandElement } from './markup.js';
import type { BrandPackage } from './package.js';
import type { BrandTemplate } from './template.js';

/** Share of the slide from which a picture is a background and no logo. */
const backgroundFrom = 0.2;
const usable = /\.(png|jpe?g|svg)$/i;

/** The picture that a template signs its slides with: the first small one on its master, else on its title layout. */
export function logoOf(pack: BrandPackage, template: BrandTemplate): Uint8Array | undefined {
  const { masterPart } = template;
  const layouts = pack
    .links(masterPart)
    .filter(({ type }) => type === 'slideLayout')
    .map(({ target }) => target)
    .filter((part) => pack.markup(part)?.attribute('type') === 'title');
  for (const part of [masterPart, ...layouts]) {
    const picture = firstPicture(pack, part, template);
    if (picture) return picture;
  }
  return undefined;
}

function firstPicture(pack: BrandPackage, part: string, { slide }: BrandTemplate): Uint8Array | undefined {
  const links = pack.links(part);
  const pictures = pack.markup(part)?.at('cSld', 'spTree')?.all('pic') ?? [];
  for (const picture of pictures.filter((each) => areaOf(each) < backgroundFrom * slide.w * slide.h)) {
    const id = picture.at('blipFill', 'blip')?.attribute('embed');
    const target = links.find((link) => link.id === id)?.target;
    if (target !== undefined && usable.test(target)) return pack.picture(target);
  }
  return undefined;
}

function areaOf(picture: BrandElement): number {
  const size = picture.at('spPr', 'xfrm', 'ext');
  return Number(size?.attribute('cx') ?? 0) * Number(size?.attribute('cy') ?? 0);
}
