import { useEffect, useState } from 'react';
import type { Status } from '../../cockpit.ts';
import type { Check } from '../../page/checks/check.ts';
import { checksOf } from '../../page/checks/checks-of.ts';
import { loadPageFonts } from '../../page/measure.ts';
import type { SheetContent } from '../../page/sheet-content.ts';
import { plannedPages } from '../planned-pages.ts';

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

const looked = new WeakMap<SheetContent, SheetChecks>();
const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Looks at a sheet, in two steps with a pause between, so that the page listens; once, until the sheet changes. */
async function lookAt(content: SheetContent): Promise<SheetChecks> {
  const known = looked.get(content);
  if (known !== undefined) return known;
  await pause();
  const pages = plannedPages(content);
  await pause();
  const seen = { sheet: content.sheet.id, number: content.number, checks: checksOf(content, pages) };
  looked.set(content, seen);
  return seen;
}

/** Looks at sheets one after another, as they are there. */
export function useChecks(
  ids: readonly string[],
  made: Readonly<Record<string, Status<SheetContent> | undefined>>,
): ChecksState {
  const [sheets, setSheets] = useState<readonly SheetChecks[]>([]);
  const contents = ids.flatMap((id) => {
    const status = made[id];
    return status?.status === 'ready' ? [status.value] : [];
  });
  // Contents keep their identity while nothing changes: the list itself is new each time.
  const [seen, setSeen] = useState<readonly SheetContent[]>([]);
  if (contents.length !== seen.length || contents.some((content, i) => content !== seen[i])) setSeen(contents);
  useEffect(() => {
    let isOurs = true;
    const lookAtAll = async (): Promise<void> => {
      await loadPageFonts();
      const all: SheetChecks[] = [];
      for (const content of seen) {
        all.push(await lookAt(content));
        if (!isOurs) return;
        setSheets([...all]);
      }
    };
    setSheets([]);
    void lookAtAll();
    return () => {
      isOurs = false;
    };
  }, [seen]);
  return { done: sheets.length, total: ids.length, sheets };
}
