import { describe, expect, test } from 'vitest';
import { packDeck } from '../../src/pptx/deck.js';
import { Parts } from '../../src/pptx/parts.js';
import { readTrace } from '../../src/trace/read-trace.js';
import { sampleScene } from '../pptx/sample-scene.js';
import { sampleTrace } from '../pptx/sample-trace.js';

describe('a trace in a package', () => {
  test('comes back as it went in, with everything that a trace may hold', async () => {
    const reading = readTrace(await packDeck(sampleScene, sampleTrace));
    expect(reading.trace).toEqual(sampleTrace);
    expect(reading.slides.map(({ state, moved }) => [state, moved])).toEqual(
      sampleScene.slides.map(() => ['as-written', false]),
    );
    expect(reading.removed).toEqual([]);
  });

  test('is the same bytes twice', async () => {
    const [one, other] = [await packDeck(sampleScene, sampleTrace), await packDeck(sampleScene, sampleTrace)];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  test('holds no character that XML cannot', async () => {
    const odd = { ...sampleTrace, title: 'Silt\u0000 and\u000b tide \ud800' };
    expect(readTrace(await packDeck(sampleScene, odd)).trace.title).toBe('Silt and tide \ufffd');
  });

  test('is left out where none is given, with its link and its type', async () => {
    const parts = Parts.unzip(await packDeck(sampleScene));
    expect(parts.names().filter((name) => name.startsWith('customXml/'))).toEqual([]);
    const list = new TextDecoder().decode(parts.bytes('[Content_Types].xml'));
    expect(list + new TextDecoder().decode(parts.bytes('ppt/_rels/presentation.xml.rels'))).not.toContain(
      'customXml',
    );
  });
});
