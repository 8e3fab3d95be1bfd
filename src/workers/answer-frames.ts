import { cellMonthsOf, plainChoice } from '../analyse/cells-of.ts';
import type { MethodInput } from '../analyse/method.ts';
import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import { disclose } from '../disclose/disclose.ts';
import type { Disclosed, FramesResult } from '../disclose/disclosed.ts';
import type { SmallCellRule } from '../disclose/rule.ts';
import type { BriefingRule } from '../document/document.ts';
import { framesOf } from '../document/frames.ts';
import { seasonChosen } from '../document/season-chosen.ts';
import { tallyFrames } from '../select/tally-frames.ts';
import type { Question } from './protocol.ts';
import { shownInput, withoutCategories } from './shown-table.ts';

/** The figures that the cells of all frames show, from the same cell-months as each still: what is held back there is here. */
export function* answerFrames(
  { resolution, pace, months, clauses }: Extract<Question, { readonly kind: 'frames' }>,
  input: MethodInput,
  rule: SmallCellRule,
  briefing: BriefingRule | null,
): Steps<Result<Disclosed<FramesResult>, Problem>> {
  const { corridor } = input;
  const { threshold } = rule;
  const isOtherSize = threshold !== null && briefing !== null && briefing.resolution !== resolution;
  const given = isOtherSize ? yield* shownInput(input, false, { ...briefing, threshold }) : input;
  const shown = isOtherSize ? { ...given, clauses: withoutCategories(given.clauses) } : given;
  const counted = yield* cellMonthsOf(shown, { ...plainChoice(resolution), depthKm: corridor.depthKm });
  if (counted === null) return err(problem('figures-missing'));
  const frames = framesOf(pace, months, seasonChosen(clauses));
  const tally = yield* tallyFrames(counted, frames, threshold);
  return ok(disclose({ shape: 'frames', resolution, frames: frames.length, threshold, ...tally }, rule));
}
