import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { type Language, say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { useBriefing } from '../briefing-desk.ts';
import { Pointer } from './pointer.tsx';
import { afterStep, firstPresenting, stepOfKey } from './present-keys.ts';
import styles from './presenter.module.css';
import { PresenterConsole } from './presenter-console.tsx';
import { otherLanguage, SheetPicture, usePlanned } from './sheet-picture.tsx';
import { useAudience } from './use-audience.ts';
import { useRoom } from './use-room.ts';
import { words } from './words.ts';

interface PresenterProps {
  /** Id of the sheet that it begins with. */
  readonly from: string;
  readonly onEnd: (shown: string) => void;
}

/** The briefing on the whole screen, with the keys of PowerPoint; or in a second window, with notes and the next sheet here. */
export function Presenter({ from, onEnd }: PresenterProps): ReactNode {
  const { sheets, language: own } = useCockpit().document;
  const { sheets: made, show } = useBriefing();
  const start = Math.max(
    0,
    sheets.findIndex(({ id }) => id === from),
  );
  const [now, setNow] = useState(() => firstPresenting(start));
  const [language, setLanguage] = useState<Language>(own);
  const frame = useRef<HTMLDivElement>(null);
  const { audience, isBlocked, open } = useAudience(words[language].audienceTitle);
  const sheet = sheets[now.at];
  const id = sheet?.id ?? '';
  useEffect(() => show(id), [show, id]);
  const end = useCallback(() => onEnd(id), [onEnd, id]);
  const onKey = useCallback(
    (event: KeyboardEvent): void => {
      if (event.ctrlKey && event.key.toLowerCase() !== 'l') return;
      if (event.altKey || event.metaKey) return;
      // Buttons keep their own keys.
      const isOnButton = event.target instanceof HTMLElement && event.target.closest('button') !== null;
      if (isOnButton && (event.key === 'Enter' || event.key === ' ')) return;
      const step = stepOfKey(event.key, now.at, sheets.length, now.typed);
      if (step === null) return;
      event.preventDefault();
      if (step.kind === 'end') end();
      else if (step.kind === 'language') setLanguage(otherLanguage);
      else setNow((before) => afterStep(before, step));
    },
    [now.at, now.typed, sheets.length, end],
  );
  useEffect(() => {
    const windows = audience === null ? [window] : [window, audience];
    for (const one of windows) one.addEventListener('keydown', onKey);
    return () => {
      for (const one of windows) one.removeEventListener('keydown', onKey);
    };
  }, [onKey, audience]);
  useFullScreen(frame, end);
  const stage = <Stage id={id} language={language} blank={now.blank} hasPointer={now.hasPointer} />;
  const texts = words[language];
  return (
    <div ref={frame} className={styles.presenter} role="dialog" aria-label={texts.title} lang={language}>
      {audience === null ? stage : createPortal(stage, audience.document.body)}
      {audience === null ? null : (
        <PresenterConsole
          status={made[id]}
          next={made[sheets[now.at + 1]?.id ?? '']}
          hasNext={now.at + 1 < sheets.length}
          language={language}
          onEnd={end}
        />
      )}
      <p className="spoken-only" role="status">
        {say(words, language, 'place', { number: now.at + 1, of: sheets.length })}
        {now.blank === null ? '' : ` ${texts.blank}`}
      </p>
      <div className={styles.bar} data-console={audience !== null}>
        <span>{say(words, language, 'place', { number: now.at + 1, of: sheets.length })}</span>
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
    </div>
  );
}

/**
 * Asks for the whole screen; where the browser refuses, the page itself is the screen. The browser keeps Escape for
 * itself there: leaving the whole screen ends the presentation.
 */
function useFullScreen(frame: { readonly current: HTMLElement | null }, onLeave: () => void): void {
  useEffect(() => {
    frame.current?.requestFullscreen?.().catch(() => undefined);
    return () => {
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
    };
  }, [frame]);
  useEffect(() => {
    const changed = (): void => {
      if (document.fullscreenElement === null) onLeave();
    };
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, [onLeave]);
}

interface StageProps {
  readonly id: string;
  readonly language: Language;
  readonly blank: 'black' | 'white' | null;
  readonly hasPointer: boolean;
}

function Stage({ id, language, blank, hasPointer }: StageProps): ReactNode {
  const { sheets: made } = useBriefing();
  const stage = useRef<HTMLDivElement>(null);
  const room = useRoom(stage);
  const pages = usePlanned(made[id]);
  return (
    <div ref={stage} className={styles.stage} data-present-stage={id} data-pointer={hasPointer}>
      {pages === null || room.width === 0 ? (
        <ProgressBar text={words[language].preparing} share={null} />
      ) : (
        <SheetPicture page={pages[language]} width={room.width} height={room.height} />
      )}
      {hasPointer ? <Pointer over={stage} /> : null}
      {blank === null ? null : <div className={styles.blank} data-blank={blank} />}
    </div>
  );
}
