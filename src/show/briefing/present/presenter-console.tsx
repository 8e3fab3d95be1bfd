import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { latestOf } from '../../cockpit.ts';
import type { Page } from '../../page/page.ts';
import { useBriefing } from '../briefing-desk.ts';
import { usePages } from '../use-pages.ts';
import styles from './presenter.module.css';
import { SheetPicture } from './sheet-picture.tsx';
import { type Room, useRoom } from './use-room.ts';
import { words } from './words.ts';

interface PresenterConsoleProps {
  /** Ids of the sheet on display, and of the next one; null at the end. */
  readonly id: string;
  readonly next: string | null;
  readonly language: Language;
  /** Room of the audience's stage, CSS pixels. */
  readonly stage: Room;
  readonly blank: 'black' | 'white' | null;
}

/** What the presenter sees while the audience has a window of its own: this sheet, the next one, notes and the time. */
export function PresenterConsole({ id, next, language, stage, blank }: PresenterConsoleProps): ReactNode {
  const page = usePage(id, language);
  const nextPage = usePage(next ?? '', language);
  const texts = words[language];
  return (
    <div className={styles.console}>
      <div className={styles.current}>
        <div className={styles.head}>
          <Clock language={language} />
          <p>{blank === null ? texts.audienceHelp : texts.blank}</p>
        </div>
        <Framed page={page} stage={stage} />
      </div>
      <div className={styles.beside}>
        <h2>{texts.next}</h2>
        {next === null ? <p>{texts.last}</p> : <Framed page={nextPage} stage={stage} />}
        <h2>{texts.notes}</h2>
        <div className={styles.notes}>
          {page?.backNotes.map(({ heading, texts: lines }) => (
            <section key={heading}>
              <h3>{heading}</h3>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}

function usePage(id: string, language: Language): Page | null {
  const status = useBriefing().sheets[id];
  return usePages(status === undefined ? null : latestOf(status))?.[language] ?? null;
}

/** A sheet as large as there is room for it. */
function Framed({ page, stage }: { readonly page: Page | null; readonly stage: Room }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const room = useRoom(place);
  return (
    <div ref={place} className={styles.framed}>
      {page === null || room.width === 0 || stage.width === 0 ? null : (
        <SheetPicture page={page} room={room} stage={stage} />
      )}
    </div>
  );
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Time since the second window was opened. */
function Clock({ language }: { readonly language: Language }): ReactNode {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - began) / 1000)), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className={styles.clock}>
      {say(words, language, 'elapsed', { time: `${Math.floor(seconds / 60)}:${two(seconds % 60)}` })}
    </p>
  );
}
