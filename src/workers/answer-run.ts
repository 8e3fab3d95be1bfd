import { cellMonthsFor } from '../analyse/cells-of.ts';
import { type MethodInput, resolveParams } from '../analyse/method.ts';
import type { AnalysisResult, CellResult, ShapedResult, ShiftResult } from '../analyse/shapes.ts';
import { shiftMonthsFor } from '../analyse/shift-months.ts';
import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import { disclose } from '../disclose/disclose.ts';
import type { Disclosed } from '../disclose/disclosed.ts';
import type { SmallCellRule } from '../disclose/rule.ts';
import type { CellMonths } from '../select/tally-cell-months.ts';
import { ownInput } from './own-input.ts';
import type { Question } from './protocol.ts';
import type { Tools } from './tools.ts';

type RunQuestion = Extract<Question, { readonly kind: 'analysis' | 'shift' }>;

/** The cell-months that small figures are held back from; not counted where nothing is held back. */
export function* heldFrom(input: MethodInput, result: CellResult, rule: SmallCellRule): Steps<CellMonths | null> {
  return rule.threshold === null ? null : yield* cellMonthsFor(input, result);
}

const isAnalysis = (result: ShapedResult): result is AnalysisResult => result.shape === 'cells' || 'meta' in result;

/**
 * Runs a method and lets out what may leave. Errors: "method-unknown", "own-data-refused" and the method's own.
 * @param input the records themselves; of own data the method gets what `ownInput` makes of them
 */
export function* answerRun(
  question: RunQuestion,
  input: MethodInput,
  rule: SmallCellRule,
  { methods }: Tools,
): Steps<Result<Disclosed<AnalysisResult> | Disclosed<ShiftResult>, Problem>> {
  const { analysis } = question;
  const method = methods.find(({ card }) => card.id === analysis.method);
  if (method === undefined || (method.card.shape === 'shift') !== (question.kind === 'shift')) {
    return err(problem('method-unknown', { method: analysis.method }));
  }
  const params = resolveParams(method.card, analysis.params);
  const isHeld = rule.threshold !== null && question.kind === 'analysis';
  const given = isHeld ? yield* ownInput(input, method.card, params, question.resolution, rule.threshold) : ok(input);
  if (!given.ok) return given;
  const result = yield* method.run(given.value, params, analysis.seed);
  if (!result.ok) return result;
  const shaped = result.value;
  if (shaped.shape === 'shift')
    return ok(disclose(shaped, rule, rule.threshold === null ? null : shiftMonthsFor(input, shaped)));
  if (shaped.shape === 'cells') return ok(disclose(shaped, rule, yield* heldFrom(input, shaped, rule)));
  if (!isAnalysis(shaped)) return err(problem('engine-failed', { part: analysis.method }));
  return ok(disclose(shaped, rule));
}
