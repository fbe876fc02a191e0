import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.js';
import type { TextParagraph } from '../../src/model/scene.js';
import { readTheme } from '../../src/theme/theme.js';
import { Typesetter } from '../../src/typography/typesetter.js';

const slate = fileURLToPath(new URL('../../templates/themes/slate.yaml', import.meta.url));
const theme = readTheme('slate', slate, new Report())!;
const at = { file: 'brief.yaml', line: 7, column: 5, length: 12 };

function typesetter(): { readonly type: Typesetter; readonly report: Report } {
  const report = new Report();
  const where = { slide: 'balance', audience: 'ministers', at };
  return { type: new Typesetter(theme, 'en', report, where), report };
}

const detail =
  'The paper holds that readiness follows training rather than purchase, and that both states have bought faster than they have trained; it names depots, quays, fuel and spare parts as what decides how long a force stays at sea, and it asks which of the two will still be able to pay for patience in ten years. It adds that partners who exercise together every year learn more than those who sign every year, and that nobody has yet counted what a day of readiness costs.';
const claim = 'The gap to watch is efficiency, not volume';

/** The words of an overfull box, and what is left of them with so many characters fewer at the end of the longest. */
interface Sample {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly text: (type: Typesetter, fewer: number) => TextParagraph[];
}

const shorter = (text: string, fewer: number): string => text.slice(0, Math.max(0, text.length - fewer));

const samples: readonly Sample[] = [2.4, 3.4, 5.2, 8].flatMap((width) =>
  [0.75, 1.1, 1.6].flatMap((height): Sample[] => [
    {
      name: `one paragraph, ${width} × ${height} in`,
      width,
      height,
      text: (type, fewer) => [type.paragraph(shorter(detail, fewer), type.style('body', 14))],
    },
    {
      name: `a claim and its detail, ${width} × ${height} in`,
      width,
      height,
      text: (type, fewer) => [
        type.paragraph(claim, type.style('heading', 15)),
        ...(fewer < detail.length
          ? [type.paragraph(shorter(detail, fewer), type.style('body', 13), { before: 6 })]
          : []),
      ],
    },
    {
      name: `bullets, ${width} × ${height} in`,
      width,
      height,
      text: (type, fewer) => [
        type.paragraph(shorter(detail, fewer), type.style('body', 12), { bullet: true }),
      ],
    },
  ]),
);

/** How many characters the error says are too many; undefined where there is no error. */
function toldFor({ width, height, text }: Sample, fewer: number): number | undefined {
  const { type, report } = typesetter();
  type.place('Card 1', { x: 1, y: 1, w: width, h: height }, text(type, fewer));
  const [error] = report.entries.filter(({ code }) => code === 'text-overflow');
  return error && Number(/about (\d+) characters/.exec(error.hint ?? '')?.[1]);
}

describe('what is too long', () => {
  const overfull = samples.filter((sample) => (toldFor(sample, 0) ?? 0) > 20);

  test('is told in most samples', () => {
    expect(overfull.length).toBeGreaterThan(20);
  });

  test.each(
    overfull.map((sample) => [sample.name, sample] as const),
  )('is told to within 15 per cent: %s', (_, sample) => {
    const told = toldFor(sample, 0)!;
    // So much and a little more off, and it fits; a little less, and it does not.
    expect(toldFor(sample, Math.ceil(told * 1.15))).toBeUndefined();
    expect(toldFor(sample, Math.floor(told * 0.85))).toBeDefined();
  });

  test('is an error that names slide, audience, element and place', () => {
    const { type, report } = typesetter();
    const text = [type.paragraph(detail, type.style('body', 12))];
    type.place('Card 2', { x: 1, y: 1, w: 3, h: 1 }, text);
    expect(report.entries).toEqual([
      {
        code: 'text-overflow',
        severity: 'error',
        message: expect.stringMatching(
          /^slide "balance" for ministers: "Card 2" is \d\.\d\d in too tall at the smallest size$/,
        ),
        at,
        hint: expect.stringMatching(/^shorten it by about \d+ characters$/),
      },
    ]);
  });

  test('in runs of several styles is counted across them', () => {
    const { type, report } = typesetter();
    const style = type.style('body', 14);
    const halves = [detail.slice(0, 203), detail.slice(203)];
    const runs = halves.map((text, index) => ({ text, style: { ...style, bold: index === 0 } }));
    type.place('Card 3', { x: 1, y: 1, w: 3, h: 0.5 }, [type.runs(runs)]);
    const told = Number(/about (\d+)/.exec(report.entries[0]?.hint ?? '')?.[1]);
    expect(told).toBeGreaterThan(detail.length - 100);
    expect(told).toBeLessThan(detail.length);
  });
});

describe('a long word', () => {
  const compound = 'Rüstungskontrollverhandlungen';
  const heading = (type: Typesetter, size: number) => [
    type.paragraph(`Die ${compound} stocken`, type.style('heading', size)),
  ];

  test('steps the size down before it is broken', () => {
    const { type } = typesetter();
    const wide = type.fit('heading', (size) => type.fits(heading(type, size), 6, 2));
    const narrow = type.fit('heading', (size) => type.fits(heading(type, size), 2.6, 2));
    expect(wide).toBe(26);
    expect(narrow).toBeLessThan(wide);
    const width = type.width(compound, type.style('heading', narrow));
    expect(width).toBeLessThan(2.6);
    const next = type.above('heading', narrow);
    expect(type.width(compound, type.style('heading', next))).toBeGreaterThan(2.6 * 0.985);
  });

  test('that is too wide even at the smallest size is warned of, and where it might be parted', () => {
    const { type, report } = typesetter();
    type.place('Pillar 4 heading', { x: 1, y: 1, w: 1.2, h: 2 }, heading(type, 13));
    expect(report.entries).toMatchObject([
      {
        code: 'word-broken',
        severity: 'warning',
        message: `slide "balance" for ministers: "${compound}" is wider than "Pillar 4 heading" at the smallest size`,
        hint: 'put a hyphen where it may be parted, or write a shorter word',
      },
    ]);
  });

  test('with a hyphen, a slash or an address is no word to break', () => {
    const { type, report } = typesetter();
    for (const text of [
      'Rüstungskontroll-verhandlungen',
      'land/sea/air/space/cyber/information',
      'https://www.example.org/reports/defence/2026/annex',
    ]) {
      type.place('Card', { x: 1, y: 1, w: 1.75, h: 3 }, [type.paragraph(text, type.style('body', 14))]);
    }
    expect(report.entries).toEqual([]);
  });
});

describe('the last word', () => {
  const placed = (text: string, w: number): string => {
    const { type } = typesetter();
    const box = { x: 1, y: 1, w, h: 3 };
    return type
      .place('Card', box, [type.paragraph(text, type.style('body', 14))])
      .paragraphs[0]!.runs.map((run) => run.text)
      .join('')
      .replaceAll('\u00A0', '_');
  };

  test('is tied to the one before it where it would stand alone', () => {
    expect(placed('They train together every other year', 2.8)).toBe('They train together every other_year');
    expect(placed('They train together every other year', 6)).not.toContain('_');
  });

  test('stays where tying it would cost a line or leave the one before short', () => {
    expect(placed('A departure from Algeria’s traditional policy', 1.5)).not.toContain('_');
    expect(placed('Die Fristen der Rüstungskontrollverhandlungen laufen', 2.3)).not.toContain('_');
    expect(placed('Defence industries', 1)).not.toContain('_');
  });
});
