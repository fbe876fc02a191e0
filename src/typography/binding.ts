import { type Draft, rewrite } from './draft.js';
import type { Setting } from './languages.js';

const noBreak = '\u00A0';

const units =
  '%|‰|°C|°F|°|€|£|\\$|USD|EUR|GBP|MAD|DZD|km²|km2|km/h|km|m²|m2|m|cm|mm|nm|kg|g|t|Mt|kt|l|kW|MW|GW|kWh|MWh|GWh|TWh|kn|ft|h|min|s';
const currencies = 'US\\$|\\$|€|£|USD|EUR|GBP|MAD|DZD';
const abbreviations = 'No\\.|Nos\\.|n°|nº|№|§|¶|pp?\\.|[Aa]rt\\.|[Ff]ig\\.|[Vv]ol\\.|[Cc]hap\\.|[Tt]able';

/** What belongs to a number stays on its line. */
export function bindNumbers(draft: Draft, setting: Setting): Draft {
  let patterns = bound.get(setting);
  if (!patterns) {
    patterns = patternsOf(setting);
    bound.set(setting, patterns);
  }
  return patterns.reduce((set, pattern) => rewrite(set, pattern, () => noBreak), draft);
}

const bound = new Map<Setting, readonly RegExp[]>();

function patternsOf({ numberWords, months, spacedPercent, spacedThousands }: Setting): readonly RegExp[] {
  const patterns = [
    // 25 km, 3 million
    new RegExp(`(?<=\\d) (?=(?:${units}|${numberWords})(?![\\p{L}\\p{N}]))`, 'gu'),
    // 16 April, 1er mars, 3. Mai
    new RegExp(`(?<=(?<!\\d)\\d{1,2}(?:er|\\.)?) (?=(?:${months})(?!\\p{L}))`, 'gu'),
    // April 16
    new RegExp(`(?<=(?<!\\p{L})(?:${months})) (?=\\d{1,2}(?!\\d))`, 'gu'),
    // US$ 25
    new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:${currencies})) (?=\\d)`, 'gu'),
    // No. 5, § III
    new RegExp(`(?<=(?<!\\p{L})(?:${abbreviations})) (?=\\d|[IVXLC]+(?!\\p{L}))`, 'gu'),
  ];
  if (spacedPercent) patterns.push(/(?<=\d)(?=[%€])/g);
  if (spacedThousands) patterns.push(/(?<=(?<![\d.,])\d{1,3}(?:[ \u00A0]\d{3})*) (?=\d{3}(?!\d))/g);
  return patterns;
}

/** The space before ; : ! and ? of languages that have one, typed or not. */
export function spacePunctuation(draft: Draft): Draft {
  const typed = rewrite(draft, /(?<=[^\s]) (?=[;:!?]+(?:[\s»”’)\]]|$))/g, () => noBreak);
  return rewrite(typed, /(?<=[\p{L}\p{N})\]»”’…%€])(?=(?:[;!?]+|:)(?:[\s»”’)\]]|$))/gu, () => noBreak);
}
