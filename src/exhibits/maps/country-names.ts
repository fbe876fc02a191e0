import type { DeckFonts, TextStyle } from '../../model/scene.js';
import type { WordedMap } from '../../model/storyboard.js';
import { countryId, countryName, westernSahara } from '../../wording/countries.js';
import { plain } from '../../wording/text.js';
import type { Ground } from './ground.js';
import type { CountryLabel } from './placement.js';
import { boxHasPoint, type Point } from './plane.js';
import type { MapView } from './projection.js';
import { type Setting, settingsOf } from './setting.js';
import type { CountryShape } from './shapes.js';

/** What decides which names a map bears, and how large. */
export interface LabelPlan {
  readonly map: WordedMap;
  readonly view: MapView;
  readonly countries: readonly CountryShape[];
  readonly ground: Ground;
  readonly highlighted: ReadonlySet<string>;
  /** Codes of the countries that must be in view. */
  readonly fit: ReadonlySet<string>;
  /** Codes of the countries that have a class of values. */
  readonly valued: ReadonlySet<string>;
  /** Whether the map's key may tell what has no room on the map. */
  readonly keyTells: boolean;
  readonly language: string;
  readonly fonts: DeckFonts;
}

type Style = Omit<TextStyle, 'color'>;

/** A country in view with its name in the deck's language. */
export interface Named extends CountryLabel {
  /** ISO numeric code. */
  readonly code: string;
  readonly name: string;
  /** Must be there, if there is any place for it. */
  readonly always: boolean;
  /** Its author asked for it, so that it may not go unsaid. */
  readonly asked: boolean;
  /** Where the author wants it. */
  readonly spot?: Point;
}

/** Neutral countries smaller than this are named only if they must be in view; square inches. */
export const leastNamed = 0.04;

/** Inches between a name and the map's edge, where the country goes on beyond it. */
const edgeRoom = 0.1;

/** The countries that a map names if it can, largest first. */
export function namedCountries(plan: LabelPlan): Named[] {
  const { countries, ground, highlighted, fit, language, view } = plan;
  const choices = labelChoices(plan.map);
  return countries
    .map(({ id, rings }, index): Named | undefined => {
      const choice = choices.get(id);
      const name = choice?.text ? plain(choice.text) : countryName(id, language);
      const area = ground.area(index);
      const asked = choice !== undefined || highlighted.has(id) || fit.has(id);
      if (!name || !(asked || area >= leastNamed) || choice?.show === 'none') return undefined;
      const spot = choice?.at && spotInView(view, choice.at);
      return {
        id: `Label ${countryName(id, 'en') ?? name}`,
        code: id,
        index,
        rings,
        settings: settingsFor(id, name, area, plan),
        edge: highlighted.has(id) ? 0 : edgeRoom,
        always: choice?.show === 'always',
        asked,
        name,
        ...(spot && { spot }),
      };
    })
    .filter((country) => country !== undefined)
    .sort((a, b) => ground.area(b.index) - ground.area(a.index) || (a.code < b.code ? -1 : 1));
}

function settingsFor(id: string, name: string, area: number, plan: LabelPlan): Setting[] {
  const { highlighted, language, fonts } = plan;
  const strong = highlighted.has(id) && id !== westernSahara;
  const styles = strong ? strongStyles(area, language) : quietStyles(id === westernSahara, language);
  return settingsOf(strong ? name.toUpperCase() : name, styles, fonts);
}

/** What the author decides of labels, by the country's code. */
function labelChoices({ frame }: WordedMap): ReadonlyMap<string, WordedMap['frame']['labels'][number]> {
  return new Map(frame.labels.map((choice) => [countryId(choice.country) ?? '', choice]));
}

function spotInView({ projection, box }: MapView, at: readonly [number, number]): Point | undefined {
  const spot = projection([at[0], at[1]]);
  return spot && boxHasPoint(box, spot) ? spot : undefined;
}

/** 13 pt for the largest countries in view and 10.5 for small ones; where that has no room, smaller and closer. */
function strongStyles(area: number, language: string): Style[] {
  const largest = Math.min(13, Math.max(10.5, Math.round((10 + 2.4 * Math.sqrt(area)) * 2) / 2));
  const sizes = [largest, (largest + 10.5) / 2, 10.5].map((size) => Math.round(size * 2) / 2);
  const spaced = [...new Set(sizes)].map((size) => ({ size, spacing: 0.6 }));
  return [...spaced, { size: 10.5, spacing: 0.2 }, { size: 10, spacing: 0 }].map(({ size, spacing }) => ({
    role: 'label',
    font: 'body',
    size,
    bold: true,
    ...tracked(language, spacing),
  }));
}

function quietStyles(disputed: boolean, language: string): Style[] {
  return [10.5, 10].map((size) => ({
    role: 'label',
    font: 'body',
    size,
    ...(disputed && slanted(language)),
  }));
}

/** Arabic letters are joined: spacing would break them apart. */
export function tracked(language: string, tracking: number): Pick<TextStyle, 'tracking'> {
  return language === 'ar' ? {} : { tracking };
}

/** Arabic letters have no italic. */
export function slanted(language: string): Pick<TextStyle, 'italic'> {
  return language === 'ar' ? {} : { italic: true };
}
