import type { PickResult } from '../analyse/shapes.ts';
import { type Problem, problem } from '../base/problem.ts';
import { err, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { Disclosed } from '../disclose/disclosed.ts';
import type { PlaceGround } from './answer-area-counts.ts';
import type { Question } from './protocol.ts';

/** What is marked on the map, counted. */
export function* answerSelection(
  question: Extract<Question, { readonly kind: 'selection' }>,
  ground: PlaceGround,
): Steps<Result<Disclosed<PickResult>, Problem>> {
  const zones = yield* ground.zonesOf('sectors');
  return zones.ok ? err(problem('engine-failed', { part: question.kind })) : zones;
}
