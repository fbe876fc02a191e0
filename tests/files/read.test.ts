import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Report } from '../../src/diagnostics/report.js';
import { readTextFile } from '../../src/files/read.js';

let folder: string;
let report: Report;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-read-'));
  report = new Report();
});

function written(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

describe('reading a text file', () => {
  it('gives its text without the byte order mark', () => {
    expect(readTextFile(written('a.yaml', '\uFEFFtitle: Häfen\n'), report)).toBe('title: Häfen\n');
    expect(report.entries).toEqual([]);
  });

  it('names the nearest file where there is none of this name, and the place that asks for it', () => {
    written('findings.yaml', '');
    const at = { file: join(folder, 'brief.yaml'), line: 1, column: 11, length: 12 };
    expect(readTextFile(join(folder, 'finding.yaml'), report, at)).toBeUndefined();
    expect(report.entries).toEqual([
      {
        code: 'file-missing',
        severity: 'error',
        message: 'finding.yaml does not exist',
        at,
        hint: 'did you mean `findings.yaml`?',
      },
    ]);
  });

  it('says so where the folder is missing as well', () => {
    const at = { file: join(folder, 'brief.yaml'), line: 1, column: 1, length: 0 };
    readTextFile(join(folder, 'papers/paper.md'), report, at);
    expect(report.entries[0]?.hint).toBe('the folder papers does not exist either');
  });

  it('reads 10 MB and no more', () => {
    const file = written('large.yaml', '');
    truncateSync(file, 10 * 1024 * 1024);
    expect(readTextFile(file, report)).toHaveLength(10 * 1024 * 1024);
    truncateSync(file, 10 * 1024 * 1024 + 1);
    expect(readTextFile(file, report)).toBeUndefined();
    expect(report.entries[0]?.code).toBe('file-too-large');
  });

  it('takes no other encoding, no folder, and no path that is none', () => {
    readTextFile(written('latin.yaml', Uint8Array.of(0x48, 0xe4, 0x66)), report);
    readTextFile(folder, report);
    readTextFile(`${folder}/a\0b`, report);
    expect(report.entries.map((entry) => entry.code)).toEqual([
      'file-unreadable',
      'file-unreadable',
      'file-missing',
    ]);
    expect(report.entries[0]?.message).toMatch(/is not UTF-8 text$/);
  });
});
