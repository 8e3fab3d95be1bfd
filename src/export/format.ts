import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Words } from '../base/words.ts';
import type { SheetSpec } from '../document/document.ts';
import type { Basemap } from '../show/map/decode-basemap.ts';
import type { Scene } from '../show/scene.ts';
import type { Recipe } from './recipe.ts';

/** What is written: a scene, which holds disclosed results alone. */
export interface ExportRequest {
  readonly scene: Scene;
  readonly spec: SheetSpec;
  readonly recipe: Recipe;
  readonly camera: Recipe['document']['camera'];
  readonly basemap: Basemap;
  /** ISO date on which it is made. */
  readonly date: string;
}

/** A kind of file that a view is written to. */
export interface ExportFormat {
  readonly id: string;
  readonly words: Words<'name'>;
  readonly extension: string;
  write(request: ExportRequest): Promise<Result<Blob, Problem>>;
}
