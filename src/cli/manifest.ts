import { readFileSync } from 'node:fs';

interface Manifest {
  readonly version: string;
  readonly homepage?: string;
}

/** What the package says of itself; src/cli and dist/cli lie equally deep below it. */
export const manifest: Manifest = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
