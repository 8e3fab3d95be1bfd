import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { PictureSpec } from '../../show/drawing/picture-spec.ts';
import type { Basemap } from '../../show/map/decode-basemap.ts';
import { drawStill } from '../../show/map/still.ts';
import type { Scene } from '../../show/scene.ts';
import { embedRecipe, type Recipe } from '../recipe.ts';
import { canvasMeasure, drawSheet } from '../sheet/draw-sheet.ts';
import { legendsOf } from '../sheet/legends-of.ts';
import { planSheet, sheetSize } from '../sheet/plan-sheet.ts';
import { loadSheetFonts } from '../sheet/sheet-fonts.ts';

/** Pixels for each of the sheet's: 1280 x 720, 2560 x 1440, 3840 x 2160, and higher where its notes ask for it. */
const ratios = { '1x': 1, '2x': 2, '4k': 3 } as const;

interface Extent {
  readonly width: number;
  readonly height: number;
}

const sizeAt = ({ width, height }: Extent, ratio: number) => ({ width: width * ratio, height: height * ratio });

/** What is written: a scene, which holds disclosed results alone. */
export interface ViewPicture {
  readonly scene: Scene;
  readonly spec: PictureSpec;
  readonly recipe: Recipe;
  readonly camera: Recipe['document']['camera'];
  readonly basemap: Basemap;
  /** ISO date on which it is made. */
  readonly date: string;
}

/**
 * The screen as a PNG with its recipe inside. Errors: those of `drawStill`; "export-too-large" where a canvas cannot
 * hold it, "export-blank".
 */
export async function drawViewPicture({
  scene,
  spec,
  recipe,
  camera,
  basemap,
  date,
}: ViewPicture): Promise<Result<Blob, Problem>> {
  const ratio = ratios[spec.size];
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return err(problem('export-too-large', sizeAt(sheetSize, ratio)));
  await loadSheetFonts();
  const legends = legendsOf(scene, spec.what);
  const plan = planSheet({ scene, what: spec.what, legends, version: recipe.app, date }, canvasMeasure(context));
  const sheet = { width: sheetSize.width, height: plan.height };
  const pixels = sizeAt(sheet, ratio);
  canvas.width = pixels.width;
  canvas.height = pixels.height;
  if (canvas.width !== pixels.width || canvas.height !== pixels.height) {
    return err(problem('export-too-large', pixels));
  }
  const { width, height } = plan.map;
  const still = await drawStill(scene.map, basemap, { width, height, pixelRatio: ratio, camera });
  if (!still.ok) return still;
  context.scale(ratio, ratio);
  drawSheet(context, plan, scene, still.value, sheet, ratio);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) return err(problem('export-blank'));
  const bytes = embedRecipe(new Uint8Array(await blob.arrayBuffer()), recipe);
  return ok(new Blob([bytes], { type: 'image/png' }));
}
