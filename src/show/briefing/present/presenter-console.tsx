import { type ReactNode, useEffect, useState } from 'react';
import { type Language, say } from '../../../base/words.ts';
import type { Status } from '../../cockpit.ts';
import type { SheetContent } from '../../page/sheet-content.ts';
import { Button } from '../../parts/button.tsx';
import styles from './presenter.module.css';
import { SheetPicture, usePlanned } from './sheet-picture.tsx';
import { words } from './words.ts';

interface PresenterConsoleProps {
  readonly status: Status<SheetContent> | undefined;
  readonly next: Status<SheetContent> | undefined;
  readonly hasNext: boolean;
  readonly language: Language;
  readonly onEnd: () => void;
}

/** What the presenter sees while the audience has a window of its own: this sheet, the next one, notes and the time. */
export function PresenterConsole({ status, next, hasNext, language, onEnd }: PresenterConsoleProps): ReactNode {
  const pages = usePlanned(status);
  const nextPages = usePlanned(next);
  const texts = words[language];
  return (
    <div className={styles.console}>
      <div className={styles.current}>
        {pages === null ? null : <SheetPicture page={pages[language]} width={720} height={480} />}
        <Clock language={language} />
        <Button control="console-end" onClick={onEnd}>
          {texts.end}
        </Button>
      </div>
      <div className={styles.beside}>
        <h2>{texts.next}</h2>
        {hasNext && nextPages !== null ? <SheetPicture page={nextPages[language]} width={360} height={240} /> : null}
        {hasNext ? null : <p>{texts.last}</p>}
        <h2>{texts.notes}</h2>
        <div className={styles.notes}>
          {pages?.[language].backNotes.map(({ heading, texts: lines }) => (
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

const two = (value: number): string => String(value).padStart(2, '0');

/** Time since the presentation began. */
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
