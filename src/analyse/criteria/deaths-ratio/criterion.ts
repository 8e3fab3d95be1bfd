import { fiscalYear, fiscalYearStart, monthIndex } from '../../../base/month.ts';
import type { Problem } from '../../../base/problem.ts';
import { ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { Period } from '../../../select/periods.ts';
import type { RegionFlag } from '../../region-shapes.ts';
import { type FigureMonths, figureMonths } from '../../regions/figure-months.ts';
import { isHeldIn, type RegionGround } from '../../regions/region-ground.ts';
import { sectorRegions } from '../../regions/regions-of.ts';
import type { Criterion, CriterionFigures, CriterionQuestion } from '../criterion.ts';
import { fewFlags, figured, figuresOf, lacking, type MadeFigure } from '../made-figures.ts';
import { monthsIn, withoutTable } from '../month-question.ts';
import { sectorMarks } from '../region-marks.ts';
import { yearMeasure } from '../year-measure.ts';
import { card } from './card.ts';

const per = 10_000;
const ownYears = 5;
const whole = { unit: 'unit', parts: ['deaths', 'apprehensions'] };
/** From this month on expulsions are counted with apprehensions. */
const mixedFrom = monthIndex(2020, 3);

/** The last five whole fiscal years of what both tables have, before expulsions were counted; or as many as there are. */
function lastYears({ from, to }: Period): Period {
  const end = fiscalYearStart(fiscalYear(monthIndexOf(Math.min(to, mixedFrom))));
  const first = fiscalYearStart(fiscalYear(monthIndexOf(from + 11)));
  return { from: monthIndexOf(Math.min(end, Math.max(first, end - 12 * ownYears))), to: end };
}

const common = (a: Period, b: Period): Period => ({
  from: monthIndexOf(Math.max(a.from, b.from)),
  to: monthIndexOf(Math.min(a.to, b.to)),
});

const sumOf = (months: Float64Array): number => months.reduce((sum, value) => sum + value, 0);

function ratioOf(deaths: number, apprehensions: number): MadeFigure {
  const parts = { deaths, apprehensions };
  if (Number.isNaN(deaths + apprehensions)) return lacking('not-in-period', { parts });
  if (apprehensions === 0) return lacking('no-denominator', { parts });
  return figured((deaths / apprehensions) * per, { n: deaths, parts, flags: fewFlags(deaths) });
}

/** The people in records on the U.S. side of whole sectors, by sector: what sector figures can be set beside. */
function* peopleBySector(ground: RegionGround): Steps<FigureMonths | null> {
  return yield* figureMonths(ground, { figures: 'people', authority: 'title-8', side: 'us' }, sectorRegions());
}

function* fromIncidents(ground: RegionGround, { period }: CriterionQuestion): Steps<CriterionFigures> {
  const apprehended = yield* figureMonths(ground, { figures: 'sector-figures', authority: 'title-8', side: 'both' });
  const died = yield* peopleBySector(ground);
  if (apprehended === null || died === null) return withoutTable(ground, whole);
  const both = common(apprehended.whole, died.whole);
  const wanted = period ?? lastYears(both);
  const months = common(wanted, both);
  const isCut = months.from !== wanted.from || months.to !== wanted.to;
  const refused = months.to > mixedFrom ? 'crosses-break' : months.to <= months.from ? 'not-in-period' : null;
  const ids = sectorRegions().map(({ sectors: [id] }) => id);
  const marks = sectorMarks(ground.regions);
  const shared: readonly RegionFlag[] = [
    ...(isCut ? (['cut-period'] as const) : []),
    ...(isHeldIn(ground, 'incidents') ? (['suppressed'] as const) : []),
  ];
  const made = ground.regions.map(({ sectors: own }, r) => {
    const deaths = (): number =>
      own.reduce((sum, id) => sum + sumOf(monthsIn(died, died.values[ids.indexOf(id)], months)), 0);
    const ratio = (): MadeFigure => ratioOf(deaths(), sumOf(monthsIn(apprehended, apprehended.values[r], months)));
    const one = own.length === 0 ? lacking('not-at-this-level') : refused === null ? ratio() : lacking(refused);
    return { ...one, flags: [...marks[r], ...shared, ...one.flags] };
  });
  return figuresOf(made, {
    ...whole,
    period: refused === 'not-in-period' ? wanted : months,
    tables: [died.table, apprehended.table],
  });
}

const fromBorderPatrol = yearMeasure({
  card,
  figure: 'deaths',
  isEvents: true,
  per: { 'border-patrol': { kind: 'figure', name: 'apprehensions', scale: per } },
});

function* figures(ground: RegionGround, question: CriterionQuestion): Steps<Result<CriterionFigures, Problem>> {
  if (question.params.deaths === 'incidents') return ok(yield* fromIncidents(ground, question));
  const found = yield* fromBorderPatrol.figures(ground, { ...question, params: { per: 'border-patrol' } });
  return found.ok ? ok({ ...found.value, unit: whole.unit }) : found;
}

export const deathsRatio: Criterion = { card, figures };
