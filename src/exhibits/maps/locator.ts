import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type GeoPermissibleObjects, type GeoProjection, geoOrthographic } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Box, FreeformElement, ShapeElement } from '../../model/scene.js';
import { area, lines } from './freeforms.js';
import { distance, type Line, type Point, type Ring, ringArea, rounded } from './plane.js';
import { ringsThrough } from './projected-rings.js';
import type { MapView } from './projection.js';

export type LocatorElement = ShapeElement | FreeformElement;

/** Diameters to try, the largest first, inches. */
export const locatorSizes = [1.25, 1.05, 0.9] as const;

type Land = Topology<{ land: GeometryCollection }>;
let land: Promise<GeoPermissibleObjects> | undefined;

/** Natural Earth 1:110m, land alone: a globe of an inch shows no border. */
function loadLand(): Promise<GeoPermissibleObjects> {
  land ??= readLand();
  return land;
}

async function readLand(): Promise<GeoPermissibleObjects> {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-110m.json');
  const topology = JSON.parse(await readFile(file, 'utf8')) as Land;
  return feature(topology, topology.objects.land);
}

/** A globe in `box` that shows where on earth a map lies: its extent is framed along the edges of the map's box. */
export async function locator(view: MapView, box: Box): Promise<LocatorElement[]> {
  const globe = geoOrthographic()
    .rotate([-view.center[0], -view.center[1]])
    .clipAngle(90)
    .precision(0.2)
    .fitExtent(
      [
        [box.x, box.y],
        [box.x + box.w, box.y + box.h],
      ],
      { type: 'Sphere' },
    );
  const rings = ringsOn(globe, await loadLand());
  const frame = extentOn(globe, view);
  const disc = (id: string): ShapeElement => ({ kind: 'shape', id, shape: 'ellipse', box, decorative: true });
  return [
    { ...disc('Locator sea'), fill: { color: 'paper' } },
    ...(rings.length > 0 ? [area('Locator land', rings, { color: 'accent4' })] : []),
    { ...disc('Locator rim'), stroke: { color: 'muted', width: 0.75 } },
    ...(frame.length > 1 ? [lines('Locator extent', [frame], { color: 'ink', width: 1.5 })] : []),
  ];
}

/** Outlines on the globe, without points closer than the eye tells apart there. */
function ringsOn(globe: GeoProjection, shape: GeoPermissibleObjects): Ring[] {
  return ringsThrough(globe, shape, (spot, before) => distance(spot, before) > 0.008)
    .filter((ring) => ring.length >= 3)
    .map((ring): Ring => [...ring, ring[0]!])
    .filter((ring) => Math.abs(ringArea(ring)) > 0.0004);
}

/** The edges of the map's box as they run over the globe, closed; only what the map truly shows of its box. */
function extentOn(globe: GeoProjection, { box, projection }: MapView): Line {
  const steps = Array.from({ length: 12 }, (_, i) => i / 12);
  const corners: readonly Point[] = [
    [box.x, box.y],
    [box.x + box.w, box.y],
    [box.x + box.w, box.y + box.h],
    [box.x, box.y + box.h],
  ];
  const edge = corners.flatMap(([x, y], i) => {
    const [toX, toY] = corners[(i + 1) % 4]!;
    return steps.map((part): Point => [x + (toX - x) * part, y + (toY - y) * part]);
  });
  const points = edge.flatMap(([x, y]): Point[] => {
    const spot = projection.invert?.([x, y]);
    const at = spot && globe(spot);
    return at ? [[rounded(at[0]), rounded(at[1])]] : [];
  });
  return points.length > 0 ? [...points, points[0]!] : [];
}
