import { type Problem, problem } from '../../../base/problem.ts';
import { ok } from '../../../base/result.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { type Method, type ParamValues, resolveParams } from '../../method.ts';
import { type ChosenSeries, type MonthSeries, monthSeries } from '../../month-series.ts';
import type { TrendSeries } from '../../shapes.ts';
import { card } from './card.ts';
import { type LevelSettings, levelsOf } from './levels-of.ts';

const leastEvents = 30;
/** Two years: fewer months hold no level that a season could not make. */
const leastMonths = 24;
/** A seasonal pattern is told from three years on. */
const seasonMonths = 36;

/** Parameters as they are used: the cost that "by the data" means, and the season only where it can be told. */
function usedParams(params: ParamValues, { measure, period }: ChosenSeries): ParamValues {
  const byData = measure === 'records' ? 'poisson' : 'normal';
  const cost = params.cost === 'auto' ? byData : params.cost;
  return {
    ...params,
    cost,
    season: params.season === true && period.to - period.from >= seasonMonths,
    logs: params.logs === true && cost === 'normal',
  };
}

const settingsOf = (params: ParamValues): LevelSettings => ({
  cost: params.cost === 'poisson' ? 'poisson' : 'normal',
  penalty: params.penalty === 'bic' || params.penalty === 'given' ? params.penalty : 'mbic',
  penaltyValue: Number(params.penaltyValue),
  minSegment: Number(params.minSegment),
  season: params.season === true,
  logs: params.logs === true,
  serial: params.serial === true,
});

function failsOf({ values }: MonthSeries, measure: string, minSegment: number): readonly Problem[] {
  const there = [...values].filter((value) => !Number.isNaN(value));
  const sum = there.reduce((total, value) => total + value, 0);
  if (measure === 'records' && sum < leastEvents) {
    return [problem('too-few-events', { records: sum, needed: leastEvents })];
  }
  const least = Math.max(leastMonths, 2 * minSegment);
  if (there.length < least) return [problem('too-few-steps', { steps: there.length, needed: least })];
  return there.every((value) => value === there[0]) ? [problem('no-variance')] : [];
}

function seriesOf({ period, measure }: ChosenSeries, one: MonthSeries, settings: LevelSettings): TrendSeries {
  const fails = failsOf(one, measure, settings.minSegment);
  const levels = fails.length > 0 ? null : levelsOf(one.values, settings);
  const plain = { id: one.id, firstMonth: period.from, values: one.values, test: null, adjustedP: null };
  if (levels === null) {
    const problems = fails.length > 0 ? fails : [problem('no-variance')];
    return { ...plain, changes: [], level: new Float64Array(0), penalty: null, problems };
  }
  const { level, penalty } = levels;
  const changes = levels.changes.map((at) => ({
    month: monthIndexOf(period.from + at),
    before: level[at - 1],
    after: level[at],
  }));
  return { ...plain, changes, level, penalty, problems: [] };
}

/**
 * Levels and changes of the months of the corridor, by side or by sector and all together. Fails as `monthSeries` does; a
 * series with fewer than 30 records, too few months or no variation has no levels and says why.
 */
export const changePointsMethod: Method = {
  card,
  *run(input, given, seed) {
    const resolved = resolveParams(card, given);
    const chosen = yield* monthSeries(input, resolved);
    if (!chosen.ok) return chosen;
    const { period, measure, n, people, missing, breaks, breakMonths } = chosen.value;
    const params = usedParams(resolved, chosen.value);
    const series: TrendSeries[] = [];
    for (const [done, one] of chosen.value.series.entries()) {
      yield { done, total: chosen.value.series.length };
      series.push(seriesOf(chosen.value, one, settingsOf(params)));
    }
    const cut = series.filter(({ level }) => level.length > 0);
    return ok({
      shape: 'trend',
      meta: {
        stamp: { method: card.id, version: card.version, params, seed },
        n,
        people,
        missing,
        tests: 0,
        headlineP: null,
        basis: input.basis,
        problems: cut.length === 0 ? series.flatMap(({ problems }) => problems).slice(-1) : [],
      },
      period,
      measure,
      series,
      breaks,
      breakMonths,
    });
  },
};
