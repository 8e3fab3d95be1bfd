import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { latestOf, useCockpit } from '../cockpit.ts';
import { useIsNarrow } from '../parts/use-is-narrow.ts';
import { BriefingActions } from './actions/briefing-actions.tsx';
import { type AtHand, AtHandContext, type Choice, firstChoice } from './at-hand.ts';
import { useBriefing } from './briefing-desk.ts';
import styles from './briefing-workspace.module.css';
import { EmptyBriefing } from './empty-briefing.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { SheetList } from './list/sheet-list.tsx';
import { openingSheet } from './opening.ts';
import { Preview } from './preview/preview.tsx';
import { usePages } from './use-pages.ts';
import { words } from './words.ts';

/** The briefer's workspace: the sheets at the left, the page as it will be in the middle, what it holds at the right. */
export function BriefingWorkspace(): ReactNode {
  const { document: study } = useCockpit();
  const { sheets: made, show } = useBriefing();
  const [choice, setChoice] = useState(() => ({ ...firstChoice, sheet: openingSheet() }));
  const isNarrow = useIsNarrow();
  const sheet = study.sheets.find(({ id }) => id === choice.sheet) ?? study.sheets[0];
  const shown = sheet?.id ?? '';
  useEffect(() => show(shown), [show, shown]);
  const status = made[shown];
  const content = status === undefined ? null : latestOf(status);
  const pages = usePages(content);
  const hand = useMemo<AtHand | null>(
    () =>
      sheet === undefined
        ? null
        : {
            choice,
            sheet,
            content,
            pages,
            part: sheet.elements.find(({ id }) => id === choice.part),
            isEditable: !isNarrow,
            choose: (change: Partial<Choice>) => setChoice((now) => ({ ...now, ...change })),
          },
    [choice, sheet, content, pages, isNarrow],
  );
  if (hand === null)
    return <EmptyBriefing onAdded={(sheetId, told) => setChoice({ ...firstChoice, sheet: sheetId, told })} />;
  const texts = words[study.language];
  return (
    <AtHandContext value={hand}>
      <div className={styles.workspace}>
        <nav className={styles.side} aria-label={texts.sheets}>
          <SheetList />
        </nav>
        <main className={styles.page} aria-label={texts.page}>
          <BriefingActions />
          <Preview key={shown} status={status} />
        </main>
        {isNarrow ? null : (
          <aside className={styles.side} data-side="right" aria-label={texts.inspector}>
            <Inspector key={shown} />
          </aside>
        )}
      </div>
    </AtHandContext>
  );
}
