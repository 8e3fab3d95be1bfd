import { createStore, type StoreApi } from 'zustand/vanilla';
import { problem } from '../../base/problem.ts';
import { latestOf, type Status } from '../../show/cockpit.ts';
import type { SheetContent } from '../../show/page/sheet-content.ts';
import { isoToday } from '../../show/table/day-made.ts';
import type { AppState, AppStore } from '../store.ts';
import type { SheetMaker } from './sheet-contents.ts';

export interface SheetsState {
  readonly sheets: Readonly<Record<string, Status<SheetContent>>>;
}

/** Keeps what the sheets are made of in step with the study while the briefing is on display. */
export interface BriefingSheets {
  readonly store: StoreApi<SheetsState>;
  /** The sheet on display is made first. */
  show(sheet: string): void;
  /** While it is open, what changes is made again. */
  open(): void;
  close(): void;
}

/** How long a change waits for the next one: a drag is then made once. */
const togetherMs = 120;
const notStarted = { status: 'running', progress: { done: 0, total: 0 } } as const;

/** What sheets depend on; a pointer that moves does not make them again. */
const differs = (a: AppState, b: AppState): boolean => a.document !== b.document || a.dataSets !== b.dataSets;

export function followSheets(app: AppStore, maker: SheetMaker): BriefingSheets {
  const store = createStore<SheetsState>()(() => ({ sheets: {} }));
  let shown = '';
  let round = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = (id: string, status: Status<SheetContent>): void =>
    store.setState(({ sheets }) => ({ sheets: { ...sheets, [id]: status } }));

  const lastOf = (id: string): SheetContent | null => {
    const status = store.getState().sheets[id];
    return status === undefined ? null : latestOf(status);
  };

  const makeAll = async (): Promise<void> => {
    round += 1;
    const own = round;
    const { document, dataSets } = app.getState();
    const made = isoToday();
    const known = Object.entries(store.getState().sheets).filter(([id]) =>
      document.sheets.some((sheet) => sheet.id === id),
    );
    store.setState({ sheets: Object.fromEntries(known) });
    for (const { id } of document.sheets) set(id, { ...notStarted, last: lastOf(id) });
    const first = document.sheets.filter(({ id }) => id === shown);
    const others = document.sheets.filter(({ id }) => id !== shown);
    for (const sheet of [...first, ...others]) {
      const content = await maker.contentOf({ document, dataSets }, sheet, made);
      if (own !== round) return;
      set(
        sheet.id,
        content === null
          ? { status: 'failed', problem: problem('engine-failed', { part: 'findings' }) }
          : { status: 'ready', value: content },
      );
    }
  };

  const start = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void makeAll(), togetherMs);
  };
  let stop: (() => void) | null = null;
  return {
    store,
    show: (sheet) => {
      if (sheet === shown) return;
      shown = sheet;
      if (store.getState().sheets[sheet]?.status !== 'ready') start();
    },
    open: () => {
      stop ??= app.subscribe((state, before) => {
        if (differs(state, before)) start();
      });
      start();
    },
    close: () => {
      clearTimeout(timer);
      round += 1;
      stop?.();
      stop = null;
    },
  };
}
