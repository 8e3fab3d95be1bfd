import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { seasonalMannKendall } from '../../kernels/seasonal-mann-kendall.ts';
import { sensSlope } from '../../kernels/sens-slope.ts';
import { figureMonths } from '../../regions/figure-months.ts';
import { lastTenYears } from '../../regions/last-ten-years.ts';
import { isHeldIn, type RegionGround } from '../../regions/region-ground.ts';
import type { Criterion, CriterionFigures, CriterionQuestion } from '../criterion.ts';
import { fewFlags, figured, figuresOf, lacking, type MadeFigure } from '../made-figures.ts';
import { askedOf, monthFlags, monthsIn, monthsMeant, withoutTable } from '../month-question.ts';
import { card } from './card.ts';

const monthsAYear = 12;
/** Each calendar month needs this many years to have pairs enough for a slope. */
const fewestMonths = 36;
/** A series of which more is missing is not summed up in a line. */
const mostMissing = 0.2;
const alpha = 0.05;

function trendOf(months: Float64Array, isHeld: boolean): MadeFigure {
  if (months.length === 0) return lacking('not-at-this-level');
  const given = months.filter((value) => !Number.isNaN(value));
  if (given.length < months.length * (1 - mostMissing)) return lacking(isHeld ? 'held-back' : 'not-in-period');
  const n = given.reduce((sum, value) => sum + value, 0);
  const mean = n / given.length;
  if (given.length < fewestMonths || mean === 0) return lacking('too-few', { n });
  const { p, variance } = seasonalMannKendall(months, monthsAYear, 'hirsch-slack');
  const { slope } = sensSlope(months, { every: monthsAYear, variance, alpha, rule: 'interpolated' });
  const change = slope * monthsAYear;
  if (Number.isNaN(change)) return lacking('too-few', { n });
  return figured((change / mean) * 100, { n, p, parts: { change, mean }, flags: fewFlags(n) });
}

function* figures(ground: RegionGround, question: CriterionQuestion): Steps<Result<CriterionFigures, Problem>> {
  const asked = askedOf(question);
  const series = yield* figureMonths(ground, asked);
  const whole = { unit: 'unit', parts: ['change', 'mean'], hasP: true };
  if (series === null) return ok(withoutTable(ground, whole));
  const meant = monthsMeant(series, question, lastTenYears);
  const flags = monthFlags(ground, asked, meant);
  const isHeld = isHeldIn(ground, asked.figures === 'sector-figures' ? 'panel' : 'incidents');
  const made: MadeFigure[] = [];
  for (const [r, values] of series.values.entries()) {
    yield { done: r, total: series.values.length };
    const isThere = values.length > 0;
    const one =
      meant.missing !== null && isThere
        ? lacking(meant.missing)
        : trendOf(monthsIn(series, values, meant.period), isHeld);
    made.push({ ...one, flags: [...flags[r], ...one.flags] });
  }
  return ok(figuresOf(made, { ...whole, period: meant.period, tables: [series.table] }));
}

export const trend: Criterion = { card, figures };
