import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import type { FrameText } from '../../scene-text/frame-text.ts';
import './playback.css';
import { openerWords as words } from './opener-words.ts';
import { useFrames } from './use-player.ts';

/** A voice is not given more dates than it can say. */
const sayEveryMs = 2000;

/** The text, changed at most every two seconds; the last one always comes. */
function useSpaced(text: string): string {
  const [said, setSaid] = useState(text);
  const saidAt = useRef(0);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        saidAt.current = performance.now();
        setSaid(text);
      },
      Math.max(0, saidAt.current + sayEveryMs - performance.now()),
    );
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}

/** The date of the frame, large on the map, and said now and then. */
export function FrameDate({ frame, isVoiced }: { readonly frame: FrameText; readonly isVoiced: boolean }): ReactNode {
  const { language, analyses, compare } = useCockpit().document;
  const said = useSpaced(frame.spoken);
  const hasFindings = analyses.length > 0 || compare.kind !== 'none';
  return (
    <div className="frame-date">
      <p className="frame-date-main" aria-hidden="true">
        {frame.main}
      </p>
      {frame.sub === '' ? null : <p aria-hidden="true">{frame.sub}</p>}
      {hasFindings ? <p>{words[language].stepBack}</p> : null}
      {isVoiced ? (
        <p className="spoken-only" role="status">
          {said}
        </p>
      ) : null}
    </div>
  );
}

/** Opens the playback at its first frame; nothing where the months chosen fill no step. */
export function PlaybackOpener(): ReactNode {
  const { document: study, dispatch } = useCockpit();
  const [first] = useFrames();
  if (first === undefined) return null;
  return (
    <div className="playback-opener">
      <Button control="playback-open" onClick={() => dispatch('setPlayback', { playback: { at: first.at } })}>
        <svg className="playback-mark" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5 2.5 13 8l-8 5.5z" />
        </svg>
        {words[study.language].open}
      </Button>
    </div>
  );
}
