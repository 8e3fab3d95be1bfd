import type { Question } from './protocol.ts';

/** A result that the document asks for: where it goes, the key of its answer, and the question to the desk. */
export interface Job {
  /** "areas", "cells" ..., "analysis:a1", "sweep:50". */
  readonly slot: string;
  readonly key: string;
  readonly question: Exclude<
    Question,
    { readonly kind: 'open' | 'split' | 'inspect' | 'rejections' | 'release-diff' | 'reconcile' | 'area-months' }
  >;
}
