import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Frame } from '../../document/frames.ts';
import type { Basemap } from '../../show/map/decode-basemap.ts';
import { openStills } from '../../show/map/still.ts';
import type { Scene } from '../../show/scene.ts';
import type { Recipe } from '../recipe.ts';
import { canvasMeasure, drawSheet } from '../sheet/draw-sheet.ts';
import { sheetSize } from '../sheet/plan-sheet.ts';
import { loadSheetFonts } from '../sheet/sheet-fonts.ts';
import { filmForm } from './film-kind.ts';
import { type FilmSize, filmSizes, pictureName } from './film-plan.ts';
import { type FilmPrint, planFilmSheets } from './film-sheets.ts';
import type { FrameSink } from './frame-sink.ts';
import { pictureSink } from './picture-sink.ts';

export interface FilmRequest {
  /** One scene a frame, which holds disclosed results alone. */
  readonly scenes: readonly Scene[];
  readonly frames: readonly Frame[];
  readonly size: FilmSize;
  readonly perSecond: number;
  readonly print: FilmPrint;
  /** Of the file: the whole of the months. */
  readonly title: string;
  /** Of the whole film, and of one frame by itself. */
  readonly recipe: Recipe;
  readonly recipeOf: (index: number) => Recipe;
  /** Begins the names of files. */
  readonly stem: string;
  readonly camera: Recipe['document']['camera'];
  readonly basemap: Basemap;
  /** Called after each frame; false stops the film. */
  onFrame(done: number): boolean;
}

export interface Film {
  readonly blob: Blob;
  readonly extension: 'mp4' | 'webm' | 'zip';
}

async function sinkOf(canvas: HTMLCanvasElement, request: FilmRequest) {
  const { size, perSecond, title, recipe, recipeOf, stem, frames } = request;
  const form = await filmForm(size, perSecond);
  if (form === null) {
    const names = frames.map((frame, index) => pictureName(stem, index, frame));
    return { sink: pictureSink({ stem, names, recipeOf, recipe }), extension: 'zip' as const };
  }
  const { videoSink } = await import('./video-sink.ts');
  return { sink: await videoSink(canvas, { form, size, perSecond, title, recipe }), extension: form.kind };
}

/**
 * Draws the frames one by one, by their dates and not by a clock, and writes them to a film, or to numbered pictures
 * where the browser encodes none. The same scenes give the same frames. Null where it was stopped.
 * Errors: those of `drawStill`, for the first frame that cannot be drawn or is blank; "film-failed" of the encoder.
 */
export async function makeFilm(request: FilmRequest): Promise<Result<Film | null, Problem>> {
  const { width, height } = filmSizes[request.size];
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  // Read back for every frame, by the encoder or the picture writer.
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  if (context === null) return err(problem('export-too-large', { width, height }));
  await loadSheetFonts();
  const { sink, extension } = await sinkOf(canvas, request);
  try {
    const drawn = await drawFrames(canvas, context, request, sink);
    if (!drawn.ok || !drawn.value) {
      await sink.cancel();
      return drawn.ok ? ok(null) : drawn;
    }
    return ok({ blob: await sink.finish(), extension });
  } catch (cause) {
    await sink.cancel().catch(() => undefined);
    return err(problem('film-failed', { cause: cause instanceof Error ? cause.message : '' }));
  }
}

/** True when all frames were drawn, false when it was stopped. */
async function drawFrames(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  { scenes, print, size, camera, basemap, onFrame }: FilmRequest,
  sink: FrameSink,
): Promise<Result<boolean, Problem>> {
  const ratio = filmSizes[size].width / sheetSize.width;
  const plans = planFilmSheets(scenes, print, canvasMeasure(context));
  const [first] = plans;
  if (first === undefined) return err(problem('export-blank'));
  const { width, height } = first.map;
  const stills = openStills(basemap, { width, height, pixelRatio: ratio, camera });
  try {
    for (const [index, scene] of scenes.entries()) {
      const still = await stills.draw(scene.map);
      if (!still.ok) return still;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      drawSheet(context, plans[index] ?? first, scene, still.value, sheetSize, ratio);
      await sink.add(canvas);
      if (!onFrame(index + 1)) return ok(false);
    }
    return ok(true);
  } finally {
    stills.close();
  }
}
