import type { FramesTally } from '../select/tally-frames.ts';

/** The figures of the cells of all frames of a playback, pooled: one scale for all of them is made from it. */
export interface FramesResult extends FramesTally {
  readonly shape: 'frames';
  readonly resolution: number;
  readonly frames: number;
  /** Cell-months with fewer records in some part were left out before anything was added up; null: none was. */
  readonly threshold: number | null;
}
