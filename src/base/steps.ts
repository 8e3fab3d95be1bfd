/** How far a long computation is. `total` 0 means not known yet. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Nothing to do here until a message comes: the host may sleep a little. */
  readonly waiting?: true;
}

/** A computation that yields by the chunk, so that its host can let messages in between. */
export type Steps<T> = Generator<Progress, T, void>;

/** Runs a computation to its end in one go. */
export function drain<T>(steps: Steps<T>): T {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}
