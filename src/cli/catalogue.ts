import { Command } from 'commander';
import {
  commonKeys,
  type LayoutEntry,
  layoutEntries,
  layoutEntry,
  takesInShort,
  themeEntries,
} from '../batch/catalogue.js';
import { listItem } from '../batch/list-item.js';

interface Flags {
  readonly json?: boolean;
}

/** `briefdeck layouts [name]`. */
export function layoutsCommand(): Command {
  return new Command('layouts')
    .description('list the slide layouts, or show what one of them takes, with an example to paste')
    .argument('[name]', 'only this layout')
    .option('--json', 'print them as JSON')
    .action((name: string | undefined, flags: Flags) => {
      const shown = name === undefined ? layoutEntries() : layoutEntry(name);
      if (flags.json) print(JSON.stringify(shown, null, 2));
      else print(Array.isArray(shown) ? listed(shown.map(lines)) : inFull(shown));
    });
}

/** `briefdeck themes`. */
export function themesCommand(): Command {
  return new Command('themes')
    .description('list the themes that a brief may name')
    .option('--json', 'print them as JSON')
    .action((flags: Flags) => {
      const themes = themeEntries(process.cwd());
      if (flags.json) print(JSON.stringify(themes, null, 2));
      else print(listed(themes.map(({ name, description }) => [name, description])));
    });
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function lines(entry: LayoutEntry): string[] {
  return [entry.name, entry.use, takesInShort(entry)];
}

/** Names in a column, what is said of each in lines beside it. */
function listed(entries: readonly (readonly string[])[]): string {
  const width = Math.max(...entries.map(([name = '']) => name.length)) + 2;
  return entries
    .map(([name = '', ...said]) => `${name.padEnd(width)}${said.join(`\n${' '.repeat(width)}`)}`)
    .join('\n');
}

function inFull(entry: LayoutEntry): string {
  const { name, use, takes, filled, example, paper } = entry;
  const keys = [
    ...takes.map(({ key, what, needed }) => [key, needed ? what : `${what}; optional`]),
    ...(filled ? [['fills in', filled]] : []),
    ['any slide', commonKeys.join(', ')],
  ];
  return [
    `${name}: ${use}`,
    '',
    listed(keys),
    '',
    `# assets/papers/${paper}/findings.yaml`,
    'storyline:',
    listItem(example),
  ].join('\n');
}
