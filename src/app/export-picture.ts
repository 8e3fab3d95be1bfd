import { problem } from '../base/problem.ts';
import type { MethodStamp } from '../disclose/disclosed.ts';
import { ruleOfSet } from '../disclose/rule-of-set.ts';
import type { SheetSpec } from '../document/document.ts';
import { type RecipeData, recipeOf } from '../export/recipe.ts';
import { latestOf } from '../show/cockpit.ts';
import type { FindingView } from '../show/findings/finding-view.ts';
import { loadFindingViews } from '../show/findings/load.ts';
import { metaOf } from '../show/findings/run-facts.ts';
import { loadBasemap } from '../show/map/load-basemap.ts';
import { buildScene } from '../show/scene.ts';
import { themes } from '../show/theme/colours.ts';
import { periodsOfStudy } from '../workers/study-periods.ts';
import { appVersion } from './provenance.ts';
import { saveBlob } from './save-file.ts';
import type { AppState, AppStore } from './store.ts';

/** Writes the view as a picture with its recipe inside, and hands it to the browser's saving. */
export async function exportPicture(store: AppStore, what: SheetSpec['what'], size: SheetSpec['size']): Promise<void> {
  store.setState({ exporting: { status: 'running' } });
  const state = store.getState();
  const { document: study, results, dataSets } = state;
  const { exportFormats } = await import('../export/formats/index.ts');
  const [format] = exportFormats;
  const views = await viewsOf(state);
  if (views === null) {
    return store.setState({ exporting: { status: 'failed', problem: problem('engine-failed', { part: 'findings' }) } });
  }
  const scene = buildScene(
    study,
    results,
    periodsOfStudy(state.document, state.dataSets),
    dataSets,
    themes[study.theme],
    views,
  );
  const date = isoDateToday();
  const basemap = await loadBasemap();
  if (!basemap.ok) return store.setState({ exporting: { status: 'failed', problem: basemap.error } });
  const written = await format.write({
    scene,
    spec: { id: 'p1', what, size },
    recipe: recipeOf(appVersion, study, stampsOf(state), dataOf(state)),
    camera: study.camera,
    basemap: basemap.value,
    date,
  });
  if (!written.ok) return store.setState({ exporting: { status: 'failed', problem: written.error } });
  const file = `${scene.fileStem}_${date.replaceAll('-', '')}.${format.extension}`;
  saveBlob(file, written.value);
  store.setState({ exporting: { status: 'done', file } });
}

/** What the findings are drawn by; null where it cannot be loaded: a picture without them would be another. */
async function viewsOf({ document }: AppState): Promise<readonly FindingView[] | null> {
  if (document.analyses.length === 0) return [];
  try {
    return await loadFindingViews();
  } catch {
    return null;
  }
}

/** The day on the person's own clock. */
function isoDateToday(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function stampsOf({ results }: AppState): readonly MethodStamp[] {
  const stamps = Object.values(results.analyses).flatMap((status) => {
    const result = latestOf(status);
    return (result === null ? null : metaOf(result)?.stamp) ?? [];
  });
  const shift = results.shift === null ? null : latestOf(results.shift);
  return shift === null ? stamps : [...stamps, shift.stamp];
}

/** The tables that the pictures are made from. */
function dataOf({ document, dataSets }: AppState): readonly RecipeData[] {
  const { areas, national, incidents } = document.grid;
  return dataSets
    .filter(({ table }) => table === areas || table === national || table === incidents)
    .map((set) => ({
      table: set.table,
      source: set.source,
      file: set.file,
      sha256: set.sha256,
      read: set.report.read,
      accepted: set.report.accepted,
      threshold: ruleOfSet(set, document).threshold,
    }));
}
