import type { AreaFigure } from '../../columns/table.ts';
import type { Region } from '../../corridors/region.ts';
import type { RegionProfileResult } from '../region-profile-shapes.ts';
import type { RegionGround } from './region-ground.ts';

/** Rescues of fiscal year 2018 that look exchanged between these two sectors; their sum is what it is. */
const exchanged = { year: 2018, sectors: ['big-bend', 'laredo'] } as const;

/** Years in which a figure has any value, of any area. */
const yearsWithFigures = (figure: AreaFigure | undefined, areas: number): readonly number[] =>
  (figure?.years ?? []).filter((_, y) =>
    Array.from({ length: areas }, (__, a) => figure?.values[a * (figure?.years.length ?? 0) + y]).some(
      (value) => value !== undefined && !Number.isNaN(value),
    ),
  );

/** Deaths and rescues by fiscal year, summed over a region's sectors; a year in which one of them lacks has no figure. */
export function sectorYearsOf(
  { sectorYears }: Pick<RegionGround, 'sectorYears'>,
  { sectors }: Pick<Region, 'sectors'>,
): RegionProfileResult['sectorYears'] {
  if (sectorYears === null || sectors.length === 0) return null;
  const { ids, figures } = sectorYears;
  const rows = sectors.map((id) => ids.indexOf(id));
  const named = (name: string): AreaFigure | undefined => figures.find((figure) => figure.name === name);
  const [deaths, rescues] = [named('deaths'), named('rescues')];
  const held = [deaths, rescues].flatMap((figure) => yearsWithFigures(figure, ids.length));
  const fiscalYears = [...new Set(held)].sort((a, b) => a - b);
  const sumsOf = (figure: AreaFigure | undefined): Float64Array =>
    Float64Array.from(fiscalYears, (year) => {
      const y = figure?.years.indexOf(year) ?? -1;
      if (figure === undefined || y < 0) return Number.NaN;
      return rows.reduce((sum, row) => (row < 0 ? Number.NaN : sum + figure.values[row * figure.years.length + y]), 0);
    });
  // With both sectors in the sum it does not matter which of them a figure belongs to.
  const mixed = exchanged.sectors.filter((id) => sectors.includes(id));
  const isDoubtful = mixed.length === 1 && fiscalYears.includes(exchanged.year);
  return {
    fiscalYears,
    deaths: sumsOf(deaths),
    rescues: sumsOf(rescues),
    doubtful: isDoubtful ? [`rescues-${exchanged.year}-${mixed[0]}`] : [],
  };
}
