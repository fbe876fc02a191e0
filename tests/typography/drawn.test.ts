import { describe, expect, it } from 'vitest';
import type { FontRole } from '../../src/model/scene.js';
import { filledShare, measure } from '../../src/typography/measure.js';
import { drawnLines, installed, stoodInBy } from './drawn-lines.js';
import { sampleBoxes } from './sample-boxes.js';

const fonts = { heading: 'Georgia', body: 'Calibri' };
const twins: readonly (readonly [FontRole, string, string])[] = [
  ['heading', fonts.heading, 'Gelasio'],
  ['body', fonts.body, 'Carlito'],
];

const asked = Boolean(process.env.BRIEFDECK_DEEP);
const present = asked
  ? twins.filter(([, family, twin]) => stoodInBy(family, twin)).map(([role]) => role)
  : [];
const able = present.length > 0 && installed('soffice', '--version') && installed('pdftotext', '-v');

describe.skipIf(!able)(
  'measured lines against drawn ones (BRIEFDECK_DEEP, LibreOffice, poppler, twins)',
  () => {
    it('agree, and are never fewer', { timeout: 300_000 }, async () => {
      const boxes = sampleBoxes(320, present);
      const drawn = (await drawnLines(boxes, fonts)).map((lines) => lines.length);
      const counted = (share: number) =>
        boxes.map(({ paragraphs, width }) => {
          const { lineTexts } = measure(paragraphs, width * share, fonts);
          return lineTexts.filter((line) => line.trim() !== '').length;
        });
      expect(drawn).toHaveLength(boxes.length);

      // What the metrics say, without the margin that measure keeps.
      const exact = counted(1 / filledShare).filter((lines, index) => lines === drawn[index]).length;
      const kept = counted(1);
      const fewer = kept.filter((lines, index) => lines < (drawn[index] ?? 0)).length;
      const more = kept.filter((lines, index) => lines > (drawn[index] ?? 0)).length;
      console.info(
        `${present.join(' and ')}: ${boxes.length} boxes, ${exact} exact by metrics; with the margin ${boxes.length - fewer - more} exact, ${more} a line too many, ${fewer} too few`,
      );
      expect(exact / boxes.length).toBeGreaterThanOrEqual(0.98);
      expect(fewer).toBe(0);
      expect(more / boxes.length).toBeLessThan(0.1);
    });
  },
);
