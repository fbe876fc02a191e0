export { coveragePage } from './coverage-page.js';
export { evidenceSheet } from './evidence-sheet.js';
