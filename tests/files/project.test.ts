import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { findProject, findTemplate, listBriefs, listTemplates } from '../../src/files/project.js';

const repository = join(dirname(fileURLToPath(import.meta.url)), '../..');

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'briefdeck-project-'));
  for (const folder of ['briefs', 'templates/briefs', 'templates/themes', 'assets/papers/a']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  for (const name of [
    'briefs/b.yaml',
    'briefs/a.yml',
    'briefs/README.md',
    'briefs/.hidden.yaml',
    'templates/themes/slate.yaml',
  ]) {
    writeFileSync(join(root, name), '');
  }
});

describe('a project', () => {
  it.each([
    '.',
    'briefs',
    'briefs/b.yaml',
    'assets/papers/a',
    'templates',
    'templates/briefs',
  ])('is found from %s', (start) => {
    expect(findProject(join(root, start))).toMatchObject({
      root,
      briefsFolder: join(root, 'briefs'),
      outFolder: join(root, 'out'),
    });
  });

  it('is the folder itself where none above it has briefs', () => {
    const alone = mkdtempSync(join(tmpdir(), 'briefdeck-alone-'));
    expect(findProject(alone).root).toBe(alone);
    expect(listBriefs(findProject(alone))).toEqual([]);
  });

  it('lists its briefs by name', () => {
    expect(listBriefs(findProject(root))).toEqual([join(root, 'briefs/a.yml'), join(root, 'briefs/b.yaml')]);
  });

  it('has its own templates before those of the package', () => {
    const project = findProject(root);
    expect(project.templateFolders).toEqual([join(root, 'templates'), join(repository, 'templates')]);
    expect(findTemplate(project, 'themes', 'slate')).toBe(join(root, 'templates/themes/slate.yaml'));
    expect(findTemplate(project, 'notes', 'talking-points')).toBe(
      join(repository, 'templates/notes/talking-points.hbs'),
    );
    expect(listTemplates(project, 'themes').filter((name) => name === 'slate')).toHaveLength(1);
  });

  it('has each folder of templates once, the package itself being a project', () => {
    expect(findProject(repository).templateFolders).toEqual([join(repository, 'templates')]);
  });

  it.each(['../themes/slate', 'slate.yaml', '', 'no-such'])('finds no template by the name "%s"', (name) => {
    expect(findTemplate(findProject(root), 'themes', name)).toBeUndefined();
  });
});
