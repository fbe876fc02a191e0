import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exhibitEntries, layoutEntries, themeEntries } from '../batch/catalogue.js';
import { renderDiagnostics } from '../diagnostics/render.js';
import { writeFileAtomically } from '../files/write.js';
import { buildGallery, type GalleryDeck, packageRoot } from './decks.js';
import { drawPages, drawPdfs, missing, missingFaces } from './draw.js';
import { contactSheet, slidePicture } from './pictures.js';
import {
  exhibitName,
  exhibitSheetName,
  exhibitThemes,
  galleryReadme,
  pictureName,
  sheetName,
} from './readme.js';

/** `npm run gallery`: draws every layout in every theme, and every kind of exhibit, into assets/gallery. */

const programs = ['soffice', 'pdftoppm', 'fc-match'];
const gallery = join(packageRoot, 'assets/gallery');

/** The theme that the layouts' own pictures are drawn in; a brief's default. */
const defaultTheme = 'slate';

/** Dots an inch: twice what the pictures have, so that type is smooth when it is made smaller. */
const dpi = 120;

async function main(folder: string): Promise<string | undefined> {
  const lacking = missing(programs);
  if (lacking.length > 0)
    return `the gallery is drawn by LibreOffice and poppler; not found: ${lacking.join(', ')}`;
  const { decks, diagnostics } = await buildGallery(folder);
  const errors = diagnostics.filter((one) => one.severity === 'error');
  if (errors.length > 0) return renderDiagnostics(errors, sourceOf, { color: false, cwd: process.cwd() });
  const faces = decks.flatMap((deck) => Object.values(deck.composed.scene.theme.fonts) as string[]);
  const wrong = await missingFaces([...new Set(faces)]);
  if (wrong.length > 0)
    return `install fonts with the widths of ${wrong.join(', ')} (Carlito, Gelasio, Arimo), or the pictures would be wrong`;
  await drawGallery(await firstPages(decks, folder));
  return undefined;
}

function sourceOf(file: string): string {
  return readFileSync(file, 'utf8');
}

/** Pages by theme, then by the name of the layout or the exhibit. */
type PagesByTheme = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** For each theme, the first page of each layout, or of each exhibit. */
async function firstPages(decks: readonly GalleryDeck[], folder: string): Promise<PagesByTheme> {
  const pdfs = await drawPdfs(
    decks.map((deck) => deck.file),
    folder,
  );
  const themes = new Map<string, Map<string, string>>();
  for (const [index, { theme, of, composed }] of decks.entries()) {
    const pages = await drawPages(pdfs[index]!, dpi);
    const ofTheme = themes.get(theme) ?? new Map<string, string>();
    themes.set(theme, ofTheme);
    for (const [page, { id, layout }] of composed.storyboard.slides.entries()) {
      const name = of === 'layouts' ? layout : exhibitName(id);
      if (!ofTheme.has(name)) ofTheme.set(name, pages[page]!);
    }
  }
  return themes;
}

/** Writes the folder anew; pictures of what is no longer there go. */
async function drawGallery(pages: PagesByTheme): Promise<void> {
  const layouts = layoutEntries();
  const files = new Map<string, Uint8Array | string>();
  const exhibits = exhibitEntries(packageRoot);
  files.set('README.md', galleryReadme(layouts, themeEntries(packageRoot), exhibits));
  const shown = [...layouts.map(({ name }) => name), ...exhibits.map(({ name }) => exhibitName(name))];
  for (const name of shown)
    files.set(pictureName(name), await slidePicture(pages.get(defaultTheme)!.get(name)!));
  for (const [theme, ofTheme] of pages)
    files.set(sheetName(theme), await contactSheet(layouts.map(({ name }) => ofTheme.get(name)!)));
  for (const theme of exhibitThemes)
    files.set(
      exhibitSheetName(theme),
      await contactSheet(exhibits.map(({ name }) => pages.get(theme)!.get(exhibitName(name))!)),
    );
  mkdirSync(gallery, { recursive: true });
  for (const name of readdirSync(gallery)) if (!files.has(name)) rmSync(join(gallery, name));
  for (const [name, bytes] of files) writeFileAtomically(join(gallery, name), bytes);
  process.stdout.write(`${files.size} files in ${gallery}\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-gallery-'));
try {
  const refusal = await main(folder);
  if (refusal !== undefined) {
    process.stderr.write(`${refusal}\n`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
