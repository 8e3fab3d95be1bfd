import type { ComponentType } from 'react';
import { problem } from '../base/problem.ts';
import type { Cockpit, HoverSource, Periods } from '../show/cockpit.ts';
import { geoAddress } from '../show/map/geo-address.ts';
import { connectDesk, type Desk } from '../workers/desk.ts';
import { periodsOfStudy } from '../workers/study-periods.ts';
import { bindAddress } from './address.ts';
import { startEngine } from './engine.ts';
import { createFilmMaker } from './export-film.ts';
import { exportPicture } from './export-picture.ts';
import { bindFiles, openFiles } from './files.ts';
import { bindFindingViews } from './finding-views.ts';
import { bindFirstRun } from './first-run.ts';
import { createHover } from './hover.ts';
import { canBeKept, whenQuiet } from './install/when-quiet.ts';
import { bindLayout } from './kept-layout.ts';
import { bindKeys } from './keys.ts';
import { createLibrary } from './library.ts';
import { pickOfStudy } from './pick-of-study.ts';
import { countRequestsElsewhere } from './requests-elsewhere.ts';
import { bindFaults, failExport } from './resilience/faults.ts';
import { keptRuns, logRun, repeatRun, saveRuns } from './run-log.ts';
import { saveCheck } from './save-check.ts';
import { saveText } from './save-file.ts';
import { saveOutline } from './save-outline.ts';
import { saveResults, saveStudy } from './save-study.ts';
import { type AppStore, createAppStore, dispatch, notify, stepBack, stepForward } from './store.ts';
import { studyAtStart } from './studies/study-at-start.ts';
import { missingSources } from './take-file.ts';

type Actions = Pick<
  Cockpit,
  | 'dispatch'
  | 'point'
  | 'takeTool'
  | 'openPlaceForm'
  | 'openFileTask'
  | 'openHandTask'
  | 'setLayout'
  | 'undo'
  | 'redo'
  | 'openFiles'
  | 'cancelImport'
  | 'cancelJob'
  | 'saveRuns'
  | 'repeatRun'
  | 'retryJob'
  | 'exportPicture'
  | 'outlineFilm'
  | 'exportFilm'
  | 'stopFilm'
  | 'saveStudy'
  | 'saveResults'
  | 'saveText'
  | 'saveCheck'
  | 'saveOutline'
  | 'dismiss'
  | 'followNotice'
  | 'forget'
  | 'openBriefing'
  | 'openRegions'
  | 'openFileDesk'
  | 'openHand'
>;

/** Everything behind the panels, wired once. */
export interface Wiring {
  readonly store: AppStore;
  readonly hover: HoverSource;
  readonly actions: Actions;
  periods(): { readonly areas: Periods; readonly incidents: Periods };
  asked(): Cockpit['asked'];
}

const geographyFile = (name: string): string => new URL(geoAddress(name), location.href).href;

/** The slot of a job, from the name that panels call it by. */
const slotOf = (store: AppStore, job: string): string =>
  store.getState().document.analyses.some(({ id }) => id === job) ? `analysis:${job}` : job;

type Loaded = { readonly default: ComponentType };

/** Loads a workspace once; a failed load is tried again at the next call. */
function once(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined;
  return () => {
    loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      throw cause;
    });
    return loading;
  };
}

const briefingLoader = (store: AppStore, desk: Desk): Cockpit['openBriefing'] =>
  once(async () => {
    const { briefingApp } = await import('./briefing/briefing-app.tsx');
    return { default: briefingApp(store, desk) };
  });

const regionsLoader = (): Cockpit['openRegions'] =>
  once(async () => ({ default: (await import('../show/regions/regions-workspace.tsx')).RegionsWorkspace }));

export function wire(): Wiring {
  const start = studyAtStart();
  const store = createAppStore(start.document, start.history);
  bindLayout(store);
  bindFirstRun(store);
  store.setState({ runs: keptRuns(), shown: start.shown });
  if (start.problem !== null) notify(store, start.problem);
  countRequestsElsewhere(store);
  bindFaults(store);
  const desk = connectDesk({
    geography: {
      line: geographyFile('border-line.bin'),
      land: geographyFile('land.json'),
      zones: geographyFile('zones.json'),
      sectors: geographyFile('sectors.json'),
    },
    start: () => new Worker(new URL('../workers/desk.worker.ts', import.meta.url), { type: 'module' }),
    onRestart: (lost) => {
      library.lose(lost);
      notify(store, problem('worker-restarted'));
    },
  });
  const library = createLibrary(store, desk);
  const engine = startEngine(store, desk, {
    pickOf: pickOfStudy,
    onRun: (slot, key, answer, ms) => logRun(store, slot, key, answer, ms),
  });
  const hover = createHover();
  const film = createFilmMaker(store, desk);
  const briefing = briefingLoader(store, desk);
  const address = bindAddress(store, start);
  const loadViews = bindFindingViews(store);
  bindKeys(store);
  bindFiles(store, library);
  void library.openShipped();
  if (canBeKept()) whenQuiet(() => void import('./install/offline.ts').then(({ keepOffline }) => keepOffline(store)));
  return {
    store,
    hover,
    periods: () => periodsOfStudy(store.getState().document, store.getState().dataSets),
    asked: () => missingSources(store),
    actions: {
      dispatch: (name, args, gesture) => dispatch(store, name, args, gesture ?? null),
      point: hover.point,
      takeTool: (tool) => store.setState({ tool }),
      openPlaceForm: (placeForm) => store.setState({ placeForm }),
      openFileTask: (fileTask) => store.setState({ fileTask }),
      openHandTask: (handTask) => store.setState({ handTask }),
      setLayout: (change) => store.setState({ layout: { ...store.getState().layout, ...change } }),
      undo: () => stepBack(store),
      redo: () => stepForward(store),
      openFiles: (files) => void openFiles(store, library, files),
      cancelImport: library.cancel,
      cancelJob: (job) => engine.cancel(slotOf(store, job)),
      retryJob: (job) => engine.retry(slotOf(store, job)),
      exportPicture: (what, size) => void exportPicture(store, what, size).catch(failExport(store)),
      outlineFilm: film.outline,
      exportFilm: (what, size) => void film.make(what, size).catch(failExport(store)),
      stopFilm: film.stop,
      saveStudy: () => saveStudy(store),
      saveResults: () => saveResults(store),
      saveRuns: () => saveRuns(store),
      repeatRun: (number) => repeatRun(store, number),
      saveText,
      saveCheck: (id, stem) => void saveCheck(store, desk, id, stem),
      saveOutline: () => void saveOutline(store, desk),
      followNotice: (act) => {
        if (act === 'reload') location.reload();
        else if (act === 'save-study') saveStudy(store);
        else loadViews();
      },
      dismiss: (id) => store.setState({ notices: store.getState().notices.filter((notice) => notice.id !== id) }),
      forget: address.forget,
      openBriefing: briefing,
      openRegions: regionsLoader(),
      openFileDesk: once(async () => ({
        default: await (await import('./data/file-app.tsx')).fileApp(store, desk, library),
      })),
      openHand: once(async () => ({ default: (await import('./hand/hand-app.tsx')).handApp(store, address.shelf) })),
    },
  };
}
