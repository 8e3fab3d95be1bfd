import { useMemo } from 'react';
import { useCockpit } from './cockpit.ts';
import { buildScene, type Scene } from './scene.ts';
import { themes } from './theme/colours.ts';

/** The scene of the study on display; a moved map or pointer does not make a new one. */
export function useScene(): Scene {
  const { document: study, results, periods, dataSets } = useCockpit();
  const { corridor, grid, clauses, disclosure, layers, hiddenEvents, language, analyses, theme } = study;
  return useMemo(
    () =>
      buildScene(
        { corridor, grid, clauses, disclosure, layers, hiddenEvents, language, analyses },
        results,
        periods,
        dataSets,
        themes[theme],
      ),
    [corridor, grid, clauses, disclosure, layers, hiddenEvents, language, analyses, theme, results, periods, dataSets],
  );
}
