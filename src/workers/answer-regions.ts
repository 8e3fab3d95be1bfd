import type { MethodInput } from '../analyse/method.ts';
import type { RegionResult } from '../analyse/shapes.ts';
import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import { disclose } from '../disclose/disclose.ts';
import type { Disclosed } from '../disclose/disclosed.ts';
import type { SmallCellRule } from '../disclose/rule.ts';
import { keptGround } from './kept-ground.ts';
import type { Question, Run, Scope } from './protocol.ts';
import type { RegionsHere } from './region-ground-of.ts';

export type RegionsQuestion = Extract<Question, { readonly kind: 'regions' }>;

/**
 * Judges regions and lets out what may leave. Errors: "zones-missing", and those of the part.
 */
export function* answerRegions(
  question: RegionsQuestion,
  here: RegionsHere,
): Steps<Result<Disclosed<RegionResult>, Problem>> {
  const { regions } = here.tools;
  if (regions === null) return err(problem('engine-failed', { part: question.kind }));
  const made = yield* keptGround(question, question.incidents, here);
  if (!made.ok) return made;
  const result: Result<RegionResult, Problem> = yield* regions.parts[question.part](made.value.ground, question.study);
  return result.ok ? ok(disclose(result.value, made.value.rule)) : result;
}

/** The input with what regions are judged from, for a run that asks for them, and the rule of the tables in it. */
export function* withRegions(
  input: MethodInput,
  { regions, analysis }: Pick<Run, 'regions' | 'analysis'>,
  scope: Pick<Scope, 'table' | 'asPublished' | 'disclosure'>,
  here: RegionsHere,
): Steps<Result<{ readonly input: MethodInput; readonly rule: SmallCellRule | null }, Problem>> {
  if (regions === undefined) return ok({ input, rule: null });
  const part = analysis.method === 'region-profile' ? 'profile' : 'ranking';
  const made = yield* keptGround({ ...regions, ...scope, part }, regions.incidents, here);
  if (!made.ok) return made;
  const { ground, rule } = made.value;
  return ok({ input: { ...input, regions: { ground, study: regions.study } }, rule });
}
