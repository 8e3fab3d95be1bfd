import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import { corridorOf } from '../corridors/corridor.ts';
import { type CorridorOutline, corridorOutline } from '../corridors/corridor-outline.ts';
import type { Geography } from '../corridors/geography.ts';
import type { Question } from './protocol.ts';

type OutlineQuestion = Extract<Question, { readonly kind: 'outline' }>;

/** The outline of a corridor: geography that anyone may have, of no table. Error: "engine-failed". */
export function* answerOutline(
  { corridor: given, depthKm }: OutlineQuestion,
  geography: Geography,
): Steps<Result<CorridorOutline, Problem>> {
  const corridor = corridorOf(given);
  if (corridor === undefined) return err(problem('engine-failed', { part: 'outline' }));
  const { fromKm, toKm } = corridor;
  const outline = yield* corridorOutline(geography, { fromKm, toKm, depthKm });
  return outline === null ? err(problem('engine-failed', { part: 'outline' })) : ok(outline);
}
