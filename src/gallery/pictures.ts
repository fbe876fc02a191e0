import sharp from 'sharp';

const slideWidth = 800;
const sheetColumns = 4;
const tile = { width: 400, height: 225, gap: 12 } as const;

/** Few colours keep pictures small, and flat grounds and type need no more. Cubic: a sharper kernel leaves halos, which cost bytes. */
const encoding = { palette: true, dither: 0, effort: 10, compressionLevel: 9 } as const;
const kernel = 'cubic';

/** The picture of one slide, from a page drawn larger. */
export async function slidePicture(page: string): Promise<Buffer> {
  return sharp(page)
    .resize({ width: slideWidth, kernel })
    .png({ ...encoding, colours: 16 })
    .toBuffer();
}

/** Pages side by side on a quiet ground, four a row. */
export async function contactSheet(pages: readonly string[]): Promise<Buffer> {
  const { width, height, gap } = tile;
  const tiles = await Promise.all(
    pages.map((page) => sharp(page).resize({ width, height, fit: 'fill', kernel }).toBuffer()),
  );
  const rows = Math.ceil(pages.length / sheetColumns);
  const sheet = sharp({
    create: {
      width: sheetColumns * (width + gap) + gap,
      height: rows * (height + gap) + gap,
      channels: 3,
      background: '#8A8A8A',
    },
  }).composite(
    tiles.map((input, index) => ({
      input,
      left: gap + (index % sheetColumns) * (width + gap),
      top: gap + Math.floor(index / sheetColumns) * (height + gap),
    })),
  );
  // What is composited is flattened before the palette is chosen.
  return sharp(await sheet.png().toBuffer())
    .png({ ...encoding, quality: 30 })
    .toBuffer();
}
