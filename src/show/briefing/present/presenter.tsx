import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { type Language, say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { useBriefing } from '../briefing-desk.ts';
import { afterStep, firstPresenting, nearby, type PresentStep, stepOfKey } from './present-keys.ts';
import styles from './presenter.module.css';
import { PresenterConsole } from './presenter-console.tsx';
import { otherLanguage } from './sheet-picture.tsx';
import { Stage } from './stage.tsx';
import { useAlone } from './use-alone.ts';
import { useAudience } from './use-audience.ts';
import { useAwake } from './use-awake.ts';
import { toggleFullScreen, useFullScreen } from './use-full-screen.ts';
import type { Room } from './use-room.ts';
import { words } from './words.ts';

interface PresenterProps {
  /** Id of the sheet that it begins with. */
  readonly from: string;
  readonly onEnd: (shown: string) => void;
}

const noRoom: Room = { width: 0, height: 0 };

/** The briefing on the whole screen, with the keys of PowerPoint; or in a second window, with notes and the next sheet here. */
export function Presenter({ from, onEnd }: PresenterProps): ReactNode {
  const { sheets, language: own } = useCockpit().document;
  const { show } = useBriefing();
  const start = Math.max(
    0,
    sheets.findIndex(({ id }) => id === from),
  );
  const [now, setNow] = useState(() => firstPresenting(start));
  const [language, setLanguage] = useState<Language>(own);
  const [room, setRoom] = useState(noRoom);
  const frame = useRef<HTMLDivElement>(null);
  const isAwake = useAwake();
  const { audience, isBlocked, open } = useAudience(words[language].audienceTitle);
  const ids = sheets.map(({ id }) => id);
  const id = ids[now.at] ?? '';
  useEffect(() => show(id), [show, id]);
  const end = useCallback(() => onEnd(id), [onEnd, id]);
  const take = useCallback(
    (step: PresentStep): void => {
      if (step.kind === 'end') end();
      else if (step.kind === 'language') setLanguage(otherLanguage);
      else setNow((before) => afterStep(before, step));
    },
    [end],
  );
  const onKey = useCallback(
    (event: KeyboardEvent): void => {
      if (event.altKey || event.metaKey || (event.ctrlKey && event.key.toLowerCase() !== 'l')) return;
      // Buttons keep their own keys.
      const isOnButton = event.target instanceof HTMLElement && event.target.closest('button') !== null;
      if (isOnButton && (event.key === 'Enter' || event.key === ' ')) return;
      const step = stepOfKey(event.key, now.at, sheets.length, now.typed);
      if (step === null) return;
      event.preventDefault();
      if (step.kind === 'full') toggleFullScreen(event.view === window ? stageOf(frame) : rootOf(event.view));
      else take(step);
    },
    [now.at, now.typed, sheets.length, take],
  );
  useEffect(() => {
    const windows = audience === null ? [window] : [window, audience];
    for (const one of windows) one.addEventListener('keydown', onKey);
    return () => {
      for (const one of windows) one.removeEventListener('keydown', onKey);
    };
  }, [onKey, audience]);
  const goOn = useCallback(
    () => take({ kind: 'go', to: Math.min(sheets.length - 1, now.at + 1) }),
    [take, sheets.length, now.at],
  );
  useAlone(frame);
  useFullScreen(frame, audience !== null, end);
  const stage = (
    <Stage
      id={id}
      ahead={nearby(now.at, ids)}
      language={language}
      blank={now.blank}
      hasPointer={now.hasPointer}
      onRoom={setRoom}
      onPress={goOn}
    />
  );
  const texts = words[language];
  const place = say(words, language, 'place', { number: now.at + 1, of: sheets.length });
  return createPortal(
    <div
      ref={frame}
      className={styles.presenter}
      role="dialog"
      aria-modal="true"
      aria-label={texts.title}
      tabIndex={-1}
      lang={language}
    >
      {audience === null ? stage : createPortal(stage, audience.document.body)}
      {audience === null ? null : (
        <PresenterConsole id={id} next={ids[now.at + 1] ?? null} language={language} stage={room} blank={now.blank} />
      )}
      <p className="spoken-only" role="status">
        {place}
        {now.blank === null ? '' : ` ${texts.blank}`}
      </p>
      <div className={styles.bar} data-awake={isAwake || isBlocked} data-console={audience !== null}>
        <span>{place}</span>
        <span className={styles.help}>{texts.help}</span>
        {isBlocked ? <span role="alert">{texts.audienceBlocked}</span> : null}
        {audience === null ? (
          <Button control="present-audience" onClick={open}>
            {texts.audience}
          </Button>
        ) : null}
        <Button control="present-end" onClick={end}>
          {texts.end}
        </Button>
      </div>
    </div>,
    document.body,
  );
}

const stageOf = (frame: { readonly current: HTMLElement | null }): HTMLElement =>
  frame.current ?? document.documentElement;

const rootOf = (view: Window | null): HTMLElement => (view ?? window).document.documentElement;
