import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Command, stepIdOf } from '../document/command.ts';
import { type CommandArgs, type CommandName, commands } from '../document/commands/index.ts';
import { type Document, emptyDocument } from '../document/document.ts';
import { emptyHistory, type History, record, redo, undo } from '../document/history.ts';
import {
  type Cockpit,
  type DataSet,
  type Exporting,
  firstLayout,
  type Importing,
  type Notice,
  noHandResults,
  noRegionResults,
  type Results,
  type RunEntry,
} from '../show/cockpit.ts';
import { newShown, type Shown } from './studies/shown.ts';

/** All that the page holds: what was decided, what was worked out from it, and what goes on right now. */
export interface AppState {
  readonly document: Document;
  readonly history: History;
  readonly shown: Shown;
  readonly results: Results;
  readonly dataSets: readonly DataSet[];
  readonly notices: readonly Notice[];
  readonly importing: Importing | null;
  readonly exporting: Exporting;
  /** What is being drawn on the map, and what a form is open for. */
  readonly tool: Cockpit['tool'];
  readonly placeForm: Cockpit['placeForm'];
  /** The dialog about a file that is open, if one is. */
  readonly fileTask: Cockpit['fileTask'];
  readonly handTask: Cockpit['handTask'];
  readonly layout: Cockpit['layout'];
  /** Code that shows findings, loaded with the first of them. */
  readonly views: 'not-asked' | 'loading' | 'here' | 'failed';
  readonly requestsElsewhere: number;
  /** This browser keeps the whole app: it opens without a network. */
  readonly worksOffline: boolean;
  /** Runs of methods in this browser, the first first. */
  readonly runs: readonly RunEntry[];
  readonly kept: readonly { readonly name: string; readonly bytes: number }[];
}

export type AppStore = StoreApi<AppState>;

const waiting = { status: 'waiting' } as const;

export const noResults: Results = {
  areas: waiting,
  areasStudy: waiting,
  areasBefore: null,
  bins: waiting,
  binsStudy: waiting,
  binsBefore: null,
  cells: waiting,
  cellsStudy: waiting,
  cellsBefore: null,
  frames: null,
  national: waiting,
  shift: null,
  outline: null,
  analyses: {},
  sweep: [],
  pick: null,
  agreement: null,
  ...noHandResults,
  regions: noRegionResults,
};

export function createAppStore(document: Document = emptyDocument, history: History = emptyHistory): AppStore {
  return createStore<AppState>()(() => ({
    document,
    history,
    shown: newShown(),
    results: noResults,
    dataSets: [],
    notices: [],
    importing: null,
    exporting: { status: 'idle' },
    tool: null,
    placeForm: null,
    fileTask: null,
    handTask: null,
    layout: firstLayout,
    views: 'not-asked',
    requestsElsewhere: 0,
    worksOffline: false,
    runs: [],
    kept: [],
  }));
}

/** Applies a command: the one way in which a document changes. @param gesture a drag's id: all its changes are one step */
export function dispatch<Name extends CommandName>(
  store: AppStore,
  name: Name,
  args: CommandArgs<Name>,
  gesture: string | null = null,
): void {
  const { document, history } = store.getState();
  // Each command takes the arguments of its own name; the compiler cannot see that across the record.
  const command = commands[name] as unknown as Command<CommandArgs<Name>>;
  const after = command.apply(document, args);
  if (after === document) return;
  store.setState({ document: after, history: record(history, document, after, stepIdOf(command, args), gesture) });
}

/** Replaces the whole study, as one step to undo. It is another one from then on: Back leads to the one before. */
export function openStudy(store: AppStore, document: Document): void {
  const before = store.getState();
  const history = record(before.history, before.document, document, 'open-study');
  store.setState({ document, history, shown: newShown() });
}

export function stepBack(store: AppStore): void {
  const { document, history } = store.getState();
  const step = undo(history, document);
  if (step !== undefined) store.setState(step);
}

export function stepForward(store: AppStore): void {
  const { document, history } = store.getState();
  const step = redo(history, document);
  if (step !== undefined) store.setState(step);
}

let lastNotice = 0;

export function notify(
  store: AppStore,
  problem: Notice['problem'],
  more: Pick<Notice, 'report' | 'task' | 'act'> = {},
): void {
  lastNotice += 1;
  const notice = { id: lastNotice, problem, ...more };
  store.setState({ notices: [...store.getState().notices, notice] });
}
