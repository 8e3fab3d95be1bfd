import { type ReactNode, useState } from 'react';
import { say } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import type { Box, Page } from '../../page/page.ts';
import type { SheetContent } from '../../page/sheet-content.ts';
import { Button } from '../../parts/button.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { problemText } from '../../problems/problem-text.ts';
import { useAtHand } from '../at-hand.ts';
import { fieldOf, type TextField } from '../own-texts.ts';
import { PageCanvas, type Shift } from './page-canvas.tsx';
import { PagePart } from './page-part.tsx';
import { HiddenItem, PageTextButton } from './page-texts.tsx';
import styles from './preview.module.css';
import { TextEditor } from './text-editor.tsx';
import { usePageMaps } from './use-page-maps.ts';
import { words } from './words.ts';

interface PageViewProps {
  readonly page: Page;
  /** The same page in the other language: a text that is written has two. */
  readonly other: Page;
  readonly content: SheetContent;
  /** Pixels in a point. */
  readonly scale: number;
  /** The page shows the study as it stands, and not as it was before the last change. */
  readonly isFresh: boolean;
}

/** A page, with its texts, maps and charts to be pressed; what is drawn is read out too. */
export function PageView({ page, other, content, scale, isFresh }: PageViewProps): ReactNode {
  const { language } = useCockpit().document;
  const { choice, isEditable } = useAtHand();
  const perPoint = scale * Math.min(2, window.devicePixelRatio || 1);
  const [attempt, setAttempt] = useState(1);
  const maps = usePageMaps(page, perPoint, attempt);
  const [shift, setShift] = useState<Shift | null>(null);
  const [edited, setEdited] = useState<{ readonly field: TextField; readonly box: Box } | null>(null);
  const isDrawn = maps.done >= maps.total;
  const label = say(words, language, 'pageOf', {
    number: content.number,
    of: content.of,
    language: words[language][page.language === 'en' ? 'english' : 'spanish'],
    title: page.title,
  });
  return (
    <section
      className={styles.pageView}
      style={{ width: page.width * scale, height: page.height * scale }}
      aria-label={label}
      data-page={page.language}
      data-at-rest={isDrawn && isFresh}
      lang={page.language}
    >
      <PageCanvas
        page={page}
        perPoint={perPoint}
        pictures={maps.pictures}
        shift={shift}
        vision={choice.vision}
        onDrawn={() => setShift(null)}
      />
      {page.items.map((item, at) => {
        // The order of a page's items is fixed by its plan.
        const key = `${item.kind}-${at}`;
        if (item.kind === 'map' || item.kind === 'chart' || item.kind === 'table') {
          return <PagePart key={key} item={item} scale={scale} onShift={setShift} />;
        }
        const field = item.kind === 'text' && item.field !== null ? fieldOf(item.field) : undefined;
        if (item.kind !== 'text' || field === undefined || !isEditable) return <HiddenItem key={key} item={item} />;
        return (
          <PageTextButton
            key={key}
            item={item}
            field={field}
            scale={scale}
            onEdit={() => setEdited({ field, box: item.box })}
          />
        );
      })}
      {edited === null ? null : (
        <TextEditor
          key={JSON.stringify(edited.field)}
          field={edited.field}
          box={edited.box}
          scale={scale}
          page={page}
          other={other}
          onDone={() => setEdited(null)}
        />
      )}
      {isDrawn || maps.problem !== null ? null : (
        <div className={styles.drawing} lang={language} role="status">
          <ProgressBar
            text={say(words, language, 'drawing', { done: maps.done, total: maps.total })}
            share={maps.total === 0 ? null : maps.done / maps.total}
          />
        </div>
      )}
      {maps.problem === null ? null : (
        <div className={styles.drawing} lang={language} role="alert">
          <p>{say(words, language, 'maps', { message: problemText(maps.problem, language).happened })}</p>
          <Button control="retry-maps" look="link" onClick={() => setAttempt(attempt + 1)}>
            {words[language].retry}
          </Button>
        </div>
      )}
    </section>
  );
}
