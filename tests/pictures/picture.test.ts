import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cropToSlot } from '../../src/pictures/picture.js';
import { PictureError } from '../../src/pictures/picture-error.js';
import {
  blue,
  type Color,
  colorAt,
  distance,
  green,
  quadrants,
  quadrantsSvg,
  red,
  yellow,
} from './quadrants.js';

const square = { w: 1, h: 1 };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdeck-pictures-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the crop', () => {
  const corners: readonly (readonly [string, number, number, Color])[] = [
    ['red', 0, 0, red],
    ['green', 1, 0, green],
    ['blue', 0, 1, blue],
    ['yellow', 1, 1, yellow],
  ];

  test.each(corners)('keeps the focus in view: %s', async (_, x, y, color) => {
    const wide = await quadrants(800, 400).png().toBuffer();
    const across = await cropToSlot(wide, { w: 1, h: 2 }, { focus: { x, y: 0.5 } });
    expect(distance(await colorAt(across.bytes, 0.5, y === 0 ? 0.25 : 0.75), color)).toBe(0);
    const tall = await quadrants(400, 800).png().toBuffer();
    const down = await cropToSlot(tall, { w: 2, h: 1 }, { focus: { x: 0.5, y } });
    expect(distance(await colorAt(down.bytes, x === 0 ? 0.25 : 0.75, 0.5), color)).toBe(0);
  });

  test('is around the middle where no focus is given', async () => {
    const { bytes } = await cropToSlot(await quadrants(900, 300).png().toBuffer(), square);
    expect(distance(await colorAt(bytes, 0.45, 0.45), red)).toBe(0);
    expect(distance(await colorAt(bytes, 0.55, 0.55), yellow)).toBe(0);
  });

  test('has the pixels that the slot needs at 192 dpi, or as many as asked for', async () => {
    const png = await quadrants(3000, 2000).png().toBuffer();
    expect(await cropToSlot(png, { w: 6, h: 2 })).toMatchObject({ width: 1152, height: 384 });
    expect(await cropToSlot(png, { w: 6, h: 2 }, { dpi: 96 })).toMatchObject({ width: 576, height: 192 });
  });

  test('never blows a small picture up', async () => {
    const png = await quadrants(100, 100).png().toBuffer();
    expect(await cropToSlot(png, { w: 4, h: 2 })).toMatchObject({ width: 100, height: 50 });
  });

  test('follows the orientation that a camera wrote', async () => {
    const upside = await quadrants(400, 400).rotate(180).withMetadata({ orientation: 3 }).png().toBuffer();
    const { bytes } = await cropToSlot(upside, square);
    expect(distance(await colorAt(bytes, 0.2, 0.2), red)).toBe(0);
    for (const format of ['jpeg', 'webp', 'tiff'] as const) {
      const side = quadrants(600, 300).rotate(270).withMetadata({ orientation: 6 });
      const turned = await side.toFormat(format, { quality: 95 }).toBuffer();
      const upright = await cropToSlot(turned, { w: 2, h: 1 });
      expect(upright).toMatchObject({ width: 384, height: 192 });
      expect(distance(await colorAt(upright.bytes, 0.8, 0.2), green), format).toBeLessThan(12);
    }
  });
});

describe('what comes in', () => {
  test.each(['png', 'jpeg', 'webp', 'avif', 'tiff'] as const)('%s is read', async (format) => {
    const bytes = await quadrants(400, 400).toFormat(format, { quality: 95 }).toBuffer();
    const picture = await cropToSlot(bytes, square);
    expect(distance(await colorAt(picture.bytes, 0.25, 0.25), red)).toBeLessThan(12);
    expect(distance(await colorAt(picture.bytes, 0.75, 0.75), yellow)).toBeLessThan(12);
  });

  test('an SVG is drawn at the size of the slot, with sharp edges, however small it is', async () => {
    const picture = await cropToSlot(quadrantsSvg(16, 9), { w: 13.333, h: 7.5 });
    expect(picture).toMatchObject({ format: 'png', width: 2560, height: 1440 });
    expect(distance(await colorAt(picture.bytes, 0.499, 0.25), red)).toBe(0);
    expect(distance(await colorAt(picture.bytes, 0.501, 0.25), green)).toBe(0);
  });

  test('an SVG cannot draw in a file that lies beside it', async () => {
    await quadrants(50, 50).png().toFile(join(folder, 'secret.png'));
    const image = `<image href="secret.png" width="100" height="100"/>`;
    const file = join(folder, 'nosy.svg');
    await writeFile(file, `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">${image}</svg>`);
    const { bytes } = await cropToSlot(file, square);
    const { channels } = await sharp(bytes).stats();
    expect(channels.at(-1)).toMatchObject({ max: 0 });
  });
});

describe('what comes out', () => {
  test('is a JPEG for photographs and a PNG for drawings and whatever is partly clear', async () => {
    const clear = quadrants(200, 200).ensureAlpha(0.5);
    expect((await cropToSlot(await quadrants(200, 200).jpeg().toBuffer(), square)).format).toBe('jpeg');
    expect((await cropToSlot(await quadrants(200, 200).png().toBuffer(), square)).format).toBe('png');
    const kept = await cropToSlot(await clear.webp({ lossless: true }).toBuffer(), square);
    expect(kept.format).toBe('png');
    expect((await sharp(kept.bytes).stats()).isOpaque).toBe(false);
  });

  const formats = ['png', 'jpeg', 'webp', 'avif', 'tiff'] as const;

  test.each(
    formats,
  )('made of a %s carries nothing but pixels, and not where it was taken', async (format) => {
    const tagged = await quadrants(400, 400)
      .withExif({
        IFD0: { Artist: 'A. Photographer', Copyright: 'C' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '34/1 1/1 15/1' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>where and when</a></x:xmpmeta>')
      .withIccProfile('p3')
      .toFormat(format)
      .toBuffer();
    expect(await sharp(tagged).metadata()).toMatchObject({
      xmp: expect.anything(),
      icc: expect.anything(),
      // In a TIFF the tags are the file's own.
      ...(format !== 'tiff' && { exif: expect.anything() }),
    });
    const { bytes } = await cropToSlot(tagged, square);
    const left = await sharp(bytes).metadata();
    for (const key of ['exif', 'xmp', 'icc', 'iptc', 'orientation', 'comments'] as const) {
      expect(left[key], key).toBeUndefined();
    }
    expect(Buffer.from(bytes).includes('Photographer')).toBe(false);
  });

  test.each(['png', 'jpeg'] as const)('a %s has the same bytes every time', async (format) => {
    const bytes = await quadrants(1200, 900).blur(9).toFormat(format).toBuffer();
    const focus = { x: 0.3, y: 0.6 };
    const first = await cropToSlot(bytes, { w: 3, h: 1.7 }, { focus });
    const second = await cropToSlot(bytes, { w: 3, h: 1.7 }, { focus });
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  test('bytes and the file that holds them give the same picture', async () => {
    const bytes = await quadrants(300, 200).png().toBuffer();
    const file = join(folder, 'same.png');
    await writeFile(file, bytes);
    expect(await cropToSlot(file, square)).toEqual(await cropToSlot(bytes, square));
  });
});

describe('what cannot be used is told in a diagnostic’s terms', () => {
  async function failure(file: string | Uint8Array): Promise<PictureError> {
    const error: unknown = await cropToSlot(file, square).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(PictureError);
    return error as PictureError;
  }

  test('a file that is not there', async () => {
    expect((await failure(join(folder, 'absent.png'))).code).toBe('file-missing');
  });

  test('a folder, a text, a truncated picture, a format that is not ours', async () => {
    const truncated = (await quadrants(400, 400).png({ compressionLevel: 0 }).toBuffer()).subarray(0, 2000);
    const gif = await quadrants(40, 40).gif().toBuffer();
    for (const faulty of [folder, new TextEncoder().encode('not a picture'), truncated, gif]) {
      expect((await failure(faulty)).code).toBe('file-unreadable');
    }
  });

  test('a file of more bytes, or a picture of more pixels, than a slide can use', async () => {
    const heavy = join(folder, 'heavy.png');
    await writeFile(heavy, '');
    await truncate(heavy, 65 * 1024 * 1024);
    expect((await failure(heavy)).code).toBe('file-too-large');
    const wide = claimingSize(await quadrants(20, 20).png().toBuffer(), 16_000, 8000);
    expect((await failure(wide)).code).toBe('file-too-large');
  });

  test('a slot or a focus that makes no sense is the caller’s mistake', async () => {
    const png = await quadrants(20, 20).png().toBuffer();
    await expect(cropToSlot(png, { w: 0, h: 1 })).rejects.toBeInstanceOf(RangeError);
    await expect(cropToSlot(png, square, { focus: { x: 1.5, y: 0 } })).rejects.toBeInstanceOf(RangeError);
  });
});

/** A PNG whose header claims another size, as a picture made to exhaust the memory would. */
function claimingSize(png: Buffer, width: number, height: number): Buffer {
  const claimed = Buffer.from(png);
  claimed.writeUInt32BE(width, 16);
  claimed.writeUInt32BE(height, 20);
  claimed.writeUInt32BE(crc32(claimed.subarray(12, 29)), 29);
  return claimed;
}
