import { chmodSync, existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Run by `prepare` in a checkout. npm links the commands of dependencies but not a package's own, and `npx briefdeck`
 * would install the checkout into its cache at each run; with the link it starts the built command at once.
 */
const bins = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));
const main = fileURLToPath(new URL('main.js', import.meta.url));

if (existsSync(bins)) {
  chmodSync(main, 0o755);
  const link = join(bins, 'briefdeck');
  if (process.platform === 'win32') {
    writeFileSync(`${link}.cmd`, `@node "${main}" %*\r\n`);
  } else {
    rmSync(link, { force: true });
    symlinkSync(join('..', '..', 'dist', 'cli', 'main.js'), link);
  }
}
