import { type LayoutEntry, type ThemeEntry, takesInShort } from '../batch/catalogue.js';
import { listItem } from '../batch/list-item.js';

export const sheetName = (theme: string): string => `theme-${theme}.png`;
export const pictureName = (layout: string): string => `${layout}.png`;

/** The catalogue in Markdown: every layout with its picture, use and example, then every theme. */
export function galleryReadme(layouts: readonly LayoutEntry[], themes: readonly ThemeEntry[]): string {
  return [
    '# Gallery',
    '',
    `All ${layouts.length} layouts and ${themes.length} themes, drawn by LibreOffice from the worked examples that the layouts bring along. \`npm run gallery\` writes this folder; \`briefdeck layouts NAME\` prints one of its entries. What stands in an example is explained in [briefs/README.md](../../briefs/README.md), the looks in [templates/README.md](../../templates/README.md).`,
    '',
    layouts.map(({ name }) => `[${name}](#${name})`).join(' · '),
    '',
    `Themes: ${themes.map(({ name }) => `[${name}](#theme-${name})`).join(' · ')}`,
    '',
    ...layouts.flatMap(layoutPart),
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

function themePart({ name, description }: ThemeEntry): string[] {
  return [
    `## theme: ${name}`,
    `${description}.`,
    '',
    `![Every layout in the theme ${name}](${sheetName(name)})`,
    '',
  ];
}
