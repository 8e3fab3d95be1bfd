import type { DataSet } from '../cockpit.ts';

type Told = Pick<DataSet, 'kind' | 'groups' | 'figures'> & {
  readonly report: Pick<DataSet['report'], 'dropped'>;
};

/** The columns that its rows are told apart by, kept or not. */
const splitBy = ({ groups, report }: Told): string =>
  [...groups, ...report.dropped]
    .map(({ column }) => column)
    .sort()
    .join('\n');

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
