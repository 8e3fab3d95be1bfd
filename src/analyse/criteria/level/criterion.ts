import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { Region } from '../../../corridors/region.ts';
import { sectorsKm } from '../../../corridors/stretches.ts';
import type { Period } from '../../../select/periods.ts';
import { type FigureMonths, figureMonths } from '../../regions/figure-months.ts';
import { isHeldIn, type RegionGround } from '../../regions/region-ground.ts';
import type { Criterion, CriterionFigures, CriterionQuestion } from '../criterion.ts';
import { fewFlags, figured, figuresOf, lacking, type MadeFigure } from '../made-figures.ts';
import { askedOf, monthFlags, monthsIn, monthsMeant, withoutTable } from '../month-question.ts';
import { card } from './card.ts';

const monthsAYear = 12;
const perKm = 100;

/** The last twelve whole months of the table. */
const lastYear = ({ from, to }: Period): Period => ({ from: monthIndexOf(Math.max(from, to - monthsAYear)), to });

/** Kilometres that a figure is of: those of whole sectors where their figures stand for the region. */
const kilometresOf = (region: Region, isSectors: boolean): number =>
  isSectors ? sectorsKm(region.sectors) : region.lengthKm;

function levelOf(
  region: Region,
  months: Float64Array,
  { isPerKm, isSectors, isHeld }: Readonly<Record<'isPerKm' | 'isSectors' | 'isHeld', boolean>>,
): MadeFigure {
  if (months.length === 0) return lacking('not-at-this-level');
  const figure = months.reduce((sum, value) => sum + value, 0);
  if (Number.isNaN(figure)) return lacking(isHeld ? 'held-back' : 'not-in-period');
  const km = kilometresOf(region, isSectors);
  const aYear = (figure / months.length) * monthsAYear;
  const made = { figure, km };
  if (isPerKm && km === 0) return lacking('no-denominator', { parts: made });
  const value = isPerKm ? (aYear / km) * perKm : aYear;
  return figured(value, { n: figure, parts: made, flags: fewFlags(figure) });
}

function* figures(ground: RegionGround, question: CriterionQuestion): Steps<Result<CriterionFigures, Problem>> {
  const asked = askedOf(question);
  const series: FigureMonths | null = yield* figureMonths(ground, asked);
  const isPerKm = question.params.per !== 'total';
  const whole = { unit: `${asked.figures}-${isPerKm ? 'km' : 'total'}`, parts: ['figure', 'km'] };
  if (series === null) return ok(withoutTable(ground, whole));
  const meant = monthsMeant(series, question, lastYear);
  const flags = monthFlags(ground, asked, meant);
  const isSectors = asked.figures === 'sector-figures';
  const how = { isPerKm, isSectors, isHeld: isHeldIn(ground, isSectors ? 'panel' : 'incidents') };
  const made = ground.regions.map((region, r) => {
    const months = monthsIn(series, series.values[r], meant.period);
    const isThere = series.values[r].length > 0;
    const one = meant.missing === null || !isThere ? levelOf(region, months, how) : lacking(meant.missing);
    const counted = isPerKm ? [] : (['raw-count'] as const);
    return { ...one, flags: [...flags[r], ...counted, ...one.flags] };
  });
  return ok(figuresOf(made, { ...whole, period: meant.period, tables: [series.table] }));
}

export const level: Criterion = { card, figures };
