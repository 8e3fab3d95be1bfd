import { contrastOf } from './colour-space.ts';
import type { Theme } from './colours.ts';

/**
 * Criteria in the order of a study: told apart by eyes that see fewer hues, neighbours most of all. On a light ground
 * the "muted" set of Tol (2021), personal.sron.nl/~pault, without its two reds and with a slate; on a dark one lighter.
 */
const colours: Readonly<Record<Theme['name'], readonly string[]>> = {
  light: ['#332288', '#88CCEE', '#117733', '#DDCC77', '#AA4499', '#44AA99', '#999933', '#5F6B7A'],
  dark: ['#5b62d6', '#a6dcf5', '#2a8049', '#e6d68a', '#c96fc3', '#5cc7b6', '#9a9a35', '#8a97a6'],
};

/** Colours of that many criteria; from the ninth on they come again, and the numbers on them tell. */
export const criterionColours = ({ name }: Pick<Theme, 'name'>, count: number): readonly string[] =>
  Array.from({ length: count }, (_, c) => colours[name][c % colours[name].length] ?? '#5F6B7A');

const [dark, light] = ['#1D2429', '#FFFFFF'] as const;

/** The ink that is read best on a colour. */
export const inkOn = (colour: string): string => (contrastOf(dark, colour) >= contrastOf(light, colour) ? dark : light);
