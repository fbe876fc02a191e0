import type { Bound } from '../model/fact.js';

/** What people mean by a number that they write as people do: "about 1 200", "$25bn", "10–15 %". */
export interface Numeral {
  /** As machines write it; the lower end of a range. */
  readonly number: string;
  /** What it is where its comma or point parts thousands rather than decimals, or the other way round. */
  readonly otherwise?: string;
  /** The upper end of a range, as machines write it. */
  readonly high?: string;
  readonly approx: boolean;
  readonly bound?: Bound;
  /** What stands around it: a currency, a scale, a unit. */
  readonly unit: string;
}

const spaces = ' \u00a0\u202f';
const digits = `\\d[\\d.,'’_${spaces}]*`;
const about = /^(?:~|≈|±|(?:ca?\.?|circa|about|around|roughly|some|env\.?|environ)(?![a-z]))\s*/i;

const boundWords: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:≥|>=|(?:at least|au moins)(?![a-z]))\s*/i, 'at-least'],
  [/^(?:≤|<=|(?:at most|up to|au plus)(?![a-z]))\s*/i, 'at-most'],
  [/^(?:>|(?:over|more than|above|plus de)(?![a-z]))\s*/i, 'over'],
  [/^(?:<|(?:under|less than|below|moins de)(?![a-z]))\s*/i, 'under'],
];

const ordinal = /^(?:st|nd|rd|th|er|e|ème)$/;

const form = new RegExp(
  `^(?<sign>[+-]?)(?<before>[A-Z]{0,3}[$€£¥]?)\\s*(?<minus>-?)(?<low>${digits}|\\.\\d+)` +
    `(?:\\s*(?:–|—|-|to|à)\\s*(?<high>${digits}))?(?<after>.*)$`,
);

/** The number that a text says; undefined where it says none, or more than one. */
export function readNumeral(text: string): Numeral | undefined {
  const signed = text.trim().replaceAll('−', '-');
  const isAbout = about.test(signed);
  let rest = signed.replace(about, '');
  const [begins, named] = boundWords.find(([words]) => words.test(rest)) ?? [];
  if (begins) rest = rest.replace(begins, '');
  const parts = form.exec(rest)?.groups;
  const low = plainNumber(parts?.low ?? '');
  const after = (parts?.after ?? '').trim();
  if (!parts || !low || /\d/.test(after) || after.length > 20 || ordinal.test(after)) return undefined;
  const high = parts.high === undefined ? undefined : plainNumber(parts.high)?.number;
  const isFloor = after === '+';
  const bound = named ?? (isFloor ? 'at-least' : undefined);
  if (high !== undefined && Number(high) <= Number(low.number)) return undefined;
  const sign = parts.sign === '-' || parts.minus === '-' ? '-' : '';
  return {
    number: `${sign}${low.number}`,
    ...(low.otherwise !== undefined && { otherwise: `${sign}${low.otherwise}` }),
    ...(high !== undefined && { high }),
    approx: isAbout,
    ...(bound && { bound }),
    unit: [parts.before, isFloor ? '' : after].filter(Boolean).join(' '),
  };
}

/** Digits as machines write them: without what parts thousands, a point before decimals. */
function plainNumber(written: string): Pick<Numeral, 'number' | 'otherwise'> | undefined {
  const text = written
    .replace(new RegExp(`[${spaces}.,]+$`), '')
    .replace(/[ \u00a0\u202f'’_](?=\d{3}(?!\d))/g, '');
  if (!/^[\d.,]+$/.test(text)) return undefined;
  const marks = text.replace(/\d/g, '');
  const last = marks.at(-1);
  if (last === undefined) return { number: text };
  const decimals = text.slice(text.lastIndexOf(last) + 1);
  const whole = text.slice(0, text.lastIndexOf(last)).replace(/[.,]/g, '') || '0';
  if (new Set(marks).size === 1 && marks.length > 1) return { number: `${whole}${decimals}` };
  const parted = `${whole}.${decimals}`;
  const isGroup = marks === ',' && decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return isGroup ? { number: `${whole}${decimals}`, otherwise: parted } : { number: parted };
}
