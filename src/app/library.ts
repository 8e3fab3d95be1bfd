import type { Document } from '../document/document.ts';
import { needsSectorYears, sectorYearsTable } from '../document/judges-regions.ts';
import type { DataSet } from '../show/cockpit.ts';
import type { Asked, Desk } from '../workers/desk.ts';
import type { Opened, Origin } from '../workers/protocol.ts';
import { dataSetOf } from './data-set.ts';
import { isShipped, shipped, shippedSplit } from './shipped.ts';
import { type AppStore, dispatch, notify } from './store.ts';

/** Opens tables: those of the app, and files that a person drops. */
export interface Library {
  /** Opens the tables of the app that the study asks for and that are not there yet. */
  openShipped(): Promise<void>;
  openFile(file: File): Promise<void>;
  cancel(): void;
}

export function createLibrary(store: AppStore, desk: Desk): Library {
  const opening = new Set<string>();
  let current: Asked<Opened> | null = null;

  const add = (set: DataSet): void => {
    const others = store.getState().dataSets.filter(({ table }) => table !== set.table);
    store.setState({ dataSets: [...others, set] });
  };

  const openSet = async (
    table: string,
    name: string,
    address: string,
    kind: 'open' | 'split',
  ): Promise<DataSet | null> => {
    if (opening.has(address)) return null;
    opening.add(address);
    const asked = desk.ask({ kind, table, name, from: { kind: 'address', address }, known: [] });
    const outcome = await asked.outcome;
    if (outcome.status === 'ready') return dataSetOf(outcome.value, true);
    if (outcome.status === 'failed') notify(store, outcome.problem);
    opening.delete(address);
    return null;
  };

  const openShipped = async (): Promise<void> => {
    const { document } = store.getState();
    // A filter by kind holds for figures that are split alone: until then there are none, rather than all.
    const isSplit = Object.values(document.clauses).some(({ kind }) => kind === 'categories');
    let waiting: DataSet | null = null;
    const asked = tablesDrawn(document);
    const wanted = shipped.filter((set) => set.opens === 'at-start' || asked.has(set.table));
    await Promise.all(
      wanted.map(async ({ table, name, address }) => {
        const set = await openSet(table, name, address, 'open');
        if (set === null) return;
        if (isSplit && table === shippedSplit.table) waiting = set;
        else add(set);
      }),
    );
    const split = await openSet(shippedSplit.table, shippedSplit.name, shippedSplit.address, 'split');
    const whole = split ?? waiting;
    if (whole !== null) add(whole);
  };

  const openFile = async (file: File): Promise<void> => {
    const from: Origin = { kind: 'file', file };
    const { document } = store.getState();
    const asked = desk.ask(
      {
        kind: 'open',
        table: nextId(idsInUse(store)),
        name: file.name,
        from,
        known: document.sources.map(({ id, sha256 }) => ({ table: id, sha256 })),
      },
      (progress) => store.setState({ importing: { name: file.name, progress } }),
    );
    current = asked;
    store.setState({ importing: { name: file.name, progress: { done: 0, total: file.size } } });
    const outcome = await asked.outcome;
    current = null;
    store.setState({ importing: null });
    if (outcome.status === 'failed') notify(store, outcome.problem);
    if (outcome.status !== 'ready') return;
    take(store, dataSetOf(outcome.value, false), add);
  };

  store.subscribe((state, before) => {
    const { grid, sheets, workspace, analyses } = state.document;
    const last = before.document;
    const isSame = grid === last.grid && sheets === last.sheets && workspace === last.workspace;
    if (!isSame || analyses !== last.analyses) void openShipped();
  });
  return { openShipped, openFile, cancel: () => current?.cancel() };
}

/** Tables that the screen draws, those that elements of sheets hold for themselves, and what regions are judged from. */
function tablesDrawn(study: Document): ReadonlySet<string> {
  const held = study.sheets.flatMap(({ elements }) => elements.flatMap(({ view }) => view.grid ?? []));
  const drawn = [study.grid, ...held].flatMap(({ areas, national, incidents }) => [areas, national, incidents]);
  return new Set(needsSectorYears(study) ? [...drawn, sectorYearsTable] : drawn);
}

/** Dropped files that the study names and that are not open. */
export const missingSources = (store: AppStore) => {
  const { document, dataSets } = store.getState();
  return document.sources.filter(({ id }) => !isShipped(id) && !dataSets.some((set) => set.table === id));
};

/** Ids of this study and of those that undo and redo lead to: a removed file that comes back must find its own. */
function idsInUse(store: AppStore): readonly string[] {
  const { document, history, dataSets } = store.getState();
  const studies = [document, ...[...history.past, ...history.future].map((step) => step.document)];
  return [...studies.flatMap(({ sources }) => sources.map(({ id }) => id)), ...dataSets.map(({ table }) => table)];
}

function nextId(ids: readonly string[]): string {
  return `s${Math.max(0, ...ids.map((id) => Number(id.slice(1)) || 0)) + 1}`;
}

/** The picture that a set feeds; areas, denominators and cases are used by methods, and feed none. */
const drawsOf = ({ kind }: DataSet): 'areas' | 'national' | 'incidents' | null =>
  kind === 'areas' || kind === 'national' || kind === 'incidents' ? kind : null;

/**
 * Gives an opened file its place in the study: that of the source with this SHA-256, else a new one. A file of a name
 * that is asked for, but with other bytes, is added beside it, and the person is told.
 */
function take(store: AppStore, set: DataSet, add: (set: DataSet) => void): void {
  const { document } = store.getState();
  const other = missingSources(store).find(({ name, sha256 }) => name === set.file && sha256 !== set.sha256);
  add(set);
  if (document.sources.some(({ id }) => id === set.table)) {
    const drawn = drawsOf(set);
    if (drawn !== null) dispatch(store, 'setGrid', { grid: { [drawn]: set.table } });
    return;
  }
  if (other !== undefined) notify(store, { code: 'data-differs', params: { file: set.file } });
  const { table: id, source, file: name, sha256 } = set;
  dispatch(store, 'addSource', {
    source: { id, source, name, sha256, shipped: false, asPublished: false },
    draws: drawsOf(set),
  });
}
