import type { PointOfView } from '../../model/exhibit.js';
import type { GeoBox } from '../../model/map-frame.js';
import { partKeys } from './set-apart.js';

/** How a map treats ground in dispute. */
export interface Stance {
  readonly pointOfView: PointOfView;
  /** Draws the line between the two sides' forces where Western Sahara is one territory. */
  readonly lineOfSeparation: boolean;
}

/**
 * A line that is drawn apart from the settled borders: the parts on its two sides, and how it looks. `within` says
 * where, for neighbours that dispute only a stretch of their border.
 */
export interface DisputedLine {
  readonly name: string;
  readonly sides: readonly [readonly string[], readonly string[]];
  readonly look: 'boundary' | 'boundary-within' | 'separation';
  readonly within?: GeoBox;
}

const { saharaWest, saharaEast, crimea, somaliland, northCyprus, siachen, golan, abyei } = partKeys;

const sahara: DisputedLine['sides'] = [['504'], [saharaWest, saharaEast]];
const separation: DisputedLine = {
  name: 'Line of separation',
  sides: [[saharaWest], [saharaEast]],
  look: 'separation',
};

/** Lines that look alike from every point of view. */
const everywhere: readonly DisputedLine[] = [
  { name: 'Boundary Kosovo', sides: [['983'], ['688']], look: 'boundary' },
  { name: 'Boundary Palestine', sides: [['275'], ['376']], look: 'boundary' },
  { name: 'Boundary Siachen', sides: [[siachen], ['586', '156']], look: 'boundary' },
  {
    name: 'Line of Control',
    sides: [['356'], ['586']],
    look: 'boundary',
    within: { west: 73, south: 32.3, east: 77.5, north: 36 },
  },
  {
    name: 'Boundary Aksai Chin',
    sides: [['356'], ['156']],
    look: 'boundary',
    within: { west: 77.5, south: 32.3, east: 80.5, north: 36 },
  },
  {
    name: 'Boundary Arunachal Pradesh',
    sides: [['356'], ['156']],
    look: 'boundary',
    within: { west: 91.5, south: 26.5, east: 97.5, north: 30 },
  },
];

/** Ground drawn with the state that it belongs to in UN practice, and which does not hold it. */
const recognised: readonly DisputedLine[] = [
  ...everywhere,
  { name: 'Boundary Siachen south', sides: [[siachen], ['356']], look: 'boundary' },
  { name: 'Boundary Crimea', sides: [[crimea], ['804']], look: 'boundary-within' },
  { name: 'Boundary Somaliland', sides: [[somaliland], ['706']], look: 'boundary-within' },
  { name: 'Boundary northern Cyprus', sides: [[northCyprus], ['196']], look: 'boundary-within' },
  { name: 'Boundary Golan', sides: [[golan], ['376']], look: 'boundary' },
  { name: 'Ceasefire line Golan', sides: [[golan], ['760']], look: 'boundary-within' },
  { name: 'Boundary Abyei', sides: [[abyei], ['728', '729']], look: 'boundary' },
  // The United Nations call this boundary not yet determined, from end to end.
  { name: 'Boundary South Sudan', sides: [['728'], ['729']], look: 'boundary' },
];

const held: readonly DisputedLine[] = [
  ...everywhere,
  { name: 'Boundary Crimea', sides: [[crimea], ['804']], look: 'boundary' },
  { name: 'Boundary Somaliland', sides: [[somaliland], ['706']], look: 'boundary' },
  { name: 'Boundary northern Cyprus', sides: [[northCyprus], ['196']], look: 'boundary' },
  { name: 'Boundary Golan', sides: [[golan], ['376']], look: 'boundary-within' },
  { name: 'Ceasefire line Golan', sides: [[golan], ['760']], look: 'boundary' },
  { name: 'Boundary Abyei', sides: [[abyei], ['728']], look: 'boundary' },
];

const lines: Readonly<Record<PointOfView, readonly DisputedLine[]>> = {
  un: [{ name: 'Boundary 27°40′', sides: sahara, look: 'boundary' }, ...recognised],
  'de-facto': [{ name: 'Boundary 27°40′', sides: sahara, look: 'boundary-within' }, separation, ...held],
  ma: recognised,
};

/** All lines in dispute; the line of separation is part of what is held, and elsewhere a choice. */
export function linesInDispute({ pointOfView, lineOfSeparation }: Stance): readonly DisputedLine[] {
  const chosen = lineOfSeparation && pointOfView !== 'de-facto';
  return chosen ? [...lines[pointOfView], separation] : lines[pointOfView];
}
