import { type Problem, problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { CriterionSpec, RegionStudy } from '../../document/regions.ts';
import type { Criterion, CriterionFigures } from '../criteria/criterion.ts';
import { criteria } from '../criteria/index.ts';
import { spearman } from '../kernels/spearman.ts';
import { resolveParams } from '../method.ts';
import type { CriterionColumn, RegionFact, RegionTableResult } from '../region-shapes.ts';
import type { RegionGround } from './region-ground.ts';

/** Two criteria that agree more than this over the regions are counted twice. */
const sameAbove = 0.9;
/** Fewer regions than this order themselves alike too often by chance. */
const fewestOrdered = 4;
/** Regions whose lengths differ by less than this share are of equal size. */
const unequalShare = 0.1;

/** A column without a figure, and why. */
function emptyFigures({ regions }: RegionGround, why: Problem): CriterionFigures {
  const none = (): Float64Array => new Float64Array(regions.length).fill(Number.NaN);
  return {
    unit: '',
    period: null,
    tables: [],
    values: none(),
    low: none(),
    high: none(),
    n: none(),
    parts: [],
    flags: regions.map(() => []),
    missing: regions.map(() => 'no-table'),
    p: null,
    problems: [why],
  };
}

/** Regions that are taken together with others, and are no candidates of their own. */
const groupedIn = ({ regions }: RegionGround): ReadonlySet<string> =>
  new Set(regions.flatMap(({ members }) => members));

function areUnequal(ground: RegionGround): boolean {
  const grouped = groupedIn(ground);
  const lengths = ground.regions.filter(({ id }) => !grouped.has(id)).map(({ lengthKm }) => lengthKm);
  return lengths.length > 1 && Math.max(...lengths) > (1 + unequalShare) * Math.min(...lengths);
}

/** Counts of regions of unequal size are not compared until a person says why. */
function confirmed(ground: RegionGround, figures: CriterionFigures, { reason }: CriterionSpec): CriterionFigures {
  const isRaw = figures.flags.some((flags) => flags.includes('raw-count'));
  if (!isRaw || reason.trim() !== '' || !areUnequal(ground)) return figures;
  const { unit, period, tables, flags, problems, missing } = figures;
  const empty = emptyFigures(ground, problem('raw-counts-unconfirmed'));
  const kept = missing.map((why) => why ?? ('not-confirmed' as const));
  return { ...empty, unit, period, tables, flags, missing: kept, problems: [...empty.problems, ...problems] };
}

function* columnOf(
  ground: RegionGround,
  spec: CriterionSpec,
  criterion: Criterion | undefined,
): Steps<CriterionColumn> {
  const { id, direction, normalisation } = spec;
  const whole = (figures: CriterionFigures): CriterionColumn => ({
    id,
    criterion: spec.criterion,
    direction,
    normalisation,
    ...figures,
  });
  if (criterion === undefined) {
    return whole(emptyFigures(ground, problem('criterion-unknown', { criterion: spec.criterion })));
  }
  const params = resolveParams(criterion.card, spec.params);
  const made = yield* criterion.figures(ground, { params, period: spec.period, typed: spec.typed });
  return whole(made.ok ? confirmed(ground, made.value, spec) : emptyFigures(ground, made.error));
}

function correlatedIn(ground: RegionGround, columns: readonly CriterionColumn[]): RegionTableResult['correlated'] {
  const grouped = groupedIn(ground);
  const apart = (values: CriterionColumn['values']): Float64Array =>
    Float64Array.from(values, (value, r) => (grouped.has(ground.regions[r].id) ? Number.NaN : value));
  const pairs = columns.flatMap((a, i) =>
    columns.slice(i + 1).map((b) => ({ a: a.id, b: b.id, ...spearman(apart(a.values), apart(b.values)) })),
  );
  return pairs.filter(({ r, n }) => Math.abs(r) > sameAbove && n >= fewestOrdered);
}

const factsOf = ({ regions, coverage }: RegionGround): readonly RegionFact[] =>
  regions.map(({ counties, rings, ...fact }, r) => ({ ...fact, coverage: coverage[r], rings: rings ?? [] }));

const known = new WeakMap<RegionGround, WeakMap<RegionStudy['criteria'], RegionTableResult>>();

/**
 * Criteria by region, for all regions of the ground: those left out by the person and members of groups among them. A
 * criterion that cannot be had is a column without figures that says why. Kept with the ground.
 */
export function* regionTable(ground: RegionGround, study: RegionStudy): Steps<Result<RegionTableResult, Problem>> {
  const kept = known.get(ground) ?? new WeakMap<RegionStudy['criteria'], RegionTableResult>();
  known.set(ground, kept);
  const before = kept.get(study.criteria);
  if (before !== undefined) return ok(before);
  const columns: CriterionColumn[] = [];
  for (const [done, spec] of study.criteria.entries()) {
    yield { done, total: study.criteria.length };
    const criterion = criteria.find(({ card }) => card.id === spec.criterion);
    columns.push(yield* columnOf(ground, spec, criterion));
  }
  const made: RegionTableResult = {
    shape: 'region-table',
    regions: factsOf(ground),
    criteria: columns,
    correlated: correlatedIn(ground, columns),
    basis: ground.basis,
    problems: [],
  };
  kept.set(study.criteria, made);
  return ok(made);
}
