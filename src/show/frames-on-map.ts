import type { Language } from '../base/words.ts';
import type { Disclosed, SegmentResult } from '../disclose/disclosed.ts';
import type { Document } from '../document/document.ts';
import { type Frame, frameIndex, framesOfStudy, leftOutOf, playedMonths } from '../document/frames.ts';
import { type DataSet, latestOf, type Periods, type Results } from './cockpit.ts';
import type { LayerInput } from './layers/layer.ts';
import { type FrameText, frameNotes, frameText } from './scene-text/frame-text.ts';

/** What a scene knows of the frame that it shows. */
export interface Playing {
  readonly frame: Frame;
  /** All of them, in order. */
  readonly frames: readonly Frame[];
  readonly text: FrameText;
  readonly notes: readonly string[];
}

type Study = Pick<Document, 'playback' | 'grid' | 'clauses' | 'analyses' | 'compare' | 'layers'>;
type StudyPeriods = { readonly areas: Periods; readonly incidents: Periods };

/** The frame on display with all that is said of it; null while nothing is played. */
export function playingOf(
  study: Study,
  periods: StudyPeriods,
  dataSets: readonly DataSet[],
  language: Language,
): Playing | null {
  const { playback } = study;
  if (playback.at === null) return null;
  const frames = framesOfStudy(study, periods, dataSets);
  const index = frameIndex(frames, playback.at);
  const frame = frames[index];
  if (frame === undefined) return null;
  const text = frameText(frame, index, frames.length, playback, language);
  const leftOut = leftOutOf(playback, playedMonths(study, periods, dataSets));
  return { frame, frames, text, notes: frameNotes(study, leftOut, language) };
}

const largestOf = new WeakMap<object, Map<string, number>>();

/**
 * The largest total of any area in any frame: circles then mean the same in all of them. Figures that are held back or
 * missing are NaN and take no part, as in each frame by itself.
 */
function largestTotal(result: SegmentResult, frames: readonly Frame[], onlyChosen: boolean): number {
  const { firstMonth, months, segments, chosen, values } = result;
  const sums = new Float64Array(months + 1);
  let largest = 0;
  for (let s = 0; s < segments.length; s++) {
    if (onlyChosen && chosen[s] !== true) continue;
    for (let m = 0; m < months; m++) {
      const value = values[s * months + m] ?? Number.NaN;
      sums[m + 1] = (sums[m] ?? 0) + (Number.isNaN(value) ? 0 : value);
    }
    const sumTo = (month: number): number => sums[Math.min(months, Math.max(0, month - firstMonth))] ?? 0;
    for (const { from, to } of frames) largest = Math.max(largest, sumTo(to) - sumTo(from));
  }
  return largest;
}

/** The same, worked out once for each result and pace. */
function largestOnce(result: Disclosed<SegmentResult> | null, frames: readonly Frame[], onlyChosen: boolean): number {
  if (result === null) return 0;
  const [first, last] = [frames[0], frames.at(-1)];
  const key = [onlyChosen, frames.length, first?.from, first?.to, last?.from, last?.to].join();
  const known = largestOf.get(result.values) ?? new Map<string, number>();
  largestOf.set(result.values, known);
  const largest = known.get(key) ?? largestTotal(result, frames, onlyChosen);
  known.set(key, largest);
  return largest;
}

/**
 * What the layers draw while a frame is shown: findings and comparisons step back, and colours and sizes are those of
 * all frames. Cells wait for their scale, so that no colour changes its meaning on the way.
 */
export function inputOfFrame(input: LayerInput, { frames }: Playing, results: Results): LayerInput {
  const isStudy = input.scale === 'study';
  const cells = results.frames === null ? null : latestOf(results.frames);
  const areas = isStudy ? (input.areasStudy ?? input.areas) : input.areas;
  return {
    ...input,
    cells: cells === null ? null : input.cells,
    cellsBefore: null,
    hotSpots: null,
    finding: null,
    agreement: null,
    shift: null,
    frames: { cells, largestArea: largestOnce(areas, frames, !isStudy) },
  };
}
