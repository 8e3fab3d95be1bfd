import type { Problem } from '../../../base/problem.ts';
import type { Inspection } from '../../../columns/inspection.ts';
import type { Reading } from '../../../document/reading.ts';

/** Why a file cannot be read yet: something is wrong, dates can be read either way, or nothing is known of its columns. */
export type Obstacle =
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'dates' }
  | { readonly kind: 'unknown' };

interface Looked {
  readonly inspection: Inspection | null;
  readonly failure: Problem | null;
  readonly reading: Reading;
  readonly refusal: Problem | null;
}

/** What was refused when the columns of a file were first looked at: coordinates in metres. */
export const refusalOf = ({ source, problem }: Inspection): Problem | null =>
  source === null && problem?.code === 'mapping-in-metres' ? problem : null;

/** Null: nothing stands in the way. */
export function obstacleOf({ inspection, failure, reading, refusal }: Looked): Obstacle | null {
  if (failure !== null) return { kind: 'problem', problem: failure };
  if (inspection === null) return { kind: 'unknown' };
  const { problem, dates, source } = inspection;
  const isDateOpen = reading.dayFirst === undefined;
  if (isDateOpen && (dates !== null || problem?.code === 'source-ambiguous-dates')) return { kind: 'dates' };
  if (problem !== null) {
    // What the columns are is being asked: it is no fault of the file.
    const isAsked = problem.code === 'source-unknown' && inspection.proposal !== null && reading.mapping === undefined;
    if (isAsked) return { kind: 'unknown' };
    // That a place is missing says less than why it is.
    const isRefused = refusal !== null && problem.code === 'mapping-without-place';
    return { kind: 'problem', problem: isRefused ? refusal : problem };
  }
  return source === null ? { kind: 'unknown' } : null;
}
