import { seededRng } from '../../base/rng.ts';
import type { Steps } from '../../base/steps.ts';
import type { CriterionSpec, RegionStudy } from '../../document/regions.ts';
import type { Period } from '../../select/periods.ts';
import { criterionCards } from '../criteria/catalog.ts';
import { ranksOfScores } from '../kernels/ranks-of-scores.ts';
import type { CriterionColumn, FirmnessResult, RegionTableResult } from '../region-shapes.ts';
import { blockMonthsOf, drawnMonths } from './drawn-months.ts';
import { judgedOf } from './judged.ts';
import type { RegionGround } from './region-ground.ts';
import { regionTable } from './region-table.ts';
import { resampledGround } from './resampled-ground.ts';
import { middleScores } from './scoring.ts';

/** Criteria whose months are drawn together. */
interface DrawnGroup {
  readonly period: Period;
  readonly blockMonths: number;
  readonly specs: readonly CriterionSpec[];
}

/** Criteria whose months can be drawn again, by period and length of block; whatever their weights, which change often. */
function groupsOf({ criteria: columns }: RegionTableResult, { criteria }: RegionStudy): readonly DrawnGroup[] {
  const groups = new Map<string, DrawnGroup>();
  for (const spec of criteria) {
    const card = criterionCards.find(({ id }) => id === spec.criterion);
    const column = columns.find(({ id }) => id === spec.id);
    const period = column?.period ?? null;
    const hasFigures = column !== undefined && [...column.values].some((value) => !Number.isNaN(value));
    if (card?.isDrawnAgain !== true || spec.typed !== null || period === null || !hasFigures) continue;
    const blockMonths = blockMonthsOf(period, card.periods);
    if (blockMonths === null) continue;
    const key = `${period.from} ${period.to} ${blockMonths}`;
    const specs = groups.get(key)?.specs ?? [];
    groups.set(key, { period, blockMonths, specs: [...specs, spec] });
  }
  return [...groups.values()];
}

/** Columns of each draw, by id of the criterion. */
type DrawnColumns = readonly ReadonlyMap<string, CriterionColumn>[];

/** The last draws of a ground: weights change far more often than what is drawn. */
const made = new WeakMap<RegionGround, { readonly key: string; readonly columns: DrawnColumns }>();

function* drawnColumns(ground: RegionGround, study: RegionStudy, groups: readonly DrawnGroup[]): Steps<DrawnColumns> {
  const key = JSON.stringify([study.seed, study.resamples, groups]);
  const before = made.get(ground);
  if (before?.key === key) return before.columns;
  const columns: Map<string, CriterionColumn>[] = [];
  for (let draw = 0; draw < study.resamples; draw++) {
    yield { done: draw, total: study.resamples };
    const drawn = new Map<string, CriterionColumn>();
    for (const [g, { period, blockMonths, specs }] of groups.entries()) {
      const rng = seededRng(study.seed, draw * groups.length + g);
      const other = resampledGround(ground, drawnMonths(period, blockMonths, rng));
      const table = yield* regionTable(other, { ...study, criteria: specs });
      for (const column of table.ok ? table.value.criteria : []) drawn.set(column.id, column);
    }
    columns.push(drawn);
  }
  made.set(ground, { key, columns });
  return columns;
}

/**
 * Ranks under the study's weights with blocks of months drawn again (Kunsch 1989): years where a criterion's period has
 * three, else quarters. Criteria that rest on the order of months, or on none, keep their figures. A candidate without
 * a score is ranked by the middle of its bounds. Null where nothing can be drawn.
 *
 * @param candidates ids, in the order of the answer
 */
export function* bootstrapMonths(
  ground: RegionGround,
  table: RegionTableResult,
  study: RegionStudy,
  candidates: readonly string[],
): Steps<FirmnessResult['bootstrap']> {
  const groups = groupsOf(table, study);
  const taking = groups.flatMap(({ specs, blockMonths }) =>
    specs.filter(({ id }) => (study.weights[id] ?? 0) > 0).map(({ id }) => ({ id, blockMonths })),
  );
  if (taking.length === 0 || study.resamples === 0) return null;
  const columns = yield* drawnColumns(ground, study, groups);
  const n = candidates.length;
  const taken = new Float64Array(n * n);
  for (const [draw, drawn] of columns.entries()) {
    if (draw % 50 === 0) yield { done: draw, total: columns.length };
    const criteria = table.criteria.map((column) => drawn.get(column.id) ?? column);
    const judged = judgedOf({ ...table, criteria }, study, candidates);
    if (!judged.ok) continue;
    const ranks = ranksOfScores(middleScores(judged.value, judged.value.shares));
    for (const [i, { id }] of judged.value.candidates.entries()) taken[candidates.indexOf(id) * n + ranks[i] - 1] += 1;
  }
  return {
    resamples: columns.length,
    acceptability: taken.map((count) => count / columns.length),
    criteria: taking.map(({ id }) => id),
    blockMonths: taking.map(({ blockMonths }) => blockMonths),
  };
}
