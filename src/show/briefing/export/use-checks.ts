import { useEffect, useState } from 'react';
import type { Status } from '../../cockpit.ts';
import type { Check } from '../../page/checks/check.ts';
import { checksOf } from '../../page/checks/checks-of.ts';
import { canvasMeasure, loadPageFonts } from '../../page/measure.ts';
import { planPages } from '../../page/plan-pages.ts';
import type { SheetContent } from '../../page/sheet-content.ts';

/** The checks of one sheet. */
export interface SheetChecks {
  readonly sheet: string;
  readonly number: number;
  readonly checks: readonly Check[];
}

export interface ChecksState {
  readonly done: number;
  readonly total: number;
  readonly sheets: readonly SheetChecks[];
}

const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Looks at sheets one after another, as they are there, and lets the page listen between two. */
export function useChecks(
  ids: readonly string[],
  made: Readonly<Record<string, Status<SheetContent> | undefined>>,
): ChecksState {
  const [state, setState] = useState<ChecksState>({ done: 0, total: ids.length, sheets: [] });
  const contents = ids.flatMap((id) => {
    const status = made[id];
    return status?.status === 'ready' ? [status.value] : [];
  });
  // Contents keep their identity while nothing changes: the list itself is new each time.
  const [seen, setSeen] = useState<readonly SheetContent[]>([]);
  if (contents.length !== seen.length || contents.some((content, i) => content !== seen[i])) setSeen(contents);
  const total = ids.length;
  useEffect(() => {
    let isOurs = true;
    const lookAtAll = async (): Promise<void> => {
      await loadPageFonts();
      const measure = canvasMeasure();
      const sheets: SheetChecks[] = [];
      for (const content of seen) {
        await pause();
        if (!isOurs) return;
        sheets.push({
          sheet: content.sheet.id,
          number: content.number,
          checks: checksOf(content, planPages(content, measure)),
        });
        setState({ done: sheets.length, total, sheets: [...sheets] });
      }
    };
    setState({ done: 0, total, sheets: [] });
    void lookAtAll();
    return () => {
      isOurs = false;
    };
  }, [seen, total]);
  return state;
}
