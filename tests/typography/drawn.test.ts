import { describe, expect, it } from 'vitest';
import type { FontRole } from '../../src/model/scene.js';
import { filledShare, measure } from '../../src/typography/measure.js';
import { type DrawnBox, drawnLines, installed, stoodInBy } from './drawn-lines.js';
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
const arabicAble = able && stoodInBy('Noto Sans Arabic', 'Noto Sans Arabic');

/** Lines of each box as measured; `share` of its width is used, 1 for what measuring keeps. */
function counted(boxes: readonly DrawnBox[], share: number): number[] {
  return boxes.map(({ paragraphs, width }) => {
    const { lineTexts } = measure(paragraphs, width * share, fonts);
    return lineTexts.filter((line) => line.trim() !== '').length;
  });
}

/** LibreOffice parts an opening mark from letters in another size, which decks do not have but this comparison does. */
function opensBeforeArabic({ paragraphs }: DrawnBox): boolean {
  const text = paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');
  return /[(«]\u00A0?\p{Script=Arabic}/u.test(text);
}

interface Comparison {
  /** Boxes whose lines the metrics foretell, without the margin that measuring keeps. */
  readonly exact: number;
  readonly fewer: number;
  readonly more: number;
}

async function compare(
  boxes: readonly DrawnBox[],
  complex: 'as-decks-name-it' | 'as-measured',
): Promise<Comparison> {
  const drawn = (await drawnLines(boxes, fonts, complex)).map((lines) => lines.length);
  expect(drawn).toHaveLength(boxes.length);
  const kept = counted(boxes, 1);
  const share = (of: (index: number) => boolean): number =>
    boxes.filter((_, index) => of(index)).length / boxes.length;
  const metrics = counted(boxes, 1 / filledShare);
  const result = {
    exact: share((index) => metrics[index] === drawn[index]),
    fewer: share((index) => kept[index]! < drawn[index]!),
    more: share((index) => kept[index]! > drawn[index]!),
  };
  const percent = (part: number): string => `${(part * 100).toFixed(1)}%`;
  console.info(
    `${boxes.length} boxes, ${complex}: ${percent(result.exact)} exact by metrics; with the margin ${percent(result.more)} a line too many, ${percent(result.fewer)} too few`,
  );
  return result;
}

describe.skipIf(!able)(
  'measured lines against drawn ones (BRIEFDECK_DEEP, LibreOffice, poppler, twins)',
  () => {
    it('agree, and are never fewer', { timeout: 300_000 }, async () => {
      const { exact, fewer, more } = await compare(sampleBoxes(320, present, 'latin'), 'as-decks-name-it');
      expect(exact).toBeGreaterThanOrEqual(0.98);
      expect(fewer).toBe(0);
      expect(more).toBeLessThan(0.08);
    });

    it('are never fewer where a text holds Arabic, whatever this machine draws it in', {
      timeout: 300_000,
    }, async () => {
      const { fewer } = await compare(sampleBoxes(160, present, 'arabic'), 'as-decks-name-it');
      expect(fewer).toBe(0);
    });

    it.skipIf(!arabicAble)(
      'agree where a text holds Arabic as wide as it is measured (Noto Sans Arabic)',
      {
        timeout: 300_000,
      },
      async () => {
        const boxes = sampleBoxes(360, present, 'arabic').filter((box) => !opensBeforeArabic(box));
        const { exact, fewer } = await compare(boxes, 'as-measured');
        expect(exact).toBeGreaterThanOrEqual(0.98);
        expect(fewer).toBe(0);
      },
    );
  },
);
