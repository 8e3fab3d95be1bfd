import { useDeferredValue, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { type Cockpit, CockpitContext } from '../show/cockpit.ts';
import { Workbench } from '../show/panels/workbench.tsx';
import { useReadyMark } from './ready.ts';
import { PageGuard } from './resilience/page-guard.tsx';
import type { Wiring } from './wiring.ts';

/** The same element each time: it is drawn again when what it sees is another, and not with the app. */
const workbench = <Workbench />;

/** Places the panels, and gives them all that they may see. */
export function App({ wiring }: { readonly wiring: Wiring }) {
  const state = useStore(wiring.store);
  const {
    document: study,
    history,
    notices,
    importing,
    exporting,
    requestsElsewhere,
    worksOffline,
    runs,
    kept,
  } = state;
  const { tool, placeForm, fileTask, handTask, layout } = state;
  const { compare, clauses, grid, sources } = study;
  // Answers are drawn in pieces, between which the page listens; what a person does is drawn at once.
  const results = useDeferredValue(state.results);
  // A file that was taken away is held until the page is closed, so that undo brings it back, and is not shown.
  const dataSets = useMemo(
    () => state.dataSets.filter(({ table, shipped }) => shipped || sources.some(({ id }) => id === table)),
    [state.dataSets, sources],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: periods and asked files follow from these parts of the study alone
  const periods = useMemo(() => wiring.periods(), [compare, clauses, grid, dataSets]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked files follow from these parts of the study alone
  const asked = useMemo(() => wiring.asked(), [sources, dataSets]);
  const cockpit = useMemo<Cockpit>(
    () => ({
      document: study,
      results,
      dataSets,
      periods,
      asked,
      hover: wiring.hover,
      undoable: {
        undo: history.past.at(-1)?.command ?? null,
        redo: history.future.at(-1)?.command ?? null,
      },
      requestsElsewhere,
      worksOffline,
      notices,
      importing,
      exporting,
      tool,
      placeForm,
      fileTask,
      handTask,
      layout,
      runs,
      kept,
      ...wiring.actions,
    }),
    [
      study,
      results,
      dataSets,
      periods,
      asked,
      history,
      requestsElsewhere,
      worksOffline,
      notices,
      importing,
      exporting,
      tool,
      placeForm,
      fileTask,
      handTask,
      layout,
      runs,
      kept,
      wiring,
    ],
  );
  useEffect(() => {
    document.documentElement.lang = study.language;
    document.documentElement.dataset.theme = study.theme;
  }, [study.language, study.theme]);
  useReadyMark(state, results);
  return (
    <CockpitContext value={cockpit}>
      <PageGuard language={study.language} onSave={wiring.actions.saveStudy}>
        {workbench}
      </PageGuard>
    </CockpitContext>
  );
}
