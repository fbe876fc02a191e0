import * as z from 'zod';
import { choice, flag, mapOf, oneOrMore, only, sentence, text } from '../../files/yaml/forms.js';
import { mapInsets, mapProjections } from '../../model/map-frame.js';
import { pointOfView, wording } from './common.js';

const positionForm = 'a position: longitude, then latitude, in degrees';
const boxForm = 'a box: west, south, east, north, in degrees';

const longitude = degrees('a longitude', 180);
const latitude = degrees('a latitude', 90);

/** A place on the earth. */
export const position = z.tuple([longitude, latitude], { error: positionForm });

const box = z
  .tuple([longitude, latitude, longitude, latitude], { error: boxForm })
  .describe(sentence(boxForm));

function degrees(what: string, most: number) {
  const error = `${what}, from -${most} to ${most}`;
  return z.number({ error: what }).min(-most, { error }).max(most, { error });
}

const labelForm = 'none, always, or a map with at and text';

const label = z.union(
  [
    choice(['none', 'always']),
    only('a label of a map', { at: position.optional(), text: wording().optional() }),
  ],
  { error: labelForm },
);

export const mapFrame = only('the frame of a map', {
  fit: oneOrMore(text('a country, or auto'), 'auto, or a list of countries that must be in view').optional(),
  box: box.optional(),
  projection: choice(mapProjections).optional(),
  inset: choice(mapInsets).optional(),
  'scale-bar': flag().optional(),
  'point-of-view': pointOfView.optional(),
  'line-of-separation': flag().optional(),
  labels: mapOf(z.string(), label, 'a map of labels by country').optional(),
});
