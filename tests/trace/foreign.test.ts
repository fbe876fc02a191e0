import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { unzipWithin } from '../../src/files/archive.js';
import { packDeck } from '../../src/pptx/deck.js';
import type { Parts } from '../../src/pptx/parts.js';
import { DeckFault } from '../../src/trace/fault.js';
import { readTrace } from '../../src/trace/read-trace.js';
import { sampleScene } from '../pptx/sample-scene.js';
import { sampleTrace } from '../pptx/sample-trace.js';
import { changed, slide } from './changed-deck.js';

let deck: Uint8Array;

beforeAll(async () => {
  deck = await packDeck(sampleScene, sampleTrace);
});

/** What is said of bytes that cannot be traced. */
function faultOf(bytes: Uint8Array): DeckFault {
  try {
    readTrace(bytes);
  } catch (problem) {
    if (problem instanceof DeckFault) return problem;
    throw problem;
  }
  throw new Error('it was read');
}

function faultAfter(change: (parts: Parts) => void): DeckFault {
  return faultOf(changed(deck, change));
}

const text = (parts: Parts, part: string): string => new TextDecoder().decode(parts.bytes(part));
const item = 'customXml/item1.xml';

function rewrite(part: string, from: string | RegExp, to: string): (parts: Parts) => void {
  return (parts) => {
    const before = text(parts, part);
    const after = before.replace(from, to);
    if (before === after) throw new Error(`${part} does not hold ${from}`);
    parts.put(part, after);
  };
}

describe('a file that is no deck', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('title: a brief')],
    ['an archive without parts', zipSync({ 'readme.txt': strToU8('hello') })],
    ['a package of another kind', zipSync({ 'word/document.xml': strToU8('<w/>') })],
    ['half an archive’s end', strToU8('PK\u0005\u0006')],
  ])('%s is told as that', (_what, bytes) => {
    expect(faultOf(bytes)).toMatchObject({ kind: 'unreadable' });
  });

  test('one under a password says so', () => {
    const fault = faultOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]));
    expect(fault.message).toContain('password');
    expect(fault.hint).toContain('.pptx');
  });

  test('cut off or garbled, it is a fault of the file at every length', () => {
    for (let length = 0; length < deck.length; length += Math.ceil(deck.length / 60)) {
      expect(faultOf(deck.slice(0, length))).toMatchObject({ kind: 'unreadable' });
    }
  });
});

describe('a deck that is damaged', () => {
  test.each<[string, (parts: Parts) => void, string]>([
    [
      'a slide that is not there',
      (parts) => parts.remove(slide(2)),
      'there is no part ppt/slides/slide2.xml',
    ],
    ['a slide cut off', rewrite(slide(2), /<\/p:sld>$/, ''), 'ppt/slides/slide2.xml is not well-formed'],
    [
      'a document type, which may unfold without end',
      rewrite(slide(2), '<p:sld ', '<!DOCTYPE x [<!ENTITY a "aaaa">]><p:sld '),
      'it defines a document type',
    ],
    [
      'XML nested without end',
      rewrite(
        slide(2),
        '</p:spTree>',
        `${'<p:grpSp>'.repeat(60_000)}${'</p:grpSp>'.repeat(60_000)}</p:spTree>`,
      ),
      'nested too deeply',
    ],
  ])('by %s is told as that', (_what, change, message) => {
    const fault = faultAfter(change);
    expect(fault).toMatchObject({ kind: 'unreadable' });
    expect(fault.message).toContain(message);
  });

  test.each<[string, string | RegExp, string, string]>([
    ['an unknown word', 'kind="judgement"', 'kind="guess"', 'claim has an unknown kind'],
    ['an attribute missing', ' fingerprint="', ' print="', 'written has no fingerprint'],
    ['an element missing', /<paper.*<\/paper>/s, '', 'trace has no paper'],
    ['no number where one is due', 'start="11"', 'start="-1"', 'mark has no number as its start'],
  ])('in its trace, by %s, is told as that', (_what, from, to, message) => {
    const fault = faultAfter(rewrite(item, from, to));
    expect(fault).toMatchObject({ kind: 'unreadable' });
    expect(fault.message).toBe(`its trace is damaged: ${message}`);
  });
});

describe('a deck without a trace', () => {
  test('is told as that, with the reason', () => {
    const fault = faultAfter((parts) => parts.remove(item));
    expect(fault).toMatchObject({ kind: 'untraced' });
    expect(fault.hint).toContain('trace: false');
  });

  test('and with another program’s custom XML, too', () => {
    expect(faultAfter((parts) => parts.put(item, '<settings xmlns="urn:other"/>'))).toMatchObject({
      kind: 'untraced',
    });
  });

  test('of this version, asks for a later briefdeck', () => {
    expect(faultAfter(rewrite(item, 'urn:briefdeck:trace:1', 'urn:briefdeck:trace:2')).hint).toBe(
      'update briefdeck',
    );
  });
});

describe('a trace that another program has written anew', () => {
  test('with a prefix, indented, in UTF-16, is the same', () => {
    const bytes = changed(deck, (parts) => {
      const prefixed = text(parts, item)
        .replace(' xmlns=', ' xmlns:ns0=')
        .replace(/<(\/?)([a-z])/g, '<$1ns0:$2')
        .replace(/>\n</g, '>\n    <');
      parts.put(item, new Uint8Array(Buffer.from(`\ufeff${prefixed}`, 'utf16le')));
    });
    expect(readTrace(bytes).trace).toEqual(sampleTrace);
  });
});

describe('an archive out of all proportion', () => {
  const bounds = { wanted: /\.xml$/, entries: 5, entryBytes: 1000, totalBytes: 1500 };
  const zeros = (bytes: number): Uint8Array => new Uint8Array(bytes);

  test('is refused by the sizes that it declares, before anything is unpacked', () => {
    expect(() => unzipWithin(zipSync({ 'a.xml': zeros(1001) }), bounds)).toThrow('its a.xml unpacks to');
    expect(() => unzipWithin(zipSync({ 'a.xml': zeros(900), 'b.xml': zeros(900) }), bounds)).toThrow(
      'it unpacks to more than',
    );
    const many = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}.txt`, zeros(1)]));
    expect(() => unzipWithin(zipSync(many), bounds)).toThrow('it has more than 5 entries');
    expect(Object.keys(unzipWithin(zipSync({ 'a.xml': zeros(9), 'film.mp4': zeros(5000) }), bounds))).toEqual(
      ['a.xml'],
    );
  });

  test('that declares less than it holds is cut off at what it declares', () => {
    const bytes = zipSync({ 'a.xml': zeros(500_000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = Buffer.from(bytes).lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
    view.setUint32(directory + 24, 100, true);
    expect(unzipWithin(bytes, bounds)['a.xml']!.length).toBeLessThanOrEqual(100);
  });

  test('is refused as a deck', () => {
    const fault = faultAfter((parts) => parts.put('ppt/slides/slide9.xml', zeros(40 * 1024 * 1024)));
    expect(fault).toMatchObject({ kind: 'unreadable' });
    expect(fault.message).toBe('its ppt/slides/slide9.xml unpacks to 40 MB');
  });
});
