import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { expect, test } from 'vitest';

const deep = process.env.BRIEFDECK_DEEP !== undefined;
const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The machine's own browser; nothing is downloaded. */
const program = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name)))
  .find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** Whether pages are to be opened, and can be. */
export const browsing = deep && program !== undefined;

/** Says why pages are not opened; where drawing is required, that is a failure. */
export function requireBrowser(): void {
  if (!deep || program !== undefined) return;
  console.warn(`skipped: opening pages needs Chromium; none of ${names.join(', ')} was found`);
  test.runIf(process.env.BRIEFDECK_REQUIRE_DRAWING !== undefined)('a browser is installed', () => {
    expect(program).toBeDefined();
  });
}

export function launch(): Promise<Browser> {
  // Chromium has no sandbox of its own for root, as in a container; the pages are our own.
  return chromium.launch({ executablePath: program!, chromiumSandbox: process.getuid?.() !== 0 });
}
