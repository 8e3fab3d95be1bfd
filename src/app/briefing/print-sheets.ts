import { problem } from '../../base/problem.ts';
import type { Language } from '../../base/words.ts';
import { printPages } from '../../export/print/print-pages.ts';
import { loadBasemap } from '../../show/map/load-basemap.ts';
import { isoToday } from '../../show/table/day-made.ts';
import { type AppStore, notify } from '../store.ts';
import { pagesOf } from './pages-of.ts';
import type { SheetMaker } from './sheet-contents.ts';

/** All sheets of the briefing, as in every file, for the browser to print. */
export async function printSheets(app: AppStore, maker: SheetMaker, languages: readonly Language[]): Promise<void> {
  const { document, dataSets } = app.getState();
  const ids = document.sheets.map(({ id }) => id);
  const [planned, basemap] = await Promise.all([
    pagesOf({ document, dataSets }, maker, ids, languages, isoToday()),
    loadBasemap(),
  ]);
  if (planned === null) return notify(app, problem('engine-failed', { part: 'findings' }));
  if (!basemap.ok) return notify(app, basemap.error);
  const printed = await printPages(
    planned.flatMap(({ pages }) => pages),
    basemap.value,
  );
  if (!printed.ok) notify(app, printed.error);
}
