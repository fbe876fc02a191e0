import type { ExhibitKind } from '../../src/model/exhibit.js';
import type { Flavour } from './flavours.js';

/** How much a slide is given: the least that its layout takes, the most, or a dozen of everything. */
export const amounts = ['least', 'most', 'dozen'] as const;
export type Amount = (typeof amounts)[number];

/** A value as it is written in YAML. */
export type Written = Readonly<Record<string, unknown>>;

const source = '[made-up]';

export const list = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => of(index));

const entry = ({ name, text }: Flavour, index: number): Written => ({
  heading: name(index),
  text: text(index),
  source,
});

/** What exhibits of a kind hold, in so many parts. */
type Parts = (count: number, flavour: Flavour) => Written;

interface Kind {
  /** Parts at the least, at the most that reads well, and of a dozen as many as the kind may have. */
  readonly counts: readonly [number, number, number];
  readonly parts: Parts;
}

const ends = ['low', 'high'] as const;
const axis = ({ name }: Flavour, index: number): Written => ({
  label: name(index),
  low: name(index + 1),
  high: name(index + 2),
});

const kinds: Readonly<Record<ExhibitKind, Kind>> = {
  chart: {
    counts: [2, 6, 12],
    parts: (count, flavour) =>
      count === 2
        ? { chart: 'doughnut', data: ['share', 'rest'] }
        : {
            chart: 'bar',
            data: list(count, (index) => `figure-${index}`),
            entries: list(Math.min(3, count), (index) => entry(flavour, index)),
          },
  },
  map: {
    counts: [1, 4, 12],
    parts: (count, flavour) => ({
      map: { fit: ['Morocco', 'Algeria', 'Mali'] },
      categories: list(count, (index) => ({ ...entry(flavour, index), countries: [countries[index]] })),
      routes: [
        {
          ...entry(flavour, count),
          via: [
            [-5.9, 35.7],
            [-8.6, 33.2],
            [-17.4, 14.7],
          ],
        },
      ],
      seas: [{ label: flavour.name(0), at: [-16, 30] }],
    }),
  },
  timeline: {
    counts: [2, 5, 12],
    parts: (count) => ({ timeline: list(count, (index) => `event-${index}`) }),
  },
  compare: {
    counts: [2, 6, 12],
    parts: (count, { name, line }) => ({
      compare: list(count > 2 ? 3 : 2, name),
      rows: list(count, (row) => ({
        label: name(row),
        cells: list(count > 2 ? 3 : 2, (side) => line(row + side)),
      })),
    }),
  },
  table: {
    counts: [2, 6, 12],
    parts: (count, { name, line }) => ({
      table: list(Math.min(count, 5), (column) =>
        column === 1 ? { label: name(1), type: 'number' } : name(column),
      ),
      rows: list(count, (row) => ({
        cells: list(Math.min(count, 5), (column) => (column === 1 ? `${row * 1_234.5}` : line(row + column))),
      })),
    }),
  },
  pillars: {
    counts: [2, 5, 12],
    parts: (count, flavour) => ({
      pillars: list(count, (index) => entry(flavour, index)),
      // Five pillars, a share and a judgement leave no room for texts.
      ...(count !== 5 && { share: { fact: 'share', text: flavour.line(0) } }),
    }),
  },
  matrix: {
    counts: [4, 4, 4],
    parts: (count, flavour) => ({
      matrix: { across: axis(flavour, 0), up: axis(flavour, 1) },
      quarters: list(count, (index) => ({
        ...entry(flavour, index),
        across: ends[index % 2],
        up: ends[Math.floor(index / 2)],
      })),
    }),
  },
  process: {
    counts: [3, 6, 6],
    parts: (count, flavour) => ({
      process: list(count, (index) => ({
        ...entry(flavour, index),
        ...(count > 3 && { when: flavour.name(index) }),
      })),
    }),
  },
  options: {
    counts: [2, 4, 12],
    parts: (count, flavour) => ({
      options: list(count, (index) => ({
        ...entry(flavour, index),
        summary: flavour.line(index),
        ...(count > 2 && { watch: flavour.line(index + 1) }),
      })),
    }),
  },
  picture: {
    counts: [0, 3, 12],
    parts: (count, flavour) => ({
      picture: 'quay.png',
      alt: flavour.line(0),
      credit: flavour.name(0),
      licence: flavour.name(1),
      ...(count > 0 && { entries: list(count, (index) => entry(flavour, index)) }),
    }),
  },
  quote: {
    counts: [0, 3, 12],
    // Its words are the paper's own, whatever the flavour.
    parts: (count, flavour) => ({
      quote:
        count === 0
          ? 'The log does not record smaller craft.'
          : 'The ferries burn most of the fuel because they call every day, and they lie at the inner quay, closest to the houses.',
      by: flavour.name(0),
      ...(count > 0 && { entries: list(Math.min(2, count), (index) => entry(flavour, index)) }),
    }),
  },
};

const countries = [
  'Morocco',
  'Algeria',
  'Mali',
  'Mauritania',
  'Niger',
  'Tunisia',
  'Libya',
  'Senegal',
  'Guinea',
  'Nigeria',
  'Ghana',
  'Burkina Faso',
];

/** An exhibit; what may be left out is, where the least is asked for. */
export function exhibit(kind: ExhibitKind, flavour: Flavour, amount: Amount): Written {
  const { counts, parts } = kinds[kind];
  const written = parts(counts[amounts.indexOf(amount)]!, flavour);
  const common = { source, message: flavour.line(0) };
  return amount === 'least'
    ? { ...written, ...common }
    : { ...written, ...common, title: flavour.line(1), caveat: flavour.line(2), 'so-what': flavour.line(3) };
}
