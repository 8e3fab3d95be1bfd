import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Language } from '../../../base/words.ts';
import { latestOf } from '../../cockpit.ts';
import type { Page } from '../../page/page.ts';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { useBriefing } from '../briefing-desk.ts';
import { usePages } from '../use-pages.ts';
import { Pointer } from './pointer.tsx';
import styles from './presenter.module.css';
import { MapsAhead, SheetPicture } from './sheet-picture.tsx';
import { type Room, useRoom } from './use-room.ts';
import { words } from './words.ts';

interface StageProps {
  /** Ids of the sheet on display, and of those that come next. */
  readonly id: string;
  readonly ahead: readonly string[];
  readonly language: Language;
  readonly blank: 'black' | 'white' | null;
  readonly hasPointer: boolean;
  readonly onRoom: (room: Room) => void;
  readonly onPress: () => void;
}

/** What the audience sees: a sheet, as large as the screen. A press goes on. */
export function Stage({ id, ahead, language, blank, hasPointer, onRoom, onPress }: StageProps): ReactNode {
  const { sheets: made } = useBriefing();
  const stage = useRef<HTMLDivElement>(null);
  const room = useRoom(stage);
  const status = made[id];
  const pages = usePages(status === undefined ? null : latestOf(status));
  useEffect(() => onRoom(room), [onRoom, room]);
  useEffect(() => {
    const element = stage.current;
    element?.addEventListener('click', onPress);
    return () => element?.removeEventListener('click', onPress);
  }, [onPress]);
  const isReady = pages !== null && room.width > 0;
  const [drawn, setDrawn] = useState<Page | null>(null);
  // What is on display comes first: others are drawn while nobody waits.
  const isQuiet = isReady && drawn === pages[language];
  return (
    <div ref={stage} className={styles.stage} data-present-stage={id} data-pointer={hasPointer}>
      {isReady ? (
        <SheetPicture page={pages[language]} room={room} stage={room} onDrawn={setDrawn} />
      ) : (
        <ProgressBar text={words[language].preparing} share={null} />
      )}
      {isQuiet ? ahead.map((next) => <Ahead key={next} id={next} language={language} stage={room} />) : null}
      {hasPointer ? <Pointer over={stage} /> : null}
      {blank === null ? null : <div className={styles.blank} data-blank={blank} />}
    </div>
  );
}

interface AheadProps {
  readonly id: string;
  readonly language: Language;
  readonly stage: Room;
}

function Ahead({ id, language, stage }: AheadProps): ReactNode {
  const status = useBriefing().sheets[id];
  const pages = usePages(status === undefined ? null : latestOf(status));
  return pages === null ? null : <MapsAhead page={pages[language]} stage={stage} />;
}
