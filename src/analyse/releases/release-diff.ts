import type { Steps } from '../../base/steps.ts';
import type { Table } from '../../columns/table.ts';
import type { ReleaseDiffResult } from '../release-shapes.ts';

/** Rows that a later release has added, taken out and revised, per sector and month. */
export function* releaseDiff(before: Table, after: Table): Steps<ReleaseDiffResult> {
  yield { done: 0, total: 1 };
  throw new Error(`not yet: ${before.kind} ${after.kind}`);
}
