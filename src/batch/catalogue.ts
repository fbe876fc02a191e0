import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Report } from '../diagnostics/report.js';
import { didYouMean } from '../diagnostics/suggest.js';
import { type WorkedExhibit, workedExhibits } from '../exhibits/worked.js';
import { findProject, findTemplate, listTemplates } from '../files/project.js';
import { layouts } from '../layouts/index.js';
import type { CountRange, LayoutContract } from '../model/layout-contract.js';
import { readTheme } from '../theme/theme.js';
import { UsageError } from './plan.js';

/** A key of a slide that a layout takes besides those that every slide may have. */
export interface TakenKey {
  readonly key: string;
  readonly what: string;
  readonly needed: boolean;
}

/** A layout as help and gallery show it. */
export interface LayoutEntry {
  readonly name: string;
  readonly title: string;
  readonly use: string;
  readonly takes: readonly TakenKey[];
  /** What the deck itself writes on it. */
  readonly filled?: string;
  /** YAML of one slide of a storyline. */
  readonly example: string;
  /** The paper under assets/papers that the example is about. */
  readonly paper: string;
}

export interface ThemeEntry {
  readonly name: string;
  readonly description: string;
}

/** An exhibit as the gallery shows it: YAML of the slide, and of the exhibit in its findings file. */
export interface ExhibitEntry extends WorkedExhibit {
  readonly slide: string;
  readonly written: string;
}

/** Every worked exhibit with its YAML as it stands in the findings of `cwd`'s project. */
export function exhibitEntries(cwd: string): ExhibitEntry[] {
  return workedExhibits.map((worked) => ({
    ...worked,
    slide: `id: ${worked.name}\nlayout: ${worked.kind}\nkicker: ${kickers[worked.kind]}\nexhibit: ${worked.exhibit}`,
    written: writtenExhibit(worked, cwd),
  }));
}

const kickers = { chart: 'Chart', map: 'Map', table: 'Table', timeline: 'Timeline' } as const;

/** The lines of an exhibit in its findings file, moved to the margin. */
function writtenExhibit({ findings, exhibit }: WorkedExhibit, cwd: string): string {
  const lines = readFileSync(join(cwd, 'assets/papers', findings), 'utf8').split('\n');
  const first = lines.indexOf(`  ${exhibit}:`, lines.indexOf('exhibits:'));
  if (first < 0) throw new Error(`${findings} has no exhibit ${exhibit}`);
  const after = lines.findIndex((line, index) => index > first && /^ {0,2}\S/.test(line));
  const own = lines.slice(first, after < 0 ? lines.length : after);
  return own
    .map((line) => line.slice(2))
    .join('\n')
    .trimEnd();
}

/** Keys that every slide may have, as briefs/README.md explains them. */
export const commonKeys = ['kicker', 'title', 'say', 'so-what', 'bridge', 'source', 'tags', 'priority'];

/** The paper of the examples that name no other. */
const workedExample = 'suliman-2026';

const fillings: Readonly<Record<NonNullable<LayoutContract['filled']>, string>> = {
  occasion: 'the paper, the audience, date and place',
  parts: 'the parts of the deck, and where it stands',
  sources: 'every paragraph cited, with its slides',
};

/** Every layout, in the order of the registry. */
export function layoutEntries(): LayoutEntry[] {
  return layouts.map((layout) => ({
    name: layout.name,
    title: layout.title,
    use: layout.use,
    takes: takenKeys(layout),
    ...(layout.filled && { filled: fillings[layout.filled] }),
    example: layout.example,
    paper: layout.exampleOf ?? workedExample,
  }));
}

/** The layout of a name; an unknown one is wrong usage, with the name that was meant. */
export function layoutEntry(name: string): LayoutEntry {
  const all = layoutEntries();
  const found = all.find((one) => one.name === name);
  if (found) return found;
  const names = all.map((one) => one.name);
  const near = didYouMean(name, names);
  throw new UsageError(
    `there is no layout "${name}"${near ? `; did you mean "${near}"?` : ` (there are: ${names.join(', ')})`}`,
  );
}

/** The themes that a project in `cwd` may name; one that cannot be read has no description. */
export function themeEntries(cwd: string): ThemeEntry[] {
  const project = findProject(cwd);
  return listTemplates(project, 'themes').map((name) => {
    const theme = readTheme(name, findTemplate(project, 'themes', name)!, new Report());
    return { name, description: theme?.description ?? '' };
  });
}

/** What a layout takes in a few words: "2–4 findings; optional: judgement". */
export function takesInShort({ takes, filled }: LayoutEntry): string {
  const needed = takes.filter((one) => one.needed).map((one) => one.what);
  const optional = takes.filter((one) => !one.needed).map((one) => one.key);
  const parts = [
    needed.join(', '),
    optional.length > 0 ? `optional: ${optional.join(', ')}` : '',
    filled ? `fills in ${filled}` : '',
  ];
  return parts.filter(Boolean).join('; ') || 'a title only';
}

function takenKeys(contract: LayoutContract): TakenKey[] {
  const { findings, figures, exhibit, exhibits, recommendations, judgement, text } = contract;
  const keys: (TakenKey | false | undefined)[] = [
    findings && counted('findings', findings, 'finding'),
    figures && counted('figures', figures, 'fact'),
    exhibit && exhibitKey(exhibit, exhibits),
    recommendations && counted('recommendations', recommendations, 'recommendation'),
    text && { key: 'text', what: 'a lead text', needed: false },
    judgement && { key: 'judgement', what: 'our own view, with its reason in `because`', needed: false },
  ];
  return keys.filter((one) => one !== undefined && one !== false);
}

function counted(key: string, range: CountRange, noun: string): TakenKey {
  return { key, what: `${inShort(range)} ${noun}${range.max === 1 ? '' : 's'}`, needed: range.min > 0 };
}

function exhibitKey(kind: string, range: CountRange = { min: 1, max: 1 }): TakenKey {
  const what = range.max === 1 ? `exhibit of kind ${kind}` : `${inShort(range)} exhibits of kind ${kind}`;
  return { key: 'exhibit', what, needed: true };
}

function inShort({ min, max }: CountRange): string {
  if (min === max) return `${min}`;
  return min === 0 ? `up to ${max}` : `${min}–${max}`;
}
