import { agreementOf } from '../analyse/agreement.ts';
import type { AgreementResult, CellResult } from '../analyse/shapes.ts';
import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import { disclose } from '../disclose/disclose.ts';
import type { Disclosed } from '../disclose/disclosed.ts';
import { type Ground, ran } from './answer-run.ts';
import type { Question, Run } from './protocol.ts';

type AgreementQuestion = Extract<Question, { readonly kind: 'agreement' }>;

/**
 * How far two runs agree. What leaves is which of three classes each unit is in, as both maps show already.
 * Errors: those of the runs, and "agreement-without-classes", "agreement-units-differ".
 */
export function* answerAgreement(
  question: AgreementQuestion,
  groundOf: (run: Run) => Steps<Result<Ground, Problem>>,
): Steps<Result<Disclosed<AgreementResult>, Problem>> {
  const { a, b, permutations, seed, kind: _, ...scope } = question;
  const mapOf = function* (run: Run): Steps<Result<CellResult, Problem>> {
    const ground = yield* groundOf(run);
    if (!ground.ok) return ground;
    const result = yield* ran({ kind: 'analysis', ...scope, ...run }, ground.value);
    if (!result.ok) return result;
    return result.value.shape === 'cells' ? ok(result.value) : err(problem('agreement-without-classes'));
  };
  const first = yield* mapOf(a);
  if (!first.ok) return first;
  const second = yield* mapOf(b);
  if (!second.ok) return second;
  const agreement = yield* agreementOf(first.value, second.value, permutations, seed);
  if (!agreement.ok) return agreement;
  const ground = yield* groundOf(a);
  return ground.ok ? ok(disclose(agreement.value, ground.value.rule)) : ground;
}
