import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { type BuildResult, deliverDecks, type Progress } from '../../src/batch/build.js';
import { layouts } from '../../src/layouts/index.js';
import type { Scene } from '../../src/model/scene.js';
import type { ComposedDeck } from '../../src/pipeline.js';
import { root } from '../project.js';
import { type Ordeal, tortureBrief, tortureFindings } from './briefs.js';
import { type Amount, amounts } from './exhibits.js';
import { flavours } from './flavours.js';

/** What came of it: decks by theme, or what stood in the way. */
export interface Outcome extends Ordeal {
  readonly name: string;
  readonly decks: ReadonlyMap<string, ComposedDeck>;
  readonly diagnostics: BuildResult['diagnostics'];
}

/** What is tried at the least that a layout takes, where texts may grow, and by the dozen; the most is tried with all. */
const tried: Readonly<Record<Exclude<Amount, 'most'>, readonly string[]>> = {
  least: ['plain', 'words', 'long', 'compounds', 'addresses'],
  dozen: ['plain'],
};

/** Every layout of the registry with every flavour. */
export function ordeals(): Ordeal[] {
  return layouts.flatMap((contract) =>
    flavours.flatMap((flavour) =>
      amounts
        .filter((amount) => amount === 'most' || tried[amount].includes(flavour.id))
        .map((amount) => ({ contract, flavour, amount })),
    ),
  );
}

/** The picture that picture exhibits show, much higher than wide. */
export async function writePicture(folder: string): Promise<void> {
  const quay = sharp({ create: { width: 900, height: 1400, channels: 3, background: '#336677' } });
  writeFileSync(join(folder, 'quay.png'), await quay.png().toBuffer());
}

const nameOf = ({ contract, flavour, amount }: Ordeal): string => `${contract.name}-${flavour.id}-${amount}`;

/** Writes a brief for each ordeal, with the findings that it draws on, and composes it in the themes that it is given. */
export async function undergo(
  ordeals: readonly Ordeal[],
  themesOf: (index: number) => readonly string[],
  folder: string,
): Promise<Outcome[]> {
  const briefs = ordeals.map((ordeal, index) => writeBrief(ordeal, themesOf(index), folder));
  const decks: ComposedDeck[] = [];
  let underWay = '';
  const options = { cwd: root, briefs, out: folder, onProgress: ({ brief }: Progress) => (underWay = brief) };
  const { diagnostics } = await deliverDecks(options, async (deck) => {
    decks.push(deck);
    return undefined;
  }).catch((problem: unknown) => {
    throw new Error(`${underWay} was not refused but ended in an exception`, { cause: problem });
  });
  return ordeals.map((ordeal) => {
    const name = nameOf(ordeal);
    const own = decks.filter(({ storyboard }) => storyboard.brief === name);
    return {
      ...ordeal,
      name,
      decks: new Map(own.map((deck) => [deck.storyboard.audience, deck])),
      diagnostics: diagnostics.filter(({ at }) => at && basename(at.file).startsWith(`${name}.`)),
    };
  });
}

function writeBrief(ordeal: Ordeal, themes: readonly string[], folder: string): string {
  const name = nameOf(ordeal);
  const findings = `${name}.findings.yml`;
  const file = join(folder, `${name}.yaml`);
  writeFileSync(join(folder, findings), stringify(tortureFindings(ordeal)));
  writeFileSync(file, stringify(tortureBrief(ordeal, findings, themes)));
  return file;
}

/** The slides of several decks of one theme as one deck, to be packed and drawn at once. */
export function joined(name: string, decks: readonly ComposedDeck[]): ComposedDeck {
  const [first] = decks;
  if (!first) throw new Error('no decks to join');
  const scenes = decks.map((deck) => deck.scene);
  const slideLayouts = new Map(
    scenes.flatMap(({ layouts: own }) => own.map((one) => [one.name, one] as const)),
  );
  const scene: Scene = {
    ...first.scene,
    layouts: [...slideLayouts.values()],
    slides: scenes.flatMap(({ slides }, deck) =>
      slides.map((slide) => ({ ...slide, id: `${decks[deck]!.storyboard.brief}/${slide.id}` })),
    ),
  };
  const slides = decks.flatMap((deck) => deck.storyboard.slides);
  return { storyboard: { ...first.storyboard, brief: name, slides }, scene };
}
