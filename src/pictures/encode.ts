import type { Sharp } from 'sharp';

/** A picture ready to place, with its size in pixels. */
export interface EncodedPicture {
  readonly bytes: Uint8Array;
  readonly format: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
}

/**
 * What was lossless or has transparent parts becomes a PNG, photographs a JPEG. Only the pixels are handed on, so
 * no metadata can be; every setting that has a bearing on the bytes is stated, so that they do not change with a
 * default of the encoder.
 */
export async function encode(picture: Sharp, lossless: boolean): Promise<EncodedPicture> {
  const { data, info } = await picture
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { default: sharp } = await import('sharp');
  const { width, height, channels } = info;
  const drawn = sharp(data, { raw: { width, height, channels } });
  const opaque = isOpaque(data, channels);
  const pixels = opaque ? drawn.removeAlpha() : drawn;
  const format = lossless || !opaque ? 'png' : 'jpeg';
  const encoded =
    format === 'png'
      ? pixels.png({ compressionLevel: 7, adaptiveFiltering: false, palette: false, progressive: false })
      : pixels.jpeg({
          quality: 88,
          mozjpeg: false,
          progressive: false,
          chromaSubsampling: '4:4:4',
          optimiseCoding: true,
        });
  return { bytes: new Uint8Array(await encoded.toBuffer()), format, width, height };
}

/** Reads the alpha channel itself: sharp's own statistics take longer than all the rest together. */
function isOpaque(data: Uint8Array, channels: number): boolean {
  if (channels !== 2 && channels !== 4) return true;
  for (let alpha = channels - 1; alpha < data.length; alpha += channels) {
    if (data[alpha] !== 255) return false;
  }
  return true;
}
