import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { type Language, languages } from '../../../base/words.ts';
import { useCockpit } from '../../cockpit.ts';
import { Button } from '../../parts/button.tsx';
import { useAtHand } from '../at-hand.ts';
import { useBriefing } from '../briefing-desk.ts';
import { BriefingExport } from '../export/export-dialog.tsx';
import { ReviewDialog } from '../export/review-dialog.tsx';
import { words as exportWords } from '../export/words.ts';
import { Presenter } from '../present/presenter.tsx';
import { words as presentWords } from '../present/words.ts';
import { RenewDialog } from '../renew/renew-dialog.tsx';
import { words as renewWords } from '../renew/words.ts';
import { SeriesDialog } from '../series/series-dialog.tsx';
import { words as seriesWords } from '../series/words.ts';
import styles from './actions.module.css';
import { words } from './words.ts';

type Open = 'series' | 'renew' | 'present' | 'export' | 'copy' | 'print';

/** What can be done with the whole briefing: a series, a newer release, the screen, a file. */
export function BriefingActions(): ReactNode {
  const { language } = useCockpit().document;
  const { sheet, choice, isEditable, choose } = useAtHand();
  const { copyPicture, print } = useBriefing();
  const [open, setOpen] = useState<Open | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const close = (): void => setOpen(null);
  const seen = choice.seen === null || choice.seen === 'both' ? language : choice.seen;
  const copy = async (): Promise<void> => setCopied(await copyPicture(sheet.id, seen));
  const printAll = useCallback((): void => print(tonguesOf(choice.seen, language)), [print, choice.seen, language]);
  const askToPrint = useCallback((): void => setOpen('print'), []);
  usePrintKey(askToPrint);
  return (
    <section className={styles.actions} aria-label={words[language].actions}>
      {isEditable ? (
        <>
          <Button control="map-series" onClick={() => setOpen('series')}>
            {seriesWords[language].open}
          </Button>
          <Button control="renew" onClick={() => setOpen('renew')}>
            {renewWords[language].open}
          </Button>
        </>
      ) : null}
      <Button control="copy-picture" onClick={() => setOpen('copy')}>
        {exportWords[language].copy}
      </Button>
      <Button control="print" onClick={askToPrint}>
        {words[language].print}
      </Button>
      <Button control="present" onClick={() => setOpen('present')}>
        {presentWords[language].present}
      </Button>
      <Button control="briefing-export" look="main" onClick={() => setOpen('export')}>
        {exportWords[language].open}
      </Button>
      <span role="status" className={styles.said}>
        {copied === null ? '' : exportWords[language][copied ? 'copied' : 'notCopied']}
      </span>
      {open === 'series' ? <SeriesDialog onClose={close} /> : null}
      {open === 'renew' ? <RenewDialog onClose={close} /> : null}
      {open === 'export' ? <BriefingExport onClose={close} /> : null}
      {open === 'copy' ? (
        <ReviewDialog title={exportWords[language].copy} onGo={() => void copy()} onClose={close} />
      ) : null}
      {open === 'print' ? <ReviewDialog title={words[language].print} onGo={printAll} onClose={close} /> : null}
      {open === 'present' ? (
        <Presenter
          from={sheet.id}
          onEnd={(shown) => {
            close();
            choose({ sheet: shown, part: '', placing: null });
          }}
        />
      ) : null}
    </section>
  );
}

const tonguesOf = (seen: Language | 'both' | null, language: Language): readonly Language[] =>
  seen === 'both' ? languages : [seen ?? language];

/** The browser's own key for printing gives the sheets, not the workspace about them. */
function usePrintKey(print: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isPrint = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'p';
      if (!isPrint || event.shiftKey) return;
      event.preventDefault();
      print();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [print]);
}
