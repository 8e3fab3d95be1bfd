import { type Problem, problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { Region } from '../../corridors/region.ts';
import type { CoverGoal, RegionStudy } from '../../document/regions.ts';
import { choicesOf, exactCover } from '../kernels/exact-cover.ts';
import { type CoverSet, greedyCover } from '../kernels/greedy-cover.ts';
import {
  type CoverAmounts,
  type CoverageResult,
  type CoverCandidate,
  type CoverChoice,
  type CoverMeasure,
  coverMeasures,
  type RegionFact,
} from '../region-shapes.ts';
import { type CoverElements, type CoverGround, coverGround } from './cover-elements.ts';
import { placedRegions } from './programme-regions.ts';
import { rankRegions } from './rank-regions.ts';
import type { RegionGround } from './region-ground.ts';
import { scoreElements, scoresFor } from './score-elements.ts';

/** So many choices are looked at; above that the greedy one stands alone. */
const mostChoices = 200_000;

/** A region with what is known of the programme in it. */
interface Placed {
  readonly region: Region;
  readonly coverage: RegionFact['coverage'];
  /** Whether it may be chosen, or is one of another kind that the person spoke of. */
  readonly isCandidate: boolean;
  /** Part of a group: what is not known of it is not known of the group. */
  readonly isMember: boolean;
}

/** Regions of the study, then those of other kinds that the person said something of. */
function placedOf(ground: RegionGround, { out }: RegionStudy): { placed: readonly Placed[]; lost: number } {
  const isOut = new Set(out.map(({ region }) => region));
  const grouped = new Set(ground.regions.flatMap(({ members }) => members));
  const here = new Set(ground.regions.map(({ id }) => id));
  const others = ground.said.filter(({ region }) => !here.has(region));
  const known = new Map(others.length === 0 ? [] : placedRegions(ground).map((region) => [region.id, region]));
  const spoken = others.flatMap(({ region: id, state, date, source }): Placed[] => {
    const region = known.get(id);
    if (region === undefined) return [];
    return [
      { region, coverage: { state, date, source: { en: source, es: source } }, isCandidate: false, isMember: false },
    ];
  });
  const own = ground.regions.map((region, r) => ({
    region,
    coverage: ground.coverage[r],
    isCandidate: !isOut.has(region.id) && !grouped.has(region.id),
    isMember: grouped.has(region.id),
  }));
  return { placed: [...own, ...spoken], lost: others.length - spoken.length };
}

/** Weight of the elements that a test of their regions takes. */
function weightOf({ weights, regions }: CoverElements, takes: (inside: readonly number[]) => boolean): number {
  return regions.reduce((sum, inside, e) => (takes(inside) ? sum + weights[e] : sum), 0);
}

type Takes = (inside: readonly number[]) => boolean;

function amountsOf(things: CoverGround, takes: Takes, isThere: (measure: CoverMeasure) => boolean = () => true) {
  const entries = coverMeasures.map((measure) => {
    const elements = things.elements[measure];
    return [measure, elements === null || !isThere(measure) ? Number.NaN : weightOf(elements, takes)] as const;
  });
  return Object.fromEntries(entries) as CoverAmounts;
}

interface Standing {
  readonly things: CoverGround;
  readonly placed: readonly Placed[];
  readonly isActive: readonly boolean[];
  /** Not verified. */
  readonly isOpen: readonly boolean[];
}

const covers =
  ({ isActive }: Standing): Takes =>
  (inside) =>
    inside.some((r) => isActive[r]);

/** Held by regions that are not verified alone. */
const mayCover =
  ({ isActive, isOpen }: Standing): Takes =>
  (inside) =>
    inside.some((r) => isOpen[r]) && !inside.some((r) => isActive[r]);

const facts = ({ region, coverage }: Placed) => ({
  id: region.id,
  name: region.name,
  ...coverage,
  stretches: region.stretches,
});

function candidateOf(standing: Standing, r: number): CoverCandidate {
  const { things, placed, isOpen } = standing;
  const { kilometres } = things.elements;
  const isCovered = covers(standing);
  const isThere = (measure: CoverMeasure): boolean => measure !== 'figures' || things.hasFigures[r];
  const isNew: Takes = (inside) => inside.includes(r) && !isCovered(inside);
  const isCertain: Takes = (inside) => isNew(inside) && !inside.some((other) => isOpen[other]);
  const km = (takes: Takes): number => (kilometres === null ? Number.NaN : weightOf(kilometres, takes));
  return {
    ...facts(placed[r]),
    adds: amountsOf(things, isCertain, isThere),
    addsAtMost: amountsOf(things, isNew, isThere),
    overlapKm: km((inside) => inside.includes(r) && isCovered(inside)),
    unverifiedKm: km((inside) => isNew(inside) && inside.some((other) => other !== r && isOpen[other])),
  };
}

/** What the goal counts, or why it cannot be counted. */
interface Counted {
  readonly elements: CoverElements | null;
  readonly lacks: (r: number) => boolean;
  readonly problems: readonly Problem[];
}

function* countedFor(goal: CoverGoal, standing: Standing, ground: RegionGround, study: RegionStudy): Steps<Counted> {
  const { things, placed, isActive, isOpen } = standing;
  if (goal !== 'score') {
    const elements = things.elements[goal];
    const problems = elements === null ? [problem('figures-missing')] : [];
    return { elements, lacks: (r) => goal === 'figures' && !things.hasFigures[r], problems };
  }
  const ranking = yield* rankRegions(ground, study);
  if (!ranking.ok) return { elements: null, lacks: () => true, problems: [ranking.error] };
  const regions = placed.map(({ region }) => region);
  const scores = scoresFor(regions, ranking.value);
  const isCovered = placed.map((_, r) => isActive[r] || isOpen[r]);
  return { elements: scoreElements(regions, scores, isCovered), lacks: (r) => Number.isNaN(scores[r]), problems: [] };
}

/** What each of some regions adds to what is covered or may be. */
function setsOf(standing: Standing, { regions }: CoverElements, able: readonly number[]): readonly CoverSet[] {
  const [isCovered, mayBe] = [covers(standing), mayCover(standing)];
  const open = regions.flatMap((inside, e) => (isCovered(inside) || mayBe(inside) ? [] : [e]));
  return able.map((r) => ({
    id: standing.placed[r].region.id,
    elements: open.filter((e) => regions[e].includes(r)),
  }));
}

const choiceOf = ({ chosen, gains, total }: ReturnType<typeof greedyCover>): CoverChoice => ({
  regions: chosen,
  gains,
  total,
});

/** The greedy choice among some candidates, and the exact one. */
function* choicesAmong(standing: Standing, counted: Counted, sure: readonly number[], choose: number) {
  const { elements, lacks } = counted;
  const able = elements === null ? [] : sure.filter((r) => !lacks(r));
  const weights = elements?.weights ?? new Float64Array(0);
  const sets = elements === null ? [] : setsOf(standing, elements, able);
  const exact = yield* exactCover(sets, weights, choose, mostChoices);
  return {
    greedy: choiceOf(greedyCover(sets, weights, choose)),
    exact: exact === null ? null : choiceOf(exact),
    combinations: sets.length === 0 ? 0 : choicesOf(sets.length, Math.min(choose, sets.length)),
    without: sure.filter((r) => !able.includes(r)).map((r) => standing.placed[r].region.id),
  };
}

/**
 * What each candidate adds to the coverage, and which k of them add most together. Each kilometre, record and hot spot
 * counts once however many regions hold it; a sector counts whole with the first region that it stands for. Nothing
 * counts as new on a state that is not verified: such regions are candidates of their own list, and what others share
 * with them is not counted as added.
 */
export function* coverageChoice(ground: RegionGround, study: RegionStudy): Steps<Result<CoverageResult, Problem>> {
  const { placed, lost } = placedOf(ground, study);
  const regions = placed.map(({ region }) => region);
  const things = yield* coverGround(ground, regions);
  const isActive = placed.map(({ coverage }) => coverage.state === 'active');
  const isOpen = placed.map(({ coverage, isMember }) => !isMember && coverage.state === 'not-verified');
  const standing: Standing = { things, placed, isActive, isOpen };
  const listed = placed.flatMap(({ isCandidate }, r) => (isCandidate && !isActive[r] ? [r] : []));
  const { choose, goal } = study.cover;
  const counted = yield* countedFor(goal, standing, ground, study);
  const sure = listed.filter((r) => !isOpen[r]);
  return ok({
    shape: 'coverage',
    goal,
    choose,
    periods: things.periods,
    isTitle8: things.isTitle8,
    covered: amountsOf(things, covers(standing)),
    notVerified: amountsOf(things, mayCover(standing)),
    whole: amountsOf(things, () => true),
    coveredBy: placed.filter((_, r) => isActive[r] || isOpen[r]).map(facts),
    candidates: listed.map((r) => candidateOf(standing, r)),
    ...(yield* choicesAmong(standing, counted, sure, choose)),
    basis: ground.basis,
    problems: [...counted.problems, ...(lost > 0 ? [problem('areas-missing')] : [])],
  });
}
