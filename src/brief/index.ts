export { parseBrief, readBrief } from './brief.js';
export type { BriefContext } from './context.js';
export { parseFindings, readFindings } from './findings.js';
export { jsonSchema } from './json-schema.js';
export { parseReference } from './reference.js';
