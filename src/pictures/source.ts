import { readFile, stat } from 'node:fs/promises';
import type { Metadata, Sharp } from 'sharp';
import type { Pixels } from './crop-window.js';
import { PictureError } from './picture-error.js';

const maxBytes = 64 * 1024 * 1024;
const maxPixels = 100_000_000;
const formats = new Set(['svg', 'png', 'jpeg', 'webp', 'heif', 'tiff']);
/** Pixels an inch at which an SVG is drawn at its own size. */
const svgDensity = 72;

/** A picture whose bytes are at hand and whose size is known and within bounds. */
export interface PictureSource {
  /** How messages name it. */
  readonly label: string;
  readonly vector: boolean;
  /** Whether its format keeps every pixel as drawn. */
  readonly lossless: boolean;
  /** Upright size; for an SVG the size it states for itself. */
  readonly size: Pixels;
  /** The upright picture, an SVG drawn `scale` times its own size. */
  open(scale?: number): Sharp;
}

/** Only the bytes are handed to the decoder, never a path, so that an SVG cannot draw in files beside it. */
export async function readPicture(
  file: string | Uint8Array,
  label = typeof file === 'string' ? file : 'The picture',
): Promise<PictureSource> {
  const bytes = typeof file === 'string' ? await readWithinBounds(file, label) : file;
  if (bytes.byteLength > maxBytes) throw tooLarge(label, 'more than 64 MB');
  const { default: sharp } = await import('sharp');
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => Promise.reject(PictureError.unreadable(label, cause)));
  if (!formats.has(metadata.format)) throw PictureError.unreadable(label, metadata.format);
  const size = uprightSize(metadata);
  const vector = metadata.format === 'svg';
  if (!vector && size.width * size.height > maxPixels) throw tooLarge(label, 'more than 100 million pixels');
  return {
    label,
    vector,
    lossless: vector || metadata.format === 'png',
    size,
    open: (scale = 1) =>
      sharp(bytes, {
        limitInputPixels: maxPixels,
        failOn: 'error',
        ...(vector && { density: svgDensity * scale }),
      }).autoOrient(),
  };
}

async function readWithinBounds(file: string, label: string): Promise<Uint8Array> {
  const size = await stat(file).then(
    (stats) => stats.size,
    (cause: unknown) => {
      throw new PictureError('file-missing', `${label} does not exist`, undefined, { cause });
    },
  );
  if (size > maxBytes) throw tooLarge(label, 'more than 64 MB');
  return readFile(file).catch((cause: unknown) => {
    throw PictureError.unreadable(label, cause);
  });
}

function uprightSize({ width, height, autoOrient }: Metadata): Pixels {
  return { width: autoOrient?.width ?? width, height: autoOrient?.height ?? height };
}

function tooLarge(label: string, by: string): PictureError {
  return new PictureError(
    'file-too-large',
    `${label} has ${by}`,
    'Save it smaller: 2560 x 1440 fills a slide',
  );
}
