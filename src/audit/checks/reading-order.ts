import type { Box, SceneElement } from '../../model/scene.js';
import { meaningBox, type Part, partOf } from '../anatomy.js';
import type { Check, Fault } from '../check.js';
import { bottom, right, shared } from '../geometry.js';

/** Inches within which edges count as level. */
const level = 0.05;

/** Share of the narrower of two boxes that must stand over the other for them to be one column. */
const sameColumn = 0.5;

/** Title and kicker go first, whichever of the two leads. */
const rank: Readonly<Record<Part, number>> = { title: 0, kicker: 0, body: 1, foot: 2 };

/**
 * An order in which nobody reads: the body before the title or after the foot, something before what stands over it
 * in the same column, one of several equal boxes before the one that leads their row. The first of a slide is told.
 */
export const readingOrder: Check = {
  code: 'reading-order',
  needsRoom: true,
  find: (audited) => {
    const { elements } = audited.slide;
    // What stands over a chart's plot is read with the chart.
    const over = new Set(
      elements.flatMap((one) => (one.kind === 'chart' ? (one.over ?? []).map(({ id }) => id) : [])),
    );
    const read = elements
      .filter((element) => isRead(element) && !over.has(element.id))
      .map((element) => ({
        id: element.id,
        part: partOf(element, audited.ground),
        kind: element.kind,
        box: element.box,
        ink: meaningBox(element, audited),
      }));
    const fault = firstFault(read);
    return fault ? [fault] : [];
  },
};

interface Read {
  readonly id: string;
  readonly part: Part;
  readonly kind: SceneElement['kind'];
  readonly box: Box;
  readonly ink: Box;
}

function isRead(element: SceneElement): boolean {
  return !element.decorative && element.kind !== 'line';
}

function firstFault(read: readonly Read[]): Fault | undefined {
  for (const [index, early] of read.entries()) {
    for (const late of read.slice(index + 1)) {
      const why = reasonAgainst(early, late);
      if (!why) continue;
      return {
        message: `"${early.id}" is read before "${late.id}", ${why}`,
        hint: `put "${late.id}" first in the layout's list of elements`,
      };
    }
  }
  return undefined;
}

function reasonAgainst(early: Read, late: Read): string | undefined {
  if (rank[late.part] < rank[early.part]) return `which is the slide's ${late.part}`;
  if (early.part !== 'body' || late.part !== 'body') return undefined;
  const { across } = shared(early.ink, late.ink);
  const column = across >= sameColumn * Math.min(early.ink.w, late.ink.w);
  if (column && bottom(late.ink) <= early.ink.y + level) return 'which stands above it';
  return leadsRow(late, early) ? 'which leads its row' : undefined;
}

/** Whether two boxes are alike, stand level, and the first of them begins the row. */
function leadsRow(one: Read, other: Read): boolean {
  const alike = one.kind === other.kind && near(one.box.w, other.box.w) && near(one.box.h, other.box.h);
  return alike && near(one.box.y, other.box.y) && right(one.box) <= other.box.x + level;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= level;
}
