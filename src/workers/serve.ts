import type { Progress, Steps } from '../base/steps.ts';

export interface Serving {
  /** How long to work before messages are let in. */
  readonly budgetMs: number;
  readonly now: () => number;
  /** Resolves after waiting messages were handled. */
  readonly rest: () => Promise<void>;
  /** The same after a short sleep: the work waits for other workers. */
  readonly sleep: () => Promise<void>;
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: Progress) => void;
}

export type Served<T> = { readonly status: 'done'; readonly value: T } | { readonly status: 'cancelled' };

/** Runs a computation in slices; between two slices cancel and progress pass. */
export async function serveSteps<T>(steps: Steps<T>, serving: Serving): Promise<Served<T>> {
  for (;;) {
    const until = serving.now() + serving.budgetMs;
    let progress: Progress | null = null;
    while (serving.now() < until) {
      const next = steps.next();
      if (next.done) return { status: 'done', value: next.value };
      progress = next.value;
      if (progress.waiting === true) break;
    }
    if (progress !== null) serving.onProgress(progress);
    await (progress?.waiting === true ? serving.sleep() : serving.rest());
    if (serving.isCancelled()) return { status: 'cancelled' };
  }
}
