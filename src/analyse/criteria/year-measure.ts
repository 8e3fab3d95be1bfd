import type { Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { AreaFigureTable } from '../../columns/table.ts';
import type { Region } from '../../corridors/region.ts';
import { sectorsKm } from '../../corridors/stretches.ts';
import type { MissingReason, RegionFlag } from '../region-shapes.ts';
import { isHeldIn, type RegionGround } from '../regions/region-ground.ts';
import type { Criterion, CriterionCard, CriterionFigures, CriterionQuestion } from './criterion.ts';
import { fewFlags, figured, figuresOf, lacking, type MadeFigure } from './made-figures.ts';
import { sectorMarks } from './region-marks.ts';
import {
  pairsTaken,
  sectorYearsName,
  type YearFigure,
  type YearsMeant,
  yearFigure,
  yearsMeant,
} from './sector-years.ts';

/** What a yearly figure is set against; `scale`: per so many of it. */
export type Against =
  | { readonly kind: 'figure'; readonly name: YearFigure; readonly scale: number; readonly isInverse?: boolean }
  | { readonly kind: 'km'; readonly scale: number }
  | { readonly kind: 'total' };

/** A criterion that is one figure of the yearly tables, or its ratio to another. */
export interface YearMeasure {
  readonly card: CriterionCard;
  readonly figure: YearFigure;
  /** False for what is there, such as agents: it is no number of events, and few are not unstable. */
  readonly isEvents: boolean;
  /** By value of the parameter `per`; the unit is said by the key "per-" and that value. */
  readonly per: Readonly<Record<string, Against>>;
}

/** Sum over sectors and years, and over sectors of their means a year; NaN where one has no figure. */
function sumsOf(table: AreaFigureTable, name: YearFigure, pairs: ReturnType<typeof pairsTaken>) {
  const sectors = [...new Set(pairs.map(({ sector }) => sector))];
  const sumOf = (taken: typeof pairs): number =>
    taken.reduce((sum, { sector, year }) => sum + yearFigure(table, name, sector, year), 0);
  const aYear = sectors.reduce((sum, id) => {
    const own = pairs.filter(({ sector }) => sector === id);
    return sum + sumOf(own) / own.length;
  }, 0);
  return { sum: sumOf(pairs), aYear };
}

/** @param none why there is no figure where one lacks */
function measured(
  table: AreaFigureTable,
  region: Region,
  { years, missing, none }: YearsMeant & { readonly none: MissingReason },
  { figure, isEvents }: YearMeasure,
  against: Against,
): MadeFigure {
  if (region.sectors.length === 0) return lacking('not-at-this-level');
  if (missing !== null) return lacking(missing);
  const names = against.kind === 'figure' ? [figure, against.name] : [figure];
  const pairs = pairsTaken(region.sectors, years, names);
  const { sum, aYear } = sumsOf(table, figure, pairs);
  if (pairs.length === 0) return lacking('not-in-period');
  if (Number.isNaN(sum)) return lacking(none);
  const counted = isEvents ? { n: sum, flags: fewFlags(sum) } : {};
  if (against.kind === 'total') return figured(aYear, { ...counted, parts: { [figure]: sum } });
  if (against.kind === 'km') {
    const km = sectorsKm(region.sectors);
    return figured((aYear / km) * against.scale, { ...counted, parts: { [figure]: sum, km } });
  }
  const other = sumsOf(table, against.name, pairs).sum;
  const parts = { [figure]: sum, [against.name]: other };
  const [above, below] = against.isInverse === true ? [other, sum] : [sum, other];
  if (Number.isNaN(other)) return lacking(none, { parts });
  if (below === 0) return lacking('no-denominator', { parts });
  return figured((above / below) * against.scale, { ...counted, parts });
}

/** Makes a criterion of a figure of the yearly tables. Figures are those of whole sectors. */
export function yearMeasure(measure: YearMeasure): Criterion {
  const { card, figure, per } = measure;
  function* figures(
    ground: RegionGround,
    { params, period }: CriterionQuestion,
  ): Steps<Result<CriterionFigures, Problem>> {
    const { regions, sectorYears } = ground;
    yield { done: 0, total: regions.length };
    const against = per[String(params.per)] ?? { kind: 'total' };
    const named = against.kind === 'figure' ? [against.name] : against.kind === 'km' ? ['km'] : [];
    const whole = { unit: `per-${params.per}`, parts: [figure, ...named] };
    if (sectorYears === null) {
      return ok(
        figuresOf(
          regions.map(() => lacking('no-table')),
          { ...whole, period: null, tables: [] },
        ),
      );
    }
    const names = against.kind === 'figure' ? [figure, against.name] : [figure];
    const meant = yearsMeant(sectorYears, names, period, names.includes('apprehensions'));
    const marks = sectorMarks(regions);
    const none = isHeldIn(ground, 'sectorYears') ? 'held-back' : 'not-in-period';
    const shared: readonly RegionFlag[] = [
      ...(against.kind === 'total' ? (['raw-count'] as const) : []),
      ...(meant.isCut ? (['cut-period'] as const) : []),
    ];
    const made = regions.map((region, r) => {
      const one = measured(sectorYears, region, { ...meant, none }, measure, against);
      return { ...one, flags: [...marks[r], ...shared, ...one.flags] };
    });
    return ok(figuresOf(made, { ...whole, period: meant.period, tables: [sectorYearsName] }));
  }
  return { card, figures };
}
