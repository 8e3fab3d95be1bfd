import { type ReactNode, useEffect, useRef, useState } from 'react';
import { languages } from '../../../base/words.ts';
import { type Status, useCockpit } from '../../cockpit.ts';
import type { Page } from '../../page/page.ts';
import type { SheetContent } from '../../page/sheet-content.ts';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { ProblemNote } from '../../problems/problem-note.tsx';
import { useAtHand } from '../at-hand.ts';
import { PageView } from './page-view.tsx';
import styles from './preview.module.css';
import { PreviewBar } from './preview-bar.tsx';
import { words } from './words.ts';

/** Pixels of the page in a point at 100 %. */
const fullScale = 96 / 72;
const gap = 16;

/** The page of the sheet on display, as it will be in every file. */
export function Preview({ status }: { readonly status: Status<SheetContent> | undefined }): ReactNode {
  const { language, briefing } = useCockpit().document;
  const { sheet, content, pages, choice } = useAtHand();
  const stage = useRef<HTMLDivElement>(null);
  const room = useRoom(stage);
  const seen = choice.seen === null ? [language] : choice.seen === 'both' ? languages : [choice.seen];
  const [first] = seen;
  const shown = pages === null || first === undefined ? [] : seen.map((one) => pages[one]);
  const scale = choice.zoom === 'full' ? fullScale : fittingScale(shown, room);
  // Until a change is taken up, what is ready is made from the sheet as it was.
  const isFresh = status?.status === 'ready' && content?.sheet === sheet && content.briefing === briefing;
  return (
    <>
      <PreviewBar />
      {choice.placing === null ? null : (
        <p className={styles.hint} role="status">
          {words[language][choice.placing === 'text' ? 'placingText' : 'placing']}
        </p>
      )}
      <div ref={stage} className={styles.stage} data-zoom={choice.zoom} data-pages={shown.length}>
        {pages === null || content === null || scale === 0 ? (
          <Waiting status={status} />
        ) : (
          shown.map((page) => (
            <PageView
              key={page.language}
              page={page}
              other={pages[page.language === 'en' ? 'es' : 'en']}
              content={content}
              scale={scale}
              isFresh={isFresh}
            />
          ))
        )}
      </div>
    </>
  );
}

function Waiting({ status }: { readonly status: Status<SheetContent> | undefined }): ReactNode {
  const { language } = useCockpit().document;
  const isFailed = status?.status === 'failed';
  return (
    <div className={styles.waiting} role="status" data-at-rest={isFailed}>
      {isFailed ? (
        <ProblemNote problem={status.problem} language={language} />
      ) : (
        <ProgressBar text={words[language].preparing} share={null} />
      )}
    </div>
  );
}

/** Pixels in a point so that pages stand side by side, or one under another, as large as there is room. */
function fittingScale(pages: readonly Page[], { width, height }: Room): number {
  const [page] = pages;
  if (page === undefined || width <= 0) return 0;
  const count = pages.length;
  const beside = Math.min((width - gap * (count - 1)) / count / page.width, height / page.height);
  const under = Math.min(width / page.width, (height - gap * (count - 1)) / count / page.height);
  const scale = Math.min(fullScale * 2, Math.max(beside, under));
  // Whole hundredths: a scroll bar that comes and goes draws no map again.
  return Math.max(0.1, Math.floor(scale * 100) / 100);
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/** Room for pages, pixels; 0 until it is measured. */
function useRoom(stage: { readonly current: HTMLElement | null }): Room {
  const [room, setRoom] = useState<Room>({ width: 0, height: 0 });
  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const measure = (): void => {
      const style = getComputedStyle(element);
      const inset = (side: string): number => Number.parseFloat(style.getPropertyValue(`padding-${side}`));
      const isColumn = style.overflowY === 'visible';
      setRoom({
        width: element.clientWidth - inset('left') - inset('right'),
        // On a narrow screen the page scrolls as a whole: the width alone limits.
        height: isColumn ? Number.POSITIVE_INFINITY : element.clientHeight - inset('top') - inset('bottom'),
      });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage]);
  return room;
}
