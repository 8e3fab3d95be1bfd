import type { Problem } from '../base/problem.ts';
import type { Progress } from '../base/steps.ts';

/** How far a question to the desk is. */
export type Status<T> =
  | { readonly status: 'waiting' }
  | { readonly status: 'running'; readonly progress: Progress; readonly last: T | null }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly problem: Problem }
  | { readonly status: 'cancelled' };

/** What can be shown of a status: the value, or the last one while a new one is made. */
export function latestOf<T>(status: Status<T>): T | null {
  if (status.status === 'ready') return status.value;
  return status.status === 'running' ? status.last : null;
}
