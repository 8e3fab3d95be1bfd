import { problem } from '../base/problem.ts';
import { recipeOf } from '../export/recipe.ts';
import type { PictureSpec } from '../show/drawing/picture-spec.ts';
import { loadBasemap } from '../show/map/load-basemap.ts';
import { buildScene } from '../show/scene.ts';
import { isoToday } from '../show/table/day-made.ts';
import { themes } from '../show/theme/colours.ts';
import { periodsOfStudy } from '../workers/study-periods.ts';
import { dataOf, stampsOf, viewsOf } from './export-about.ts';
import { appVersion } from './provenance.ts';
import { saveBlob } from './save-file.ts';
import type { AppStore } from './store.ts';

/** Writes the view as a picture with its recipe inside, and hands it to the browser's saving. */
export async function exportPicture(
  store: AppStore,
  what: PictureSpec['what'],
  size: PictureSpec['size'],
): Promise<void> {
  store.setState({ exporting: { status: 'running', film: null, sheets: null } });
  const state = store.getState();
  const { document: study, results, dataSets } = state;
  const [{ drawViewPicture }, { reportLines }] = await Promise.all([
    import('../export/picture/view-picture.ts'),
    import('./report-lines.ts'),
  ]);
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
  const drawn = new Set(scene.sets.map(({ table }) => table));
  const reports = reportLines(
    dataSets.filter(({ table }) => drawn.has(table)),
    study,
    study.language,
  );
  const date = isoToday();
  const basemap = await loadBasemap();
  if (!basemap.ok) return store.setState({ exporting: { status: 'failed', problem: basemap.error } });
  const written = await drawViewPicture({
    // The report on each of the person's files stands after its source.
    scene: { ...scene, sources: [...scene.sources, ...reports] },
    spec: { what, size },
    recipe: recipeOf(appVersion, study, stampsOf(state), dataOf(state)),
    camera: study.camera,
    basemap: basemap.value,
    date,
  });
  if (!written.ok) return store.setState({ exporting: { status: 'failed', problem: written.error } });
  const file = `${scene.fileStem}_${date.replaceAll('-', '')}.png`;
  saveBlob(file, written.value);
  store.setState({ exporting: { status: 'done', file, recipe: null } });
}
