import type { Check } from '../check.js';
import { altMissing } from './alt-missing.js';
import { bodyEmpty } from './body-empty.js';
import { contrast } from './contrast.js';
import { itemsMany } from './items-many.js';
import { margin } from './margin.js';
import { overlap } from './overlap.js';
import { readingOrder } from './reading-order.js';
import { textOverflow } from './text-overflow.js';
import { titleDuplicate } from './title-duplicate.js';
import { titleLong } from './title-long.js';
import { titleSentence } from './title-sentence.js';
import { typeSmall } from './type-small.js';
import { wordsMany } from './words-many.js';

/** Everything that a slide is judged by, errors first. A new rule is one file and one line here. */
export const checks: readonly Check[] = [
  textOverflow,
  overlap,
  margin,
  contrast,
  typeSmall,
  wordsMany,
  titleLong,
  titleSentence,
  titleDuplicate,
  itemsMany,
  bodyEmpty,
  altMissing,
  readingOrder,
];
