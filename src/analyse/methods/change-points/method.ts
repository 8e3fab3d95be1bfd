import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { seasonChosen } from '../../../document/season-chosen.ts';
import { type Method, type ParamValues, resolveParams } from '../../method.ts';
import { type ChosenSeries, type MonthSeries, monthSeries } from '../../month-series.ts';
import type { TrendSeries } from '../../shapes.ts';
import { card } from './card.ts';
import { type LevelSettings, levelsOf } from './levels-of.ts';
import type { LevelScale } from './prepare-series.ts';

const leastEvents = 30;
/** Two years: fewer months hold no level that a season could not make. */
const leastMonths = 24;
/** A seasonal pattern is told from three years on. */
const seasonMonths = 36;

/** Parameters as they are used: what "by the data" means, and the season only where it can be told. */
function usedParams(params: ParamValues, { measure, period }: ChosenSeries, isWholeYear: boolean): ParamValues {
  const isRecords = measure === 'records';
  const season = params.season === true && isWholeYear && period.to - period.from >= seasonMonths;
  if (params.of === 'shares') {
    const byData = isRecords ? 'arcsine' : 'logit';
    const shareScale = params.shareScale === 'auto' ? byData : params.shareScale;
    return { ...params, season, shareScale, cost: 'normal', logs: false };
  }
  const cost = params.cost === 'auto' ? (isRecords ? 'poisson' : 'normal') : params.cost;
  return { ...params, season, cost, logs: params.logs === true && cost === 'normal' };
}

function scaleOf({ of, shareScale, cost, logs }: ParamValues): LevelScale {
  if (of === 'shares') return shareScale === 'arcsine' ? 'arcsine' : 'logit';
  if (cost === 'poisson') return 'poisson';
  return logs === true ? 'log' : 'plain';
}

const settingsOf = (params: ParamValues): LevelSettings => ({
  scale: scaleOf(params),
  penalty: params.penalty === 'bic' || params.penalty === 'given' ? params.penalty : 'mbic',
  penaltyValue: Number(params.penaltyValue),
  minSegment: Number(params.minSegment),
  season: params.season === true,
  serial: params.serial === true,
});

/** A month of fewer records, or a smaller total, has no share that could be told from another. */
const leastOf = { records: 5, totals: 100 } as const;

/** A series to cut, and what the result shows of it: figures, or shares of the corridor's month. */
interface Cuttable extends MonthSeries {
  readonly shown: Float64Array;
  readonly of: Float64Array | null;
}

/** Each area by itself out of all of them; without the sum, whose share is always all. */
function sharesOf({ series, measure }: ChosenSeries): readonly Cuttable[] {
  const whole = series.at(-1)?.values ?? new Float64Array(0);
  const least = measure === 'records' ? leastOf.records : leastOf.totals;
  const of = whole.map((sum) => (sum >= least ? sum : Number.NaN));
  return series.slice(0, -1).map(({ id, values }) => {
    const kept = values.map((value, m) => (Number.isNaN(of[m]) ? Number.NaN : value));
    return { id, values: kept, of, shown: kept.map((value, m) => value / of[m]) };
  });
}

const figuresOf = ({ series }: ChosenSeries): readonly Cuttable[] =>
  series.map((one) => ({ ...one, shown: one.values, of: null }));

function failsOf({ values, shown }: Cuttable, measure: string, minSegment: number): readonly Problem[] {
  const there = [...values].filter((value) => !Number.isNaN(value));
  const sum = there.reduce((total, value) => total + value, 0);
  if (measure === 'records' && sum < leastEvents) {
    return [problem('too-few-events', { records: sum, needed: leastEvents })];
  }
  const least = Math.max(leastMonths, 2 * minSegment);
  if (there.length < least) return [problem('too-few-steps', { steps: there.length, needed: least })];
  const figures = [...shown].filter((value) => !Number.isNaN(value));
  return figures.every((value) => value === figures[0]) ? [problem('no-variance')] : [];
}

function* seriesOf({ period, measure }: ChosenSeries, one: Cuttable, settings: LevelSettings): Steps<TrendSeries> {
  const fails = failsOf(one, measure, settings.minSegment);
  const levels = fails.length > 0 ? null : yield* levelsOf(one, settings);
  const plain = { id: one.id, firstMonth: period.from, values: one.shown, test: null, adjustedP: null };
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
 * Levels and changes of the months of the corridor, by side or by sector and all together; or of each sector's share of
 * the corridor's month. Fails as `monthSeries` does, and with `too-few-areas` where there is one sector and no share; a
 * series with fewer than 30 records, too few months or no variation has no levels and says why.
 */
export const changePointsMethod: Method = {
  card,
  *run(input, given, seed) {
    const resolved = resolveParams(card, given);
    const isShares = resolved.of === 'shares';
    const chosen = yield* monthSeries(input, resolved, isShares ? 'sectors' : 'sides');
    if (!chosen.ok) return chosen;
    const { period, measure, n, people, missing, breaks, breakMonths } = chosen.value;
    const params = usedParams(resolved, chosen.value, seasonChosen(input.clauses) === null);
    const cuttable = isShares ? sharesOf(chosen.value) : figuresOf(chosen.value);
    if (isShares && cuttable.length < 2) return err(problem('too-few-areas'));
    const series: TrendSeries[] = [];
    for (const [done, one] of cuttable.entries()) {
      yield { done, total: cuttable.length };
      series.push(yield* seriesOf(chosen.value, one, settingsOf(params)));
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
