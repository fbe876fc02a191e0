import { type ExhibitEntry, type LayoutEntry, type ThemeEntry, takesInShort } from '../batch/catalogue.js';
import { listItem } from '../batch/list-item.js';

export const sheetName = (theme: string): string => `theme-${theme}.png`;
/** An exhibit's name among pictures, where layouts have theirs too. */
export const exhibitName = (name: string): string => `exhibit-${name}`;

/** The themes that exhibits have a sheet in: one light, one dark. */
export const exhibitThemes = ['slate', 'graphite'] as const;
export const exhibitSheetName = (theme: string): string => `exhibits-${theme}.png`;
export const pictureName = (layout: string): string => `${layout}.png`;

/** The catalogue in Markdown: every layout with its picture, use and example, then every theme. */
export function galleryReadme(
  layouts: readonly LayoutEntry[],
  themes: readonly ThemeEntry[],
  exhibits: readonly ExhibitEntry[],
): string {
  return [
    '# Gallery',
    '',
    `All ${layouts.length} layouts, ${exhibits.length} worked exhibits and ${themes.length} themes, drawn by LibreOffice from the worked examples that the layouts bring along. \`npm run gallery\` writes this folder; \`briefdeck layouts NAME\` prints one of its entries. What stands in an example is explained in [briefs/README.md](../../briefs/README.md), the looks in [templates/README.md](../../templates/README.md).`,
    '',
    layouts.map(({ name }) => `[${name}](#${name})`).join(' · '),
    '',
    `Exhibits: ${exhibits.map(({ name }) => `[${name}](#exhibit-${name})`).join(' · ')}`,
    '',
    `Themes: ${themes.map(({ name }) => `[${name}](#theme-${name})`).join(' · ')}`,
    '',
    ...layouts.flatMap(layoutPart),
    ...exhibits.flatMap(exhibitPart),
    ...exhibitThemes.flatMap((theme) => [`![Every exhibit in ${theme}](${exhibitSheetName(theme)})`, '']),
    ...themes.flatMap(themePart),
  ].join('\n');
}

function layoutPart(entry: LayoutEntry): string[] {
  const { name, title, use, example, paper } = entry;
  return [
    `## ${name}`,
    `${use}.`,
    '',
    `![A slide with the layout ${title}](${pictureName(name)})`,
    '',
    `Takes: ${takesInShort(entry)}. On [${paper}](../papers/${paper}/findings.yaml):`,
    '',
    '```yaml',
    listItem(example),
    '```',
    '',
  ];
}

function exhibitPart({ name, use, findings, written }: ExhibitEntry): string[] {
  return [
    `## exhibit: ${name}`,
    `${use}.`,
    '',
    `![The exhibit ${name}](${pictureName(exhibitName(name))})`,
    '',
    `In [${findings}](../papers/${findings}), under \`exhibits:\``,
    '',
    '```yaml',
    written,
    '```',
    '',
  ];
}

function themePart({ name, description }: ThemeEntry): string[] {
  return [
    `## theme: ${name}`,
    `${description}.`,
    '',
    `![Every layout in the theme ${name}](${sheetName(name)})`,
    '',
  ];
}
