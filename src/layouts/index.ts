import { agenda } from './agenda.js';
import { bottomLine } from './bottom-line.js';
import { bullets } from './bullets.js';
import { chart } from './chart.js';
import { chartPair } from './chart-pair.js';
import { closing } from './closing.js';
import { compare } from './compare.js';
import { cover } from './cover.js';
import type { LayoutDefinition } from './definition.js';
import { keyFigures } from './key-figures.js';
import { keyFindings } from './key-findings.js';
import { map } from './map.js';
import { matrix } from './matrix.js';
import { options } from './options.js';
import { picture } from './picture.js';
import { pillars } from './pillars.js';
import { process } from './process.js';
import { question } from './question.js';
import { quote } from './quote.js';
import { recommendations } from './recommendations.js';
import { section } from './section.js';
import { sources } from './sources.js';
import { statement } from './statement.js';
import { table } from './table.js';
import { timeline } from './timeline.js';

/** Every slide layout there is. The schema, the help and the tests iterate this list; a new layout is one line here. */
export const layouts: readonly LayoutDefinition[] = [
  cover,
  agenda,
  section,
  bottomLine,
  statement,
  keyFindings,
  keyFigures,
  bullets,
  quote,
  timeline,
  map,
  chart,
  chartPair,
  compare,
  table,
  pillars,
  matrix,
  process,
  picture,
  options,
  question,
  recommendations,
  closing,
  sources,
];
