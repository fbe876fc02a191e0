import type { Sharp } from 'sharp';
import { cropWindow, type Focus, type Pixels } from './crop-window.js';
import { type EncodedPicture, encode } from './encode.js';
import { PictureError } from './picture-error.js';
import { type PictureSource, readPicture } from './source.js';

const defaultDpi = 192;

/**
 * A picture made ready for one place on a slide: cropped around its focus to the slot's shape, resized to what
 * the slot needs and no further than the picture has, without metadata. The same input gives the same bytes.
 *
 * @param file path of an SVG, PNG, JPEG, WebP, AVIF or TIFF, or its bytes
 * @param slot width and height in inches
 * @param options `focus` is the point that must stay in view, as fractions of the upright picture's width and
 *   height (the middle where absent); `dpi` the pixels an inch of the slot needs (192 where absent); `label` how
 *   messages name the picture (its path where absent)
 * @throws PictureError with a diagnostic's code when the picture cannot be used
 */
export async function cropToSlot(
  file: string | Uint8Array,
  slot: { readonly w: number; readonly h: number },
  options: { readonly focus?: Focus; readonly dpi?: number; readonly label?: string } = {},
): Promise<EncodedPicture> {
  const { focus = { x: 0.5, y: 0.5 }, dpi = defaultDpi } = options;
  const wanted = slotPixels(slot, dpi);
  requireFocus(focus);
  const source = await readPicture(file, options.label);
  try {
    const { picture, size } = source.vector
      ? rasterise(source, wanted)
      : { picture: source.open(), size: source.size };
    return await encode(crop(picture, size, wanted, focus), source.lossless);
  } catch (cause) {
    throw PictureError.unreadable(source.label, cause);
  }
}

/** Draws an SVG at the size at which the crop needs no scaling afterwards, so that its lines stay sharp. */
function rasterise(source: PictureSource, wanted: Pixels): { picture: Sharp; size: Pixels } {
  const scale = Math.max(wanted.width / source.size.width, wanted.height / source.size.height);
  const size = {
    width: Math.max(wanted.width, Math.round(source.size.width * scale)),
    height: Math.max(wanted.height, Math.round(source.size.height * scale)),
  };
  // The density may round to a pixel more or less; resizing to the exact size takes that up.
  return { picture: source.open(scale).resize({ ...size, fit: 'fill' }), size };
}

function crop(picture: Sharp, size: Pixels, wanted: Pixels, focus: Focus): Sharp {
  const window = cropWindow(size, wanted, focus);
  const cropped = picture.extract(window);
  return window.width > wanted.width
    ? cropped.resize({ ...wanted, fit: 'fill', kernel: 'lanczos3' })
    : cropped;
}

function slotPixels(slot: { readonly w: number; readonly h: number }, dpi: number): Pixels {
  const pixels = { width: Math.round(slot.w * dpi), height: Math.round(slot.h * dpi) };
  if (!(pixels.width >= 1 && pixels.height >= 1 && Number.isFinite(pixels.width * pixels.height))) {
    throw new RangeError(
      `A picture's slot needs a width and a height; ${slot.w} x ${slot.h} in at ${dpi} dpi has none`,
    );
  }
  return pixels;
}

function requireFocus({ x, y }: Focus): void {
  if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
    throw new RangeError(`A picture's focus lies between 0 and 1 both ways; got ${x}, ${y}`);
  }
}
