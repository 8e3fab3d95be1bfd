import type { SourceRef } from '../document/document.ts';
import type { KeptReport, Reading } from '../document/reading.ts';
import type { DataSet } from '../show/cockpit.ts';
import { isShipped } from './shipped.ts';
import { type AppStore, dispatch, notify } from './store.ts';

/** Dropped files that the study names and that are not open. */
export const missingSources = (store: AppStore): readonly SourceRef[] => {
  const { document, dataSets } = store.getState();
  return document.sources.filter(({ id }) => !isShipped(id) && !dataSets.some((set) => set.table === id));
};

/** The picture that a set feeds; areas, denominators and cases are used by methods, and feed none. */
const drawsOf = ({ kind }: DataSet): 'areas' | 'national' | 'incidents' | null =>
  kind === 'areas' || kind === 'national' || kind === 'incidents' ? kind : null;

/**
 * Gives an opened file its place in the study: that of the source with this SHA-256, else a new one. A file of a name
 * that is asked for, but with other bytes, is added beside it, and the person is told.
 */
export function takeFile(store: AppStore, set: DataSet, reading: Reading): void {
  const { document, dataSets } = store.getState();
  if (document.sources.some(({ id }) => id === set.table)) {
    const drawn = drawsOf(set);
    if (drawn !== null) dispatch(store, 'setGrid', { grid: { [drawn]: set.table } });
    return;
  }
  const open = new Set(dataSets.map(({ table }) => table));
  const other = document.sources.find(
    ({ id, name, sha256 }) => !isShipped(id) && !open.has(id) && name === set.file && sha256 !== set.sha256,
  );
  if (other !== undefined) notify(store, { code: 'data-differs', params: { file: set.file } });
  dispatch(store, 'addSource', {
    source: referenceOf(set, reading, false),
    draws: drawsOf(set),
    report: keptReportOf(set),
  });
}

/** Puts a file in the place of another source of the study; what the person said of publication holds for its own file alone. */
export function replaceSource(store: AppStore, from: string, set: DataSet, reading: Reading): void {
  const { sources } = store.getState().document;
  const before = sources.find(({ id }) => id === from);
  const isSameFile = before?.sha256 === set.sha256;
  const source = referenceOf(set, reading, isSameFile && before.asPublished);
  dispatch(store, 'replaceSource', { from, source, report: keptReportOf(set) });
}

function referenceOf({ table: id, source, file, sha256 }: DataSet, reading: Reading, asPublished: boolean): SourceRef {
  const read = Object.keys(reading).length === 0 ? {} : { reading };
  return { id, source, name: file, sha256, shipped: false, asPublished, ...read };
}

/** What the study keeps of the report on a file. */
export const keptReportOf = ({ report, from, to, rounding }: DataSet): KeptReport => ({
  read: report.read,
  accepted: report.accepted,
  reasons: report.counts,
  dropped: report.dropped,
  from,
  to,
  rounding,
});
