import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { type MonthIndex, monthIndexOf } from '../../../base/units.ts';
import { breaksCrossed } from '../../../select/breaks-crossed.ts';
import { choiceOf } from '../../cells-of.ts';
import { countedCells } from '../../counted-cells.ts';
import { type Method, type MethodInput, type ParamValues, resolveParams } from '../../method.ts';
import { firstUnfilled } from '../../month-series.ts';
import type { CellResult, Period } from '../../shapes.ts';
import { card } from './card.ts';
import { emergingFinding } from './finding.ts';
import { timeSteps } from './time-steps.ts';

/** The fewest steps in which a trend of z can reach p < 0.05: without it three categories could not be told apart. */
const fewestSteps = 5;

const monthsOf = ({ from, to }: Period): MonthIndex[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => monthIndexOf(from + i));

/**
 * Emerging hot spots on the cells of the corridor, each side a cube of its own. Fails with "figures-missing" where
 * there is no table, "empty-period", "break-crossed" and "too-few-steps"; what fails for one side alone stands with that
 * side. A last month that the records do not fill is dropped: it would make the last step look cold.
 */
function* run(input: MethodInput, given: ParamValues, seed: number): Steps<Result<CellResult, Problem>> {
  const { incidents, now, hands, basis } = input;
  if (incidents === null) return err(problem('figures-missing'));
  const whole = { from: now.from, to: monthIndexOf(Math.min(now.to, firstUnfilled(incidents, input))) };
  if (whole.from >= whole.to) return err(problem('empty-period'));
  const crossed = breaksCrossed(input.breaks, whole, whole, input.clauses);
  if (!crossed.ok) return crossed;
  const params = resolveParams(card, given);
  const time = timeSteps(whole, {
    stepMonths: Number(params.stepMonths),
    alignment: params.alignment === 'start' ? 'start' : 'end',
    incomplete: params.incomplete === 'keep' ? 'keep' : 'drop',
  });
  const steps = time.steps.length;
  if (steps < fewestSteps) return err(problem('too-few-steps', { steps, needed: fewestSteps }));
  const tested = { from: time.steps[0].from, to: time.steps[steps - 1].to };
  const counted = yield* countedCells(incidents, { ...input, now: tested, count: 'records' }, choiceOf(params));
  const finding = yield* emergingFinding({
    table: incidents,
    counted,
    time: { ...time, dropped: [...time.dropped, ...monthsOf({ from: whole.to, to: now.to })] },
    breaks: crossed.value,
    rings: Number(params.rings),
    together: params.sides === 'both',
    settings: {
      significance: params.significance === 'analytic' ? 'analytic' : 'exact',
      stepsBack: Number(params.stepsBack),
      hands,
    },
    stamp: { method: card.id, version: card.version, params, seed },
    basis,
  });
  return ok({ ...counted.result, finding });
}

export const emergingHotSpotsMethod: Method = { card, run };
