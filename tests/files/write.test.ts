import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeFileAtomically } from '../../src/files/write.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-write-'));
});

describe('writing a file', () => {
  it('makes its folders, and leaves nothing beside it', () => {
    const file = join(folder, 'out/roadmap/press.pptx');
    writeFileAtomically(file, Uint8Array.of(1, 2, 3));
    expect([...readFileSync(file)]).toEqual([1, 2, 3]);
    expect(readdirSync(join(folder, 'out/roadmap'))).toEqual(['press.pptx']);
  });

  it('replaces what was there', () => {
    const file = join(folder, 'a.txt');
    writeFileSync(file, 'a much longer text than the new one');
    writeFileAtomically(file, 'new');
    expect(readFileSync(file, 'utf8')).toBe('new');
  });

  it('leaves everything as it was where it fails', () => {
    mkdirSync(join(folder, 'taken/inside'), { recursive: true });
    expect(() => writeFileAtomically(join(folder, 'taken'), 'new')).toThrow();
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});
