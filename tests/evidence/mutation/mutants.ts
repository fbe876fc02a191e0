import type { Mention } from '../../../src/evidence/reading/mention.js';
import { type Edit, type Leaf, leavesOf, literals, type MutantClass, textsAmong } from './edits.js';

const spoken = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Every mutant of a findings file or a brief: one change each. */
export function mutantsOf(source: string): Edit[] {
  const leaves = leavesOf(source);
  const texts = textsAmong(leaves);
  return [
    ...leaves.flatMap((leaf) => [
      ...ofFact(leaf, ownersIn(leaves)),
      ...ofEvent(leaf),
      ...ofReference(leaf, leaves),
    ]),
    ...texts.flatMap((leaf) => [...ofLiterals(leaf), ...ofUses(leaf, leaves), ...ofWords(leaf)]),
    ...leaves.flatMap((leaf) => [...ofQuote(leaf), ...ofData(leaf)]),
    ...swappedValues(leaves),
    ...swappedCells(leaves),
  ];
}

function edit(leaf: Leaf, kind: MutantClass, to: string): Edit {
  return {
    kind,
    start: leaf.start,
    end: leaf.end,
    to,
    path: `${leaf.path.join('.')}: ${leaf.raw.slice(0, 60)} → ${to.slice(0, 60)}`,
  };
}

/** A fact's value, unit, bound, approximation, dates, owner. */
function ofFact(leaf: Leaf, owners: readonly string[]): Edit[] {
  const [collection, , key = ''] = leaf.path;
  if (collection !== 'facts') return [];
  switch (key) {
    case 'value':
    case 'ordinal':
      return numbersNear(Number(leaf.value)).map((value) => edit(leaf, 'number', String(value)));
    case 'unit':
      return unitsInstead(String(leaf.value)).map((unit) => edit(leaf, 'unit', `'${unit}'`));
    case 'bound':
      return ['over', 'under', 'at-least', 'at-most']
        .filter((bound) => bound !== leaf.value)
        .map((bound) => edit(leaf, 'bound', bound));
    case 'approx':
      return [edit(leaf, 'approximation', 'false')];
    case 'date':
    case 'from':
    case 'to':
      return datesNear(String(leaf.value)).map((date) => edit(leaf, 'date', date));
    case 'period':
      return leaf.value === 'unstated'
        ? []
        : periodsNear(String(leaf.value)).map((period) => edit(leaf, 'date', period));
    case 'of':
      return owners.filter((name) => name !== leaf.value).map((name) => edit(leaf, 'owner', name));
    case 'count':
      return [edit(leaf, 'number', 'Spain')];
    default:
      return [];
  }
}

/** Whose facts there are in a file. */
function ownersIn(leaves: readonly Leaf[]): string[] {
  const of = leaves
    .filter(({ path }) => path[0] === 'facts' && path[2] === 'of')
    .map(({ value }) => String(value));
  return [...new Set(of)].filter((name) => !name.startsWith('All ')).slice(0, 5);
}

function numbersNear(value: number): number[] {
  const digits = String(value);
  const swapped = Number(digits.split('').reverse().join(''));
  const off = Number((value + (digits.includes('.') ? 0.1 : 1)).toFixed(2));
  return [...new Set([off, value * 2, swapped])].filter(
    (one) => one !== value && Number.isFinite(one) && one > 0,
  );
}

function unitsInstead(unit: string): string[] {
  if (/^[A-Z]{3} /.test(unit))
    return [
      unit.replace(/\w+$/, unit.endsWith('bn') ? 'm' : 'bn'),
      unit.replace(/^\w+/, unit.startsWith('USD') ? 'EUR' : 'USD'),
      '%',
    ];
  if (unit === '%') return ['times', 'USD bn'];
  return ['%', 'aircraft'];
}

function datesNear(date: string): string[] {
  const [year = '', ...rest] = date.split('-');
  const years = [Number(year) + 1, Number(year) - 1].map((one) => [String(one), ...rest].join('-'));
  const [month, day] = rest;
  const months =
    month === undefined ? [] : [[year, two((Number(month) % 12) + 1), ...(day ? [day] : [])].join('-')];
  const days =
    day === undefined
      ? []
      : [[year, month, two(Number(day) > 20 ? Number(day) - 9 : Number(day) + 9)].join('-')];
  return [...years, ...months, ...days];
}

function periodsNear(period: string): string[] {
  const [from = '', to] = period.split('/');
  return to === undefined
    ? datesNear(from).slice(0, 2)
    : [
        ...datesNear(from)
          .slice(0, 2)
          .map((one) => `${one}/${to}`),
        `${from}/${Number(to) + 1}`,
      ];
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function ofEvent(leaf: Leaf): Edit[] {
  const [collection, , key = ''] = leaf.path;
  if (collection !== 'events' || !['date', 'from', 'to'].includes(key) || leaf.value === 'open') return [];
  return datesNear(String(leaf.value)).map((date) => edit(leaf, 'date', date));
}

/** A finding, fact, event or exhibit that names numbers, dates or facts cites another paragraph. */
function ofReference(leaf: Leaf, leaves: readonly Leaf[]): Edit[] {
  const [collection, id, key] = leaf.path;
  if (
    !['facts', 'findings', 'events'].includes(collection ?? '') ||
    key !== 'source' ||
    leaf.path.length !== 3
  )
    return [];
  const of = leaves.filter(({ path }) => path[0] === collection && path[1] === id);
  // One of several sources is checkable where a fact that the texts name rests on it.
  if (of.filter(({ path }) => path[2] === 'source').length > 1 && !restsOn(String(leaf.value), of, leaves))
    return [];
  if (!isCheckable(leaves.filter(({ path }) => path[0] === collection && path[1] === id))) return [];
  const places = new Set(
    leaves
      .filter(
        ({ path, value }) =>
          path[2] === 'source' && typeof value === 'string' && !String(value).startsWith('['),
      )
      .map(({ value }) => String(value)),
  );
  return [...places]
    .filter((place) => place !== leaf.value && !place.includes('-'))
    .slice(0, 4)
    .map((place) => edit(leaf, 'reference', `'${place}'`));
}

function restsOn(source: string, of: readonly Leaf[], leaves: readonly Leaf[]): boolean {
  const named = of.flatMap(({ raw }) => [...raw.matchAll(use)].map((match) => match[1]));
  return leaves.some(
    ({ path, value }) =>
      path[0] === 'facts' && path[2] === 'source' && value === source && named.includes(path[1]),
  );
}

function isCheckable(of: readonly Leaf[]): boolean {
  const hasFact = of.some(({ raw }) => /\{\{\s*fact/.test(raw));
  const isFact = of[0]?.path[0] !== 'findings';
  return hasFact || isFact || textsAmong(of).some((leaf) => literals(leaf).length > 0);
}

/** Numbers and dates that are written out in texts: another number, unit, bound or date, and no "about". */
function ofLiterals(leaf: Leaf): Edit[] {
  return literals(leaf).flatMap(({ mention, text, start }) =>
    otherWords(mention, text).map(([kind, to]) => ({
      kind,
      start,
      end: start + text.length,
      to,
      path: `${leaf.path.join('.')}: “${text}” → “${to}” in ${leaf.raw.slice(0, 80)}`,
    })),
  );
}

function otherWords(mention: Mention, text: string): [MutantClass, string][] {
  if (mention.kind === 'date')
    return text.match(/\d{4}/) ? [['date', text.replace(/\d{4}/, (year) => String(Number(year) + 1))]] : [];
  if (mention.kind === 'ordinal')
    return [['number', text.replace(/\d+/, (number) => String(Number(number) + 1))]];
  const changes: [MutantClass, string][] = [];
  const number = otherNumber(text);
  if (number !== undefined) changes.push(['number', number]);
  if (/\b(?:over|more than|at least)\b/.test(text))
    changes.push(['bound', text.replace(/\b(?:over|more than|at least)\b/, 'under')]);
  if (/\b(?:about|around|nearly)\s/.test(text))
    changes.push(['approximation', text.replace(/\b(?:about|around|nearly)\s/, '')]);
  if (/%|per cent/.test(text)) changes.push(['unit', text.replace(/%|per cent/, ' million')]);
  if (/million/.test(text)) changes.push(['unit', text.replace(/million/, 'billion')]);
  if (/billion/.test(text)) changes.push(['unit', text.replace(/billion/, 'million')]);
  if (/\$/.test(text)) changes.push(['unit', text.replace(/\$/, '€')]);
  return changes;
}

function otherNumber(text: string): string | undefined {
  if (/\d/.test(text)) return text.replace(/\d(?!.*\d)/, (last) => String((Number(last) + 1) % 10));
  for (const words of [spoken, tens]) {
    const word = words.find((one) => new RegExp(`\\b${one}\\b`, 'i').test(text));
    const other = word && (words[words.indexOf(word) + 1] ?? words[words.indexOf(word) - 1]!);
    if (word && other)
      return text.replace(new RegExp(`\\b${word}\\b`, 'i'), (found) =>
        /^[A-Z]/.test(found) ? other[0]!.toUpperCase() + other.slice(1) : other,
      );
  }
  return undefined;
}

const use = /\{\{fact "([\w-]+)"((?: "[a-z]+")?)\}\}/g;

/** Facts that texts name: another of the same unit in its place, or printed bare of its "about". */
function ofUses(leaf: Leaf, leaves: readonly Leaf[]): Edit[] {
  const facts = new Map<string, Map<string, unknown>>();
  for (const { path, value } of leaves) {
    if (path[0] !== 'facts') continue;
    const fact = facts.get(path[1]!) ?? new Map<string, unknown>();
    facts.set(path[1]!, fact.set(path[2]!, value));
  }
  return [...leaf.raw.matchAll(use)].flatMap((match) => {
    const at = { start: leaf.start + match.index, end: leaf.start + match.index + match[0].length };
    const fact = facts.get(match[1]!);
    const unit = fact?.get('unit');
    const twins = [...facts].filter(
      ([id, other]) => id !== match[1] && unit !== undefined && other.get('unit') === unit && other.has('of'),
    );
    const path = `${leaf.path.join('.')}: ${match[0]}`;
    const swaps = twins.map(([id]) => ({
      kind: 'swapped' as const,
      ...at,
      to: `{{fact "${id}"${match[2]}}}`,
      path: `${path} → ${id}`,
    }));
    const bare =
      fact?.get('approx') === true
        ? [
            {
              kind: 'approximation' as const,
              ...at,
              to: `$17.1bn`.replace('17.1', String(fact.get('value'))),
              path: `${path} → exact`,
            },
          ]
        : [];
    return [...swaps, ...bare];
  });
}

/** Bounds put before figures that have none. */
function ofWords(leaf: Leaf): Edit[] {
  return [...leaf.raw.matchAll(use)].slice(0, 1).flatMap((match) => {
    if (!/budget|spending|share|firms|hours|decade/.test(match[1]!)) return [];
    const start = leaf.start + match.index;
    return [
      {
        kind: 'bound' as const,
        start,
        end: start,
        to: 'under ',
        path: `${leaf.path.join('.')}: under ${match[0]}`,
      },
    ];
  });
}

function ofQuote(leaf: Leaf): Edit[] {
  if (leaf.path.at(-1) !== 'quote' || typeof leaf.value !== 'string') return [];
  return [...leaf.value.matchAll(/\p{L}{4,}/gu)].map((match) => {
    const to = leaf.value as string;
    return edit(
      leaf,
      'quotation',
      JSON.stringify(`${to.slice(0, match.index)}other${to.slice(match.index + match[0].length)}`),
    );
  });
}

/** Written numbers of charts. */
function ofData(leaf: Leaf): Edit[] {
  const inSeries =
    leaf.path.includes('series') && leaf.path[0] === 'exhibits' && typeof leaf.value === 'number';
  return inSeries ? [edit(leaf, 'number', String(numbersNear(leaf.value as number)[0]))] : [];
}

/** Two facts of one paragraph and unit that have each other's values. */
function swappedValues(leaves: readonly Leaf[]): Edit[] {
  const of = (id: string, key: string): Leaf | undefined =>
    leaves.find(({ path }) => path[0] === 'facts' && path[1] === id && path[2] === key);
  const ids = [
    ...new Set(
      leaves.filter(({ path }) => path[0] === 'facts' && path[2] === 'value').map(({ path }) => path[1]!),
    ),
  ];
  return ids.flatMap((id) => {
    const twin = ids.find(
      (other) =>
        other !== id &&
        of(other, 'unit')?.value === of(id, 'unit')?.value &&
        of(other, 'source')?.value === of(id, 'source')?.value &&
        of(other, 'of'),
    );
    const value = of(id, 'value');
    return twin && value && of(id, 'of') ? [edit(value, 'swapped', String(of(twin, 'value')!.value))] : [];
  });
}

/** Cells of a comparison that have each other's figures. */
function swappedCells(leaves: readonly Leaf[]): Edit[] {
  const cells = leaves.filter(({ path, raw }) => path.at(-1) === 'cells' && new RegExp(use.source).test(raw));
  return cells.flatMap((cell, index) => {
    const next = cells[index + 1];
    if (!next || next.start - cell.end > 6) return [];
    return [
      {
        kind: 'swapped' as const,
        start: cell.start,
        end: next.end,
        to: `${next.raw}, ${cell.raw}`,
        path: `${cell.path.join('.')}: ${cell.raw} ↔ ${next.raw}`,
      },
    ];
  });
}
