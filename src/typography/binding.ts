import { type Draft, rewrite } from './draft.js';
import type { Setting } from './languages.js';

const noBreak = '\u00A0';

const codes = 'USD|EUR|GBP|CHF|JPY|CNY|RUB|TRY|MAD|DZD|TND|EGP|LYD|MRU|XOF|XAF|NGN|AED|SAR|QAR';
const units = [
  `%|‰|°C|°F|°|€|£|US\\$|\\$|${codes}|pp|bps`,
  'km²|km2|km/h|km|m²|m2|m³|m|cm|mm|nm|NM|ha|ft|kn|kg|g|t|Mt|kt|Gt|dwt|l|bbl|bcm|b/d|bbl/d',
  'kW|MW|GW|TW|kWh|MWh|GWh|TWh|kV|Hz|kHz|MHz|GHz|MB|GB|TB|h|min|s',
].join('|');
const currencies = `US\\$|\\$|€|£|${codes}`;
const scales = 'bn|tn|m|k|billion|million|trillion|Md|Mds|Mrd\\.|Mio\\.';
const abbreviations = [
  'No\\.|Nos\\.|Nr\\.|n°|nº|№|§|¶|pp?\\.|S\\.|Abs\\.|[Aa]rt\\.|[Ff]ig\\.|[Vv]ol\\.|[Cc]hap\\.|núm\\.|pág\\.',
  '[Tt]able|Article|Annex|Figure|Phase|Resolution|Q|FY',
].join('|');

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
    // USD bn in "25 USD bn"
    new RegExp(`(?<=\\d[ \\u00A0](?:${codes})) (?=(?:${scales})(?![\\p{L}\\p{N}]))`, 'gu'),
    // Q1 2026, H2 2026
    /(?<=(?<![\p{L}\p{N}])[QH][1-4]) (?=\d{4}(?!\d))/gu,
    // §III ¶2
    /(?<=§\u00A0?[\dIVXLC.]+) (?=¶)/g,
    // Z. Suliman
    /(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu})/gu,
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
