/** What is being decided, with the steps that led to it and those that were taken back. */
export interface DraftHistory<Draft> {
  readonly past: readonly Draft[];
  readonly now: Draft;
  readonly future: readonly Draft[];
}

/** Steps that can be taken back, at most. */
export const keptSteps = 200;

export const beginDraft = <Draft>(now: Draft): DraftHistory<Draft> => ({ past: [], now, future: [] });

/** A decision of the person: a step of its own, unless it changes nothing. */
export function stepDraft<Draft>(history: DraftHistory<Draft>, next: Draft): DraftHistory<Draft> {
  if (isSame(history.now, next)) return history;
  return { past: [...history.past, history.now].slice(-keptSteps), now: next, future: [] };
}

/** What the app adds to a decision by itself: no step to take back. */
export const amendDraft = <Draft>(history: DraftHistory<Draft>, now: Draft): DraftHistory<Draft> =>
  isSame(history.now, now) ? history : { ...history, now };

export function undoDraft<Draft>(history: DraftHistory<Draft>): DraftHistory<Draft> {
  const { past, now, future } = history;
  const before = past.at(-1);
  return before === undefined ? history : { past: past.slice(0, -1), now: before, future: [now, ...future] };
}

export function redoDraft<Draft>(history: DraftHistory<Draft>): DraftHistory<Draft> {
  const { past, now, future } = history;
  const [next, ...later] = future;
  return next === undefined ? history : { past: [...past, now], now: next, future: later };
}

/** Drafts are plain data, and small. */
const isSame = <Draft>(one: Draft, other: Draft): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
