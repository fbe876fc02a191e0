import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themeEntries } from '../../src/batch/catalogue.js';
import type { DiagnosticCode } from '../../src/diagnostics/codes.js';
import { layouts } from '../../src/layouts/index.js';
import { type ComposedDeck, drawDeck } from '../../src/pipeline.js';
import { compareDeck } from '../drawn/compare.js';
import { drawDecks, drawing, requireDrawing } from '../drawn/drawing.js';
import { root } from '../project.js';
import { joined, type Outcome, ordeals, undergo, writePicture } from './run.js';

/** What a brief may be refused for: more than fits, or more or less than the layout takes. */
const refusals: readonly DiagnosticCode[] = ['text-overflow', 'layout-content', 'nothing-selected'];

/** Layouts with so little room when everything is there at once that even short texts may be refused. */
const crowded = ['pillars', 'process'];

const themes = themeEntries(root).map((theme) => theme.name);
const deep = process.env.BRIEFDECK_DEEP !== undefined;

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
let outcomes: readonly Outcome[];

requireDrawing();

beforeAll(async () => {
  await writePicture(folder);
  // Every theme has its turn; the deep run puts everything through all of them.
  outcomes = await undergo(ordeals(), (index) => (deep ? themes : [inTurn(index)]), folder);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const errorsOf = ({ diagnostics }: Outcome) => diagnostics.filter((one) => one.severity === 'error');

/** Words that are said not to fit may come to stand on a ground that is not theirs. */
function followsFrom(outcome: Outcome, code: string): boolean {
  return code === 'contrast-low' && errorsOf(outcome).some((one) => one.code === 'text-overflow');
}

describe.each(layouts.map(({ name }) => name))('the layout %s, whatever it is given', (layout) => {
  const own = (): Outcome[] => outcomes.filter(({ contract }) => contract.name === layout);

  test('is composed without a fault, or refused with a reason, its place and what to do', () => {
    const faults = own().flatMap((outcome) =>
      errorsOf(outcome)
        .filter(({ code }) => !followsFrom(outcome, code))
        .filter(({ code, at, hint }) => !refusals.includes(code as DiagnosticCode) || !at || !hint)
        .map(({ code, message, at, hint }) => `${outcome.name}: ${code}: ${message} [${at?.line}] (${hint})`),
    );
    expect(faults).toEqual([]);
    for (const outcome of own())
      expect(outcome.decks.size > 0 || errorsOf(outcome).length > 0, outcome.name).toBe(true);
  });

  test('takes plain texts and single words, from the least to the most that it says it takes', () => {
    const refused = own()
      .filter(({ flavour, amount }) => ['plain', 'words'].includes(flavour.id) && amount !== 'dozen')
      .filter(({ amount }) => amount === 'least' || !crowded.includes(layout))
      .flatMap((outcome) => errorsOf(outcome).map(({ message }) => `${outcome.name}: ${message}`));
    expect(refused).toEqual([]);
  });
});

const inTurn = (index: number): string => themes[index % themes.length]!;

/** What was composed in the theme whose turn it was, a deck for each theme and flavour. */
function composed(): ComposedDeck[] {
  const groups = new Map<string, ComposedDeck[]>();
  for (const [index, { flavour, decks }] of outcomes.entries()) {
    const theme = inTurn(index);
    const deck = decks.get(theme);
    const name = `${flavour.id}-${theme}`;
    if (deck) groups.set(name, [...(groups.get(name) ?? []), deck]);
  }
  return [...groups].map(([name, decks]) => joined(name, decks));
}

describe('what was composed', () => {
  test.skipIf(!drawing)(
    'makes sound packages, drawn with every word, within its box and over no other',
    async () => {
      const decks = composed();
      const packed = await Promise.all(
        decks.map(async (deck) => ({ name: deck.storyboard.brief, bytes: await drawDeck(deck) })),
      );
      const pages = await drawDecks(packed, join(folder, 'drawn'));
      const compared = decks.map((deck, index) => compareDeck(deck, pages[index]!));
      expect(compared.flatMap((one) => one.problems)).toEqual([]);
    },
    600_000,
  );
});
