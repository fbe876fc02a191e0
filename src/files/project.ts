import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a user's briefs and templates lie, and where decks are written. All paths are absolute. */
export interface Project {
  readonly root: string;
  readonly briefsFolder: string;
  /** The project's own templates, then the ones that come with the package; a name is found in the first that has it. */
  readonly templateFolders: readonly string[];
  readonly outFolder: string;
}

export type TemplateKind = 'briefs' | 'notes' | 'themes';

const yamlEndings: readonly string[] = ['.yaml', '.yml'];
const templateEndings: Readonly<Record<TemplateKind, readonly string[]>> = {
  briefs: yamlEndings,
  notes: ['.hbs'],
  themes: yamlEndings,
};

/** src/files and dist/files lie equally deep below the package's root. */
const packageTemplates = fileURLToPath(new URL('../../templates', import.meta.url));

/** The project that a file or folder belongs to: the nearest folder upwards with briefs in it, else `start` itself. */
export function findProject(start: string): Project {
  const root = rootAbove(start);
  const templateFolders = [join(root, 'templates'), packageTemplates].filter(isFolder);
  return {
    root,
    briefsFolder: join(root, 'briefs'),
    templateFolders: withoutRepeats(templateFolders),
    outFolder: join(root, 'out'),
  };
}

/** Absolute paths of the briefs, sorted by name. */
export function listBriefs(project: Project): string[] {
  return filesIn(project.briefsFolder, yamlEndings).map((name) => join(project.briefsFolder, name));
}

/** Absolute path of a template by its name without ending; undefined where no folder has it. */
export function findTemplate(project: Project, kind: TemplateKind, name: string): string | undefined {
  for (const folder of project.templateFolders) {
    const inside = join(folder, kind);
    const file = filesIn(inside, templateEndings[kind]).find((each) => nameOf(each) === name);
    if (file !== undefined) return join(inside, file);
  }
  return undefined;
}

/** Names of all templates of a kind, sorted, each once. */
export function listTemplates(project: Project, kind: TemplateKind): string[] {
  const files = project.templateFolders.flatMap((folder) =>
    filesIn(join(folder, kind), templateEndings[kind]),
  );
  return [...new Set(files.map(nameOf))].sort();
}

function rootAbove(start: string): string {
  const from = resolve(start);
  const folder = isFolder(from) ? from : dirname(from);
  for (let here = folder; ; here = dirname(here)) {
    // templates/briefs holds storylines to extend: it makes no project of templates/.
    if (isFolder(join(here, 'briefs')) && basename(here) !== 'templates') return here;
    if (dirname(here) === here) return folder;
  }
}

function filesIn(folder: string, endings: readonly string[]): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && endings.includes(extname(name)))
    .sort();
}

function nameOf(file: string): string {
  return basename(file, extname(file));
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** The package's own checkout is a project too, and its templates then come twice, perhaps through a link. */
function withoutRepeats(folders: readonly string[]): string[] {
  const seen = new Set<string>();
  return folders.filter((folder) => seen.size < seen.add(realpathSync(folder)).size);
}
