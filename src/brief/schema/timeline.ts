import { dateOr } from '../../files/yaml/common-forms.js';
import { choice, only } from '../../files/yaml/forms.js';
import { axisBreakModes } from '../../model/exhibit.js';
import { idList } from './common.js';
import { exhibitCommon } from './exhibit-common.js';

const nowForm = 'auto, none, or a date such as 2026-05-07';

export const timeline = only('a timeline', {
  timeline: idList,
  breaks: choice(axisBreakModes).optional(),
  now: dateOr(['auto', 'none'], nowForm).optional(),
  ...exhibitCommon,
});
