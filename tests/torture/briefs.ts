import { join } from 'node:path';
import type { CountRange, LayoutContract } from '../../src/model/layout-contract.js';
import { root } from '../project.js';
import { type Amount, exhibit, list, type Written } from './exhibits.js';
import type { Flavour } from './flavours.js';

/** What a layout is given. */
export interface Ordeal {
  readonly contract: LayoutContract;
  readonly flavour: Flavour;
  readonly amount: Amount;
}

/** Words and figures made up to fill a slide stand in no paper: they rest on a source that nobody can look them up in. */
const source = '[made-up]';
const dozen = 12;

const usualValues = [
  { value: 17.1, unit: 'USD bn', approx: true },
  { value: 60, unit: '%' },
  { value: 18_300, unit: 'hours' },
  { value: 40, unit: 'ships', bound: 'over' },
];

/** Figures that no card was made for, between ones that any was. */
const hugeValues = [
  { value: 1_234_567_890_123.45, unit: 'USD' },
  { value: 0.0001, unit: '%' },
  { value: 18_300, unit: 'hours', approx: true },
  { value: 99.95, unit: '%', bound: 'at-least' },
];

/** Findings of one flavour: a dozen of everything, and the exhibits that a layout shows. */
export function tortureFindings({ contract, flavour, amount }: Ordeal): Written {
  const { name, line, text, hugeFigures } = flavour;
  const values = hugeFigures ? hugeValues : usualValues;
  const bars = list(dozen, (index) => ({
    of: name(index),
    label: line(index),
    value: hugeFigures ? (index + 1) ** 9 + 0.5 : 10 + 7 * index,
    unit: 'hours',
    source,
  }));
  const large = list(dozen, (index) => ({
    label: name(index + 1),
    ...values[index % values.length],
    ...(index % 2 === 0 && { of: name(index), period: 2024 }),
    ...(index % 4 === 0 && { note: text(index) }),
    source,
  }));
  return {
    paper: join(root, 'assets/papers/harbour-2025/paper.md'),
    language: 'en',
    sources: { 'made-up': { cite: 'Figures made up to fill a slide' } },
    colors: { [name(0)]: 'accent1', [name(1)]: 'accent2' },
    facts: {
      ...numbered('figure', bars),
      ...numbered('large', large),
      share: { label: line(0), value: 0.5, unit: '%', source },
      rest: { label: line(1), complement: 'share' },
    },
    findings: numbered(
      'finding',
      list(dozen, (index) => ({
        claim: line(index),
        source,
        ...(index % 3 < 2 && fullFinding(flavour, index)),
      })),
    ),
    events: numbered(
      'event',
      list(dozen, (index) => ({
        ...(index % 4 === 3 ? { from: 2026, to: 2028 } : { date: `2024-0${1 + (index % 9)}` }),
        label: name(index),
        ...(index % 2 === 0 && { detail: line(index) }),
        source,
      })),
    ),
    exhibits: exhibitsOf(contract, flavour, amount),
  };
}

const shownBy = (
  { exhibit: kind, exhibits = { min: 1, max: 1 } }: LayoutContract,
  amount: Amount,
): string[] =>
  kind ? list(Math.min(exhibits.max, countIn(exhibits, amount)), (copy) => `${kind}-${copy}`) : [];

function exhibitsOf(contract: LayoutContract, flavour: Flavour, amount: Amount): Written {
  const { exhibit: kind } = contract;
  const shown = shownBy(contract, amount);
  return kind ? Object.fromEntries(shown.map((id) => [id, exhibit(kind, flavour, amount)])) : {};
}

/** Every third finding has nothing but what it must have. */
const fullFinding = ({ name, line, text }: Flavour, index: number): Written => ({
  short: name(index),
  figure: index % 2 === 0 ? `{{fact "large-${index}"}}` : name(index),
  detail: text(index),
  'so-what': line(index),
  of: name(index),
  standing: 'assessed',
});

const numbered = (what: string, all: readonly Written[]): Written =>
  Object.fromEntries(all.map((one, index) => [`${what}-${index}`, one]));

const countIn = ({ min, max }: CountRange, amount: Amount): number =>
  amount === 'least' ? Math.max(1, min) : amount === 'most' ? Math.min(max, dozen) : dozen;

/** A slide of a layout with as much as is asked for of all that its contract takes. */
function tortureSlide({ contract, flavour, amount }: Ordeal): Written {
  const { name, line, text, title } = flavour;
  const full = amount !== 'least';
  const { findings, figures, recommendations } = contract;
  const shown = shownBy(contract, amount);
  return {
    layout: contract.name,
    title,
    source,
    ...(full && { kicker: name(0) }),
    ...(findings && { findings: list(countIn(findings, amount), (index) => `finding-${index}`) }),
    ...(figures && { figures: list(countIn(figures, amount), (index) => `large-${index}`) }),
    ...(shown.length > 0 && { exhibit: shown.length === 1 ? shown[0] : shown }),
    ...(recommendations && {
      recommendations: list(countIn(recommendations, amount), (index) => ({
        ask: line(index),
        because: text(index),
        ...(full && { owner: name(index), by: index % 2 === 0 ? '2026-12-03' : name(index), source }),
      })),
    }),
    ...(contract.text && full && { text: text(0) }),
    ...(contract.judgement && full && { judgement: line(0), because: text(1) }),
  };
}

/** A brief of one such slide. A layout that the deck fills in gets other slides, so that there is something to fill in. */
export function tortureBrief(ordeal: Ordeal, findings: string, themes: readonly string[]): Written {
  const { contract, flavour, amount } = ordeal;
  const slide = tortureSlide(ordeal);
  const count = amount === 'least' ? 2 : amount === 'most' ? 6 : dozen;
  const others = list(contract.filled ? count : 0, (index) => ({
    id: `other-${index}`,
    layout: 'key-figures',
    kicker: flavour.name(index),
    title: `Slide ${index}`,
    figures: ['figure-0'],
  }));
  return {
    findings,
    title: flavour.title,
    date: '2025-03-01',
    storyline: [slide, ...others],
    audiences: Object.fromEntries(
      themes.map((theme) => [theme, { name: flavour.name(0), minutes: 60, theme }]),
    ),
  };
}
