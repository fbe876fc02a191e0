import type { Palette } from '../src/model/color.js';

/** The palette of the default theme, for tests that need no theme. */
export const palette: Palette = {
  ink: '1B2230',
  paper: 'FFFFFF',
  deep: '14213D',
  wash: 'F5F3EE',
  accent1: 'B7452C',
  accent2: '2A6B70',
  accent3: 'C5902F',
  accent4: '8DA3BA',
  accent5: 'C9BA8E',
  accent6: '5F3F70',
};
