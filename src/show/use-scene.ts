import { type Cockpit, useCockpit } from './cockpit.ts';
import { buildScene, type Scene } from './scene.ts';
import { themes } from './theme/colours.ts';

/** What a scene is made from; a moved map or pointer is not in it. */
function partsOf({ document: study, results, periods, dataSets }: Cockpit) {
  const { corridor, grid, clauses, disclosure, layers, hiddenEvents, language, analyses, theme } = study;
  return {
    document: { corridor, grid, clauses, disclosure, layers, hiddenEvents, language, analyses },
    others: [results, periods, dataSets, theme] as const,
    results,
    periods,
    dataSets,
    theme: themes[theme],
  };
}

interface Built {
  readonly from: readonly unknown[];
  readonly scene: Scene;
}

let last: Built | null = null;

/** The scene of the study on display. All pictures share one: it is built again only when a part of it is another. */
export function useScene(): Scene {
  const { document, others, results, periods, dataSets, theme } = partsOf(useCockpit());
  const from = [...Object.values(document), ...others];
  if (last?.from.every((part, i) => part === from[i])) return last.scene;
  last = { from, scene: buildScene(document, results, periods, dataSets, theme) };
  return last.scene;
}
