import { checkOf } from '../analyse/check-files.ts';
import type { CheckResult } from '../analyse/shapes.ts';
import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import { disclose } from '../disclose/disclose.ts';
import type { Disclosed } from '../disclose/disclosed.ts';
import { answerRun, type Ground } from './answer-run.ts';
import type { Question } from './protocol.ts';
import { shownInput } from './shown-table.ts';

type CheckQuestion = Extract<Question, { readonly kind: 'check' }>;

/**
 * What another tool needs to check a run over cells or areas, made from the answer that the page has; the run itself is
 * not made again while the worker still holds it. Errors: those of the run, "engine-failed" for a run of another shape.
 */
export function* answerCheck(question: CheckQuestion, ground: Ground): Steps<Result<Disclosed<CheckResult>, Problem>> {
  const told = yield* answerRun({ ...question, kind: 'analysis' }, ground);
  if (!told.ok) return told;
  const { input, rule } = ground;
  const cells = told.value.shape === 'cells' ? told.value : null;
  const { threshold } = rule;
  // Of own data months of cells are sums of what the grid shows, as the figures are.
  const isGrid = threshold !== null && cells?.unit === 'cells';
  const exactOnly = question.analysis.params.exactOnly === true;
  const given = isGrid ? yield* shownInput(input, exactOnly, { resolution: question.resolution, threshold }) : input;
  const check = cells === null ? null : yield* checkOf(given, cells);
  return check === null ? err(problem('engine-failed', { part: question.kind })) : ok(disclose(check, rule));
}
