import { type Json, stableJson } from '../base/fingerprint.ts';
import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { type Frame, framesOfStudy } from '../document/frames.ts';
import { type Recipe, recipeOf } from '../export/recipe.ts';
import type { FilmOutline, FilmProgress, FilmSize, Results } from '../show/cockpit.ts';
import type { PictureSpec } from '../show/drawing/picture-spec.ts';
import type { FindingView } from '../show/findings/finding-view.ts';
import { loadBasemap } from '../show/map/load-basemap.ts';
import { buildScene, type Scene } from '../show/scene.ts';
import { isoToday } from '../show/table/day-made.ts';
import { themes } from '../show/theme/colours.ts';
import type { Desk } from '../workers/desk.ts';
import { periodsOfStudy } from '../workers/study-periods.ts';
import { type Answerer, createAnswerer } from './answers-for.ts';
import { dataOf, stampsOf, viewsOf } from './export-about.ts';
import { appVersion } from './provenance.ts';
import { saveBlob } from './save-file.ts';
import type { AppState, AppStore } from './store.ts';

/** Makes films of the playback. */
export interface FilmMaker {
  outline(size: FilmSize): Promise<FilmOutline>;
  make(what: PictureSpec['what'], size: FilmSize): Promise<void>;
  stop(): void;
}

/** What a frame is drawn from: the rest of a study stands as it is. */
const drawnSlots = ['areas', 'areasStudy', 'bins', 'binsStudy', 'cells', 'cellsStudy', 'frames', 'national'];

const framesOf = ({ document, dataSets }: AppState): readonly Frame[] =>
  framesOfStudy(document, periodsOfStudy(document, dataSets), dataSets);

/** The study with a frame on display, or with none. */
const atFrame = (state: AppState, at: Frame['at'] | null): AppState => ({
  ...state,
  document: { ...state.document, playback: { ...state.document.playback, at } },
});

/** What a frame is drawn from must all be there: one without its figures would be another film. */
function failureIn(results: Results): Problem | null {
  const failed = Object.entries(results)
    .filter(([slot]) => drawnSlots.includes(slot))
    .find(([, status]) => status !== null && status.status === 'failed');
  return failed === undefined ? null : failed[1].problem;
}

async function sceneOf(
  state: AppState,
  views: readonly FindingView[],
  answers: Answerer,
): Promise<Result<Scene, Problem>> {
  const drawn = await answers.resultsOf(state, (slot) => drawnSlots.includes(slot));
  if (drawn === null) return err(problem('engine-failed', { part: 'frames' }));
  const asked = Object.entries(drawn).filter(([slot]) => drawnSlots.includes(slot));
  const results: Results = { ...state.results, ...Object.fromEntries(asked) };
  const failure = failureIn(results);
  if (failure !== null) return err(failure);
  const { document, dataSets } = state;
  const periods = periodsOfStudy(document, dataSets);
  return ok(buildScene(document, results, periods, dataSets, themes[document.theme], views));
}

export function createFilmMaker(store: AppStore, desk: Desk): FilmMaker {
  let isStopped = false;
  const say = (film: FilmProgress): boolean => {
    if (!isStopped) store.setState({ exporting: { status: 'running', film, sheets: null } });
    return !isStopped;
  };
  const fail = (failure: Problem): void => store.setState({ exporting: { status: 'failed', problem: failure } });

  /** A scene of each frame; null where it was stopped. */
  const scenesOf = async (
    state: AppState,
    frames: readonly Frame[],
    views: readonly FindingView[],
    answers: Answerer,
  ): Promise<Result<readonly Scene[] | null, Problem>> => {
    const scenes: Scene[] = [];
    for (const frame of frames) {
      const scene = await sceneOf(atFrame(state, frame.at), views, answers);
      if (!scene.ok) return scene;
      scenes.push(scene.value);
      if (!say({ step: 'figures', done: scenes.length, total: frames.length })) return ok(null);
    }
    return ok(scenes);
  };

  const make = async (what: PictureSpec['what'], size: FilmSize): Promise<void> => {
    const state = store.getState();
    const frames = framesOf(state);
    isStopped = false;
    say({ step: 'figures', done: 0, total: frames.length });
    const { makeFilm } = await import('../export/film/film.ts');
    const [views, basemap] = await Promise.all([viewsOf(state), loadBasemap()]);
    if (views === null) return fail(problem('engine-failed', { part: 'findings' }));
    if (!basemap.ok) return fail(basemap.error);
    const answers = createAnswerer(desk);
    const whole = await sceneOf(atFrame(state, null), views, answers);
    if (!whole.ok) return fail(whole.error);
    const scenes = await scenesOf(state, frames, views, answers);
    if (!scenes.ok) return fail(scenes.error);
    if (scenes.value === null) return store.setState({ exporting: { status: 'idle' } });
    const recipeAt = (at: Frame['at'] | null): Recipe =>
      recipeOf(appVersion, atFrame(state, at).document, stampsOf(state), dataOf(state));
    const date = isoToday();
    const stem = `${whole.value.fileStem}_film_${date.replaceAll('-', '')}`;
    const recipe = recipeAt(frames[0]?.at ?? null);
    const film = await makeFilm({
      scenes: scenes.value,
      frames,
      size,
      perSecond: state.document.playback.perSecond,
      print: { what, version: appVersion, date },
      title: whole.value.title,
      recipe,
      recipeOf: (index) => recipeAt(frames[index]?.at ?? null),
      stem,
      camera: state.document.camera,
      basemap: basemap.value,
      onFrame: (done) => say({ step: 'frames', done, total: frames.length }),
    });
    if (!film.ok) return fail(film.error);
    if (film.value === null) return store.setState({ exporting: { status: 'idle' } });
    const file = `${stem}.${film.value.extension}`;
    saveBlob(file, film.value.blob);
    const text = `${stableJson(recipe as unknown as Json)}\n`;
    const beside = film.value.extension === 'zip' ? null : { name: `${stem}.recipe.json`, text };
    store.setState({ exporting: { status: 'done', file, recipe: beside } });
  };

  return {
    outline: async (size) => {
      const state = store.getState();
      const { perSecond } = state.document.playback;
      const [{ filmForm }, { filmPlan }] = await Promise.all([
        import('../export/film/film-kind.ts'),
        import('../export/film/film-plan.ts'),
      ]);
      const form = await filmForm(size, perSecond);
      return filmPlan(form?.kind ?? 'png', size, framesOf(state).length, perSecond);
    },
    make,
    stop: () => {
      isStopped = true;
    },
  };
}
