export { evidenceSheet } from './evidence-sheet.js';
