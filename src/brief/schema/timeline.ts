import * as z from 'zod';
import { dateOr } from '../../files/yaml/common-forms.js';
import { choice, id, listOf, only, text } from '../../files/yaml/forms.js';
import { axisBreakModes } from '../../model/exhibit.js';
import { idList, wording } from './common.js';
import { exhibitCommon } from './exhibit-common.js';

const nowForm = 'auto, none, or a date such as 2026-05-07';

const laneForm = 'an event, or { lane: Morocco, events: [first, second] }';
const lane = only('a lane', {
  lane: wording('the name of the lane'),
  of: text('an English name that has a colour').optional(),
  events: idList,
});

export const timeline = only('a timeline', {
  timeline: listOf(z.union([id, lane], { error: laneForm }), 'a list of events, or of lanes of events'),
  breaks: choice(axisBreakModes).optional(),
  now: dateOr(['auto', 'none'], nowForm).optional(),
  ...exhibitCommon,
});
