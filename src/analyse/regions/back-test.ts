import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import { emptyRegions, type RegionStudy, startedCriterion } from '../../document/regions.ts';
import { criterionCards } from '../criteria/catalog.ts';
import type { BackTestCut, BackTestResult } from '../region-shapes.ts';
import { criteriaThen, type Decision, decisions, reasonOf } from './decisions.ts';
import { judgedOf } from './judged.ts';
import { knownBy } from './known-by.ts';
import { programmeRegions } from './programme-regions.ts';
import { rankRegions } from './rank-regions.ts';
import type { RegionGround } from './region-ground.ts';
import { regionTable } from './region-table.ts';
import { smaaOf } from './smaa-of.ts';

const plainCriteria = criteriaThen.map((criterion, c) => startedCriterion(`k${c + 1}`, criterion, 'more'));

/**
 * How the back-test judges, whatever the study says: equal weights, the criteria's plain defaults. Nothing of it was
 * chosen by looking at the answer.
 */
const plainStudy: RegionStudy = {
  ...emptyRegions,
  criteria: plainCriteria,
  weights: Object.fromEntries(plainCriteria.map(({ id }) => [id, 50])),
};

/** The programme's corridors that it had not reached before a month, with what was known then. */
function groundOf(ground: RegionGround, { cut }: Decision): RegionGround {
  const known = knownBy({ ...ground, regions: programmeRegions(ground) }, cut);
  const open = known.regions.flatMap((_, r) => (known.coverage[r].state === 'active' ? [] : [r]));
  return {
    ...known,
    regions: open.map((r) => known.regions[r]),
    coverage: open.map((r) => known.coverage[r]),
    // No criterion that is asked reads them: what is not there cannot be read.
    incidents: null,
    cases: null,
    figures: new Map(),
  };
}

/**
 * The rankings from what was known before the decisions of 2007 and 2008 (METHODS 17). Of the study only draws and seed
 * play a part: its weights, criteria and regions were made by people who knew what came later.
 * Errors: those of the ranking, such as figures that are not loaded.
 */
export function* backTest(ground: RegionGround, { draws, seed }: RegionStudy): Steps<Result<BackTestResult, Problem>> {
  const cuts: BackTestCut[] = [];
  for (const [done, decision] of decisions.entries()) {
    yield { done, total: decisions.length };
    const cut = yield* testOf(groundOf(ground, decision), decision, { ...plainStudy, draws, seed });
    if (!cut.ok) return cut;
    cuts.push(cut.value);
  }
  return ok({ shape: 'back-test', draws, cuts, basis: ground.basis });
}

function* testOf(
  ground: RegionGround,
  { id, cut, decided }: Decision,
  study: RegionStudy,
): Steps<Result<BackTestCut, Problem>> {
  const table = yield* regionTable(ground, study);
  if (!table.ok) return table;
  const ranking = yield* rankRegions(ground, study);
  if (!ranking.ok) return ranking;
  const { regions, rankBest, rankWorst } = ranking.value;
  const at = regions.findIndex((region) => region.id === decided);
  // Drawn in the order of ids, as the firmness of a ranking is.
  const sorted = regions.map((region) => region.id).sort();
  const judged = judgedOf(table.value, study, sorted);
  if (!judged.ok) return judged;
  if (at < 0) return err(problem('figures-missing'));
  const { acceptability } = yield* smaaOf(judged.value, study.draws, study.seed);
  const row = sorted.indexOf(decided) * sorted.length;
  const taken: ReadonlySet<string> = new Set(criteriaThen);
  return ok({
    id,
    cut,
    decided,
    candidates: ground.regions.map((region) => ({ id: region.id, name: region.name })),
    table: table.value,
    ranking: ranking.value,
    missing: criterionCards
      .filter((card) => !taken.has(card.id))
      .map((card) => ({ criterion: card.id, since: reasonOf(card.id, card.from) })),
    rankBest: rankBest[at],
    rankWorst: rankWorst[at],
    byLot: rankWorst[at] / ground.regions.length,
    acceptability: acceptability.slice(row, row + sorted.length),
    figures: 'revised-since',
  });
}
