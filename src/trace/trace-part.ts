import type {
  DeckTrace,
  TracedClaim,
  TracedFact,
  TracedMark,
  TracedPassage,
  TracedSlide,
  TracedSource,
} from '../model/trace.js';
import type { RememberedSlide } from '../model/written-slide.js';
import type { Parts } from '../pptx/parts.js';
import { anyTraceNamespace, traceNamespace } from '../pptx/trace/names.js';
import type { Element } from '../pptx/xml.js';
import { DeckFault } from './fault.js';
import {
  all,
  attribute,
  attributeIfAny,
  one,
  oneOf,
  wholeNumber,
  wordsIfAny,
  wordsUnder,
} from './trace-elements.js';

/** A deck's trace with what its slides said when they were written, slide for slide. */
export interface StoredTrace {
  readonly trace: DeckTrace;
  readonly written: readonly RememberedSlide[];
}

/** The trace in a package; programs may have numbered its part anew, or linked it from elsewhere. */
export function storedTrace(parts: Parts): StoredTrace {
  const roots = parts
    .names()
    .filter((name) => /^customXml\/[^/]+\.xml$/i.test(name))
    .map((name) => parts.document(name).documentElement)
    .filter((root) => root !== null && anyTraceNamespace.test(root.namespaceURI ?? ''));
  const [root] = roots;
  if (!root)
    throw new DeckFault(
      'untraced',
      'holds no trace',
      'only decks of briefdeck have one, unless their audience says `trace: false` or a program has dropped it',
    );
  if (root.namespaceURI !== traceNamespace)
    throw new DeckFault('unreadable', 'its trace is of a later briefdeck', 'update briefdeck');
  return { trace: traceUnder(root), written: all(root, 'slide').map(rememberedUnder) };
}

function traceUnder(root: Element): DeckTrace {
  const paper = one(root, 'paper');
  return {
    version: 1,
    brief: attribute(root, 'brief'),
    audience: attribute(root, 'audience'),
    audienceName: wordsUnder(root, 'audience'),
    title: wordsUnder(root, 'title'),
    language: attribute(root, 'language'),
    handling: attribute(root, 'handling'),
    ...attributeIfAny(root, 'date'),
    paper: {
      title: wordsUnder(paper, 'title'),
      cite: wordsUnder(paper, 'cite'),
      reference: wordsUnder(paper, 'reference'),
      text: oneOf(paper, 'text', ['full', 'digest']),
      language: attribute(paper, 'language'),
    },
    slides: all(root, 'slide').map(slideOf),
    passages: all(root, 'passage').map(passageOf),
    sources: all(root, 'source').map(sourceOf),
  };
}

function slideOf(slide: Element): TracedSlide {
  return {
    number: wholeNumber(slide, 'number'),
    id: attribute(slide, 'id'),
    layout: attribute(slide, 'layout'),
    title: wordsUnder(slide, 'title'),
    claims: all(slide, 'claim').map(claimOf),
  };
}

function claimOf(claim: Element): TracedClaim {
  const rests = all(claim, 'rests');
  return {
    part: attribute(claim, 'part'),
    by: attribute(claim, 'by'),
    text: wordsUnder(claim, 'text'),
    kind: oneOf(claim, 'kind', ['stated', 'judgement', 'spoken']),
    passages: rests.flatMap((one) => one.getAttribute('passage') ?? []),
    sources: rests.flatMap((one) => one.getAttribute('source') ?? []),
    marks: all(claim, 'mark').map(markOf),
    facts: all(claim, 'fact').map(factOf),
    ...wordsIfAny(claim, 'settled'),
  };
}

function markOf(mark: Element): TracedMark {
  return {
    start: wholeNumber(mark, 'start'),
    end: wholeNumber(mark, 'end'),
    kind: oneOf(mark, 'kind', ['number', 'date', 'quotation']),
    rests: oneOf(mark, 'rests', ['passage', 'fact', 'own', 'source']),
    places: all(mark, 'place').map((place) => ({
      passage: attribute(place, 'passage'),
      start: wholeNumber(place, 'start'),
      end: wholeNumber(place, 'end'),
    })),
  };
}

function factOf(fact: Element): TracedFact {
  return {
    id: attribute(fact, 'id'),
    value: wordsUnder(fact, 'value'),
    ...wordsIfAny(fact, 'label'),
    ...wordsIfAny(fact, 'formula'),
    ...wordsIfAny(fact, 'period'),
  };
}

function passageOf(passage: Element): TracedPassage {
  return {
    key: attribute(passage, 'key'),
    label: attribute(passage, 'label'),
    heading: wordsUnder(passage, 'heading'),
    ...wordsIfAny(passage, 'text'),
  };
}

function sourceOf(source: Element): TracedSource {
  return {
    id: attribute(source, 'id'),
    cite: wordsUnder(source, 'cite'),
    ...wordsIfAny(source, 'url'),
    ...attributeIfAny(source, 'accessed'),
  };
}

function rememberedUnder(slide: Element): RememberedSlide {
  const written = one(slide, 'written');
  return {
    fingerprint: attribute(written, 'fingerprint'),
    notesFingerprint: attribute(written, 'notes'),
    texts: all(written, 'object').map((object) => ({
      kind: oneOf(object, 'kind', ['title', 'text', 'table', 'chart', 'diagram']),
      name: attribute(object, 'name'),
      lines: all(object, 'line').map((line) => line.textContent ?? ''),
    })),
  };
}
