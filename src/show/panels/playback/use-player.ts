import { type KeyboardEvent, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type Frame, frameIndex, framesOfStudy } from '../../../document/frames.ts';
import { useCockpit } from '../../cockpit.ts';
import { indexAfterKey, isFrameDrawn, isFrameLost, stepsInYear } from './player.ts';

/** What a person does with a playback that is open. */
export interface Player {
  readonly frames: readonly Frame[];
  /** Of the frame on display. */
  readonly index: number;
  readonly isPlaying: boolean;
  readonly isLooping: boolean;
  /** The computer asks for less motion: nothing plays by itself. */
  readonly isStill: boolean;
  goTo(index: number): void;
  setPlaying(isPlaying: boolean): void;
  setLooping(isLooping: boolean): void;
  close(): void;
  /** Keys of the bar and of the map; true where the key was one of them. */
  press(event: KeyboardEvent): boolean;
}

const lessMotion = '(prefers-reduced-motion: reduce)';
const motionChanged = (changed: () => void): (() => void) => {
  const query = matchMedia(lessMotion);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** The frames of the study; the same list while nothing that they depend on is another. */
export function useFrames(): readonly Frame[] {
  const { document: study, periods, dataSets } = useCockpit();
  const { mode, step, window } = study.playback;
  const { clauses, grid } = study;
  // biome-ignore lint/correctness/useExhaustiveDependencies: which frame is shown makes no other list of them
  return useMemo(() => framesOfStudy(study, periods, dataSets), [mode, step, window, clauses, grid, periods, dataSets]);
}

/** Goes on to the next frame once the one before is drawn and has been seen for its time. */
function usePlaying(frames: readonly Frame[], index: number, isLooping: boolean, goTo: (index: number) => void) {
  const { document: study, results, dataSets } = useCockpit();
  const { playback, grid } = study;
  const [isPlaying, setPlaying] = useState(false);
  const dueAt = useRef(0);
  const frame = frames[index];
  const incidents = dataSets.find(({ table }) => table === grid.incidents);
  const isDrawn = frame !== undefined && isFrameDrawn(frame, results, incidents);
  const isLost = isFrameLost(results);
  const everyMs = 1000 / playback.perSecond;
  useEffect(() => {
    if (!isPlaying) return;
    const next = index + 1 < frames.length ? index + 1 : isLooping ? 0 : null;
    if (isLost || next === null || frames.length < 2) return setPlaying(false);
    if (!isDrawn) return;
    const timer = setTimeout(
      () => {
        dueAt.current = performance.now() + everyMs;
        goTo(next);
      },
      Math.max(0, dueAt.current - performance.now()),
    );
    return () => clearTimeout(timer);
  }, [isPlaying, isDrawn, isLost, index, frames, isLooping, everyMs, goTo]);
  return { isPlaying, setPlaying, dueAt, everyMs };
}

/** What has keys of its own keeps them. */
const keepsKeys = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('select, input:not([type="range"]), textarea') !== null;

/** The playback of the study; null while it is closed. */
export function usePlayer(): Player | null {
  const { document: study, dispatch } = useCockpit();
  const frames = useFrames();
  const isStill = useSyncExternalStore(motionChanged, () => matchMedia(lessMotion).matches);
  const [isLooping, setLooping] = useState(false);
  const { at, step } = study.playback;
  const index = at === null ? -1 : frameIndex(frames, at);
  const goTo = useMemo(
    () => (next: number) => {
      const frame = frames[next];
      if (frame !== undefined) dispatch('setPlayback', { playback: { at: frame.at } });
    },
    [frames, dispatch],
  );
  const { isPlaying, setPlaying, dueAt, everyMs } = usePlaying(frames, index, isLooping, goTo);
  if (at === null) return null;
  const play = (isToPlay: boolean): void => {
    dueAt.current = performance.now() + everyMs;
    if (isToPlay && index === frames.length - 1) goTo(0);
    setPlaying(isToPlay && !isStill);
  };
  const choose = (next: number): void => {
    setPlaying(false);
    goTo(next);
  };
  const press = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey || keepsKeys(event.target)) return false;
    const next = indexAfterKey(event, index, frames.length, stepsInYear(step));
    if (event.key === ' ' && !(event.target instanceof HTMLButtonElement)) play(!isPlaying);
    else if (next !== null) choose(next);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return {
    frames,
    index,
    isPlaying,
    isLooping,
    isStill,
    goTo: choose,
    setPlaying: play,
    setLooping,
    close: () => {
      setPlaying(false);
      dispatch('setPlayback', { playback: { at: null } });
    },
    press,
  };
}
