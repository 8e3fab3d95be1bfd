import { keepFields } from '../base/keep-fields.ts';
import type { Board, Document } from '../document/document.ts';
import { secondStudy } from '../document/second-map.ts';
import { type Cockpit, latestOf, type Results, useCockpit } from './cockpit.ts';
import type { FindingView } from './findings/finding-view.ts';
import { useFindingViews } from './findings/use-finding-views.ts';
import { keepItems } from './keep-items.ts';
import { buildScene, type Scene } from './scene.ts';
import { themes } from './theme/colours.ts';

/** What of the results is drawn: how far a job is does not make another scene, nor does what panels alone show. */
function drawnOf({ analyses, areaCounts, sweep: _, pick: __, regions: ___, ...border }: Results): readonly unknown[] {
  const statuses = [...Object.values(border), ...Object.values(analyses), ...Object.values(areaCounts)];
  return statuses.map((status) => (status === null ? null : latestOf<unknown>(status)));
}

/** What a scene is made from; a moved map or pointer is not in it. */
function partsOf({ document: study, results, periods, dataSets }: Cockpit, views: readonly FindingView[]) {
  const { corridor, sources, grid, clauses, disclosure, layers, hiddenEvents, language, theme } = study;
  const { analyses, board, significance, pick } = study;
  const { corridors, features, events, picture, series, playback, compare } = study;
  const findings = { analyses, board, significance, pick };
  const own = { corridors, features, events, picture, series, playback, compare };
  const document = {
    corridor,
    sources,
    grid,
    clauses,
    disclosure,
    layers,
    hiddenEvents,
    language,
    ...findings,
    ...own,
  };
  return { document, from: [...Object.values(document), periods, dataSets, theme, views, ...drawnOf(results)] };
}

interface Built {
  readonly from: readonly unknown[];
  readonly scene: Scene;
}

/** The next scene with the parts of the one before that are the same: the map and the charts draw only what differs. */
export function keepScene(before: Scene, next: Scene): Scene {
  const layers = keepItems(before.map.layers, next.map.layers);
  return {
    ...next,
    map: keepFields(before.map, { ...next.map, layers }),
    legends: keepItems(before.legends, next.legends),
    layerStates: keepFields(before.layerStates, next.layerStates),
    charts: keepFields(before.charts, next.charts),
    layers: keepFields(before.layers, next.layers),
  };
}

/** Builds a scene again only when a part of it is another. */
function sceneKeeper(): (cockpit: Cockpit, views: readonly FindingView[]) => Scene {
  let last: Built | null = null;
  return (cockpit, views) => {
    const { document, from } = partsOf(cockpit, views);
    if (last?.from.length === from.length && last.from.every((part, i) => part === from[i])) return last.scene;
    const { results, periods, dataSets } = cockpit;
    const next = buildScene(document, results, periods, dataSets, themes[cockpit.document.theme], views);
    last = { from, scene: last === null ? next : keepScene(last.scene, next) };
    return last.scene;
  };
}

const keepShown = sceneKeeper();
const keepBeside = sceneKeeper();
const keepSecond = sceneKeeper();
const boards = new WeakMap<Board, Board>();

/** The board with the second finding alone; the same object for the same board, so that no scene is built in vain. */
function boardBeside(board: Board): Board {
  const known = boards.get(board) ?? { finding: board.beside, beside: '', view: 'one' };
  boards.set(board, known);
  return known;
}

/** The scene of the study on display. All pictures share one. */
export function useScene(): Scene {
  return keepShown(useCockpit(), useFindingViews());
}

const waiting = { status: 'waiting' } as const;
const noViews: readonly FindingView[] = [];
const secondPeriods = new WeakMap<object, Cockpit['periods']>();

/** The months of the second map, where those of the study stand. */
function periodsOfSecond(months: NonNullable<Document['secondPeriod']>): Cockpit['periods'] {
  const own = { now: months, before: null, cut: [], sameSeason: true };
  const known = secondPeriods.get(months) ?? { areas: own, incidents: own };
  secondPeriods.set(months, known);
  return known;
}

/** What the second map draws from: the figures of its months, and the scales of the first. */
function resultsOfSecond(results: Results): Results {
  const { secondAreas, secondCells, secondBins } = results;
  return {
    ...results,
    areas: secondAreas ?? waiting,
    cells: secondCells ?? waiting,
    bins: secondBins ?? waiting,
    areasBefore: null,
    cellsBefore: null,
    binsBefore: null,
    shift: null,
    agreement: null,
    analyses: {},
    areaCounts: {},
  };
}

/** The same corridor and filters in other months, for a second map; null while there is one. */
export function useSceneSecond(): Scene | null {
  const cockpit = useCockpit();
  const { document, results } = cockpit;
  const { secondPeriod, playback } = document;
  if (secondPeriod === null || playback.at !== null) return null;
  const study = secondStudy(document, secondPeriod);
  const periods = periodsOfSecond(secondPeriod);
  return keepSecond({ ...cockpit, document: study, results: resultsOfSecond(results), periods }, noViews);
}

/** The same with the second finding on its map; null unless two findings stand side by side. */
export function useSceneBeside(): Scene | null {
  const cockpit = useCockpit();
  const views = useFindingViews();
  const { board, analyses, playback } = cockpit.document;
  // Findings step back while time is played: two maps would be one.
  if (playback.at !== null || board.view !== 'side' || !analyses.some(({ id }) => id === board.beside)) return null;
  return keepBeside({ ...cockpit, document: { ...cockpit.document, board: boardBeside(board) } }, views);
}
