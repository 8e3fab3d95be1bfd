import { clausesOf } from '../analyse/cells-of.ts';
import { type MethodCard, type MethodInput, type ParamValues, resolveParams } from '../analyse/method.ts';
import type { AnalysisResult, SegmentResult, ShapedResult, ShiftResult } from '../analyse/shapes.ts';
import { shiftMonthsFor } from '../analyse/shift-months.ts';
import { type Json, keyOf } from '../base/fingerprint.ts';
import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import { disclose } from '../disclose/disclose.ts';
import type { Disclosed } from '../disclose/disclosed.ts';
import type { SmallCellRule } from '../disclose/rule.ts';
import type { BriefingRule } from '../document/document.ts';
import { seasonChosen } from '../document/season-chosen.ts';
import { binsOfShown } from '../select/bins-of-shown.ts';
import { cubeLimit } from '../select/cube-limits.ts';
import { heldFrom } from './held-from.ts';
import { ownInput } from './own-input.ts';
import type { Question } from './protocol.ts';
import { unitOf } from './run-areas.ts';
import { partsOf, withoutCategories } from './shown-table.ts';
import type { Tools } from './tools.ts';

type RunQuestion = Extract<Question, { readonly kind: 'analysis' | 'shift' }>;

const isAnalysis = (result: ShapedResult): result is AnalysisResult => result.shape === 'cells' || 'meta' in result;

/** Results kept in the worker, so that comparing two runs does not run them again. */
const keptRuns = 8;

export interface Ground {
  /** With the areas and the denominator that the run names. */
  readonly input: MethodInput;
  readonly rule: SmallCellRule;
  /** Of own data in a briefing; null elsewhere. */
  readonly briefing: BriefingRule | null;
  /** Fingerprints of the table and of those that the run names. */
  readonly sha256: string;
  readonly tools: Tools;
}

/** Why a method cannot be run on a cube, or not with these parameters; null where it can. */
function cubeLimitOf(input: MethodInput, card: MethodCard, params: ParamValues): Problem | null {
  const { incidents } = input;
  if (incidents?.cube === undefined) return null;
  if (card.needsRecords === true) return problem('cube-records-needed', { method: card.id });
  const isByCell = (params.unit ?? 'cells') === 'cells' && typeof params.resolution === 'number';
  return cubeLimit(incidents, {
    resolutions: isByCell ? [Number(params.resolution)] : [],
    depthKm: params.depthKm === undefined ? null : Number(params.depthKm),
    clauses: clausesOf(input, { exactOnly: params.exactOnly === true }),
  });
}

/**
 * A method's result before it may leave; of own data it is made from what `ownInput` gives.
 * Errors: "method-unknown", those of `ownInput` and the method's own.
 */
export function* ran(question: RunQuestion, ground: Ground): Steps<Result<ShapedResult, Problem>> {
  const { analysis } = question;
  const { input, rule, briefing, sha256, tools } = ground;
  // A question is plain JSON but for its branded numbers.
  const key = keyOf({ sha256, question } as unknown as Json);
  const before = tools.recent.get(key);
  if (before !== undefined) return ok(before);
  const method = tools.methods.find(({ card }) => card.id === analysis.method);
  if (method === undefined || (method.card.shape === 'shift') !== (question.kind === 'shift')) {
    return err(problem('method-unknown', { method: analysis.method }));
  }
  if (method.card.wholeYear === true && seasonChosen(input.clauses) !== null) return err(problem('season-refused'));
  const resolved = resolveParams(method.card, analysis.params);
  const params = resolved.unit === undefined ? resolved : { ...resolved, unit: unitOf(resolved, input) };
  const limit = cubeLimitOf(input, method.card, params);
  if (limit !== null) return err(limit);
  const { threshold } = rule;
  const isHeld = threshold !== null && (question.kind === 'analysis' || briefing !== null);
  const resolution = briefing?.resolution ?? question.resolution;
  const given = isHeld ? yield* ownInput(input, method.card, params, { resolution, threshold }) : ok(input);
  if (!given.ok) return given;
  const result = yield* method.run(given.value, params, analysis.seed);
  if (!result.ok) return result;
  tools.recent.set(key, result.value);
  for (const oldest of tools.recent.keys()) {
    if (tools.recent.size <= keptRuns) break;
    tools.recent.delete(oldest);
  }
  return result;
}

/** The bin-months or sector-months of a comparison; in a briefing, of what is shown. Null where nothing is held back. */
function* monthsOfShift(shift: ShiftResult, { input, rule, briefing }: Ground): Steps<SegmentResult | null> {
  const { threshold } = rule;
  if (threshold === null) return null;
  const whole = shiftMonthsFor(input, shift);
  const { incidents, geography } = input;
  if (whole === null || incidents === null || briefing === null) return whole;
  const clauses = clausesOf(input, { exactOnly: shift.stamp.params.exactOnly === true });
  const parts = yield* partsOf(incidents, geography, clauses, { resolution: briefing.resolution, threshold });
  const others = { ...input, clauses: withoutCategories(input.clauses) };
  const shown = shiftMonthsFor({ ...others, incidents: parts.shown }, shift);
  const held = shiftMonthsFor({ ...others, incidents: parts.held }, shift);
  return shown === null || held === null ? whole : binsOfShown(whole, shown, held);
}

/** Runs a method and lets out what may leave. */
export function* answerRun(
  question: RunQuestion,
  ground: Ground,
): Steps<Result<Disclosed<AnalysisResult> | Disclosed<ShiftResult>, Problem>> {
  const { input, rule, briefing } = ground;
  const result = yield* ran(question, ground);
  if (!result.ok) return result;
  const shaped = result.value;
  if (shaped.shape === 'shift') {
    return ok(disclose(shaped, rule, yield* monthsOfShift(shaped, ground)));
  }
  if (shaped.shape === 'cells') {
    const grid = briefing?.resolution ?? question.resolution;
    return ok(disclose(shaped, rule, yield* heldFrom(input, shaped, rule, grid, briefing !== null)));
  }
  if (!isAnalysis(shaped)) return err(problem('engine-failed', { part: question.analysis.method }));
  return ok(disclose(shaped, rule));
}
