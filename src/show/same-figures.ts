import type { DataSet } from './cockpit.ts';

type Told = Pick<DataSet, 'kind' | 'groups' | 'figures'>;

const splitBy = ({ groups }: Told): string =>
  groups
    .map(({ column }) => column)
    .sort()
    .join();

/**
 * Whether two tables of one source may be releases of the same figures. One source may publish several tables: INM's
 * events by nationality and by sex and age, figures of sectors by year of other things.
 */
export function haveSameFigures(a: Told, b: Told): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'national') return splitBy(a) === splitBy(b);
  if (a.kind === 'area-figures') return [...a.figures].sort().join() === [...b.figures].sort().join();
  if (a.kind === 'area-months') return a.figures.some((figure) => b.figures.includes(figure));
  return true;
}
