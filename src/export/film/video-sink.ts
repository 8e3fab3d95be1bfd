import { BufferTarget, CanvasSource, Mp4OutputFormat, Output, Quality, WebMOutputFormat } from 'mediabunny';
import { type Json, stableJson } from '../../base/fingerprint.ts';
import type { Recipe } from '../recipe.ts';
import type { FilmForm } from './film-kind.ts';
import { bitrateOf, type FilmSize } from './film-plan.ts';
import type { FrameSink } from './frame-sink.ts';

export interface VideoAbout {
  readonly form: FilmForm;
  readonly size: FilmSize;
  readonly perSecond: number;
  readonly title: string;
  readonly recipe: Recipe;
}

const mimeTypes = { mp4: 'video/mp4', webm: 'video/webm' } as const;
/** A film can be gone through from any of these, seconds apart. */
const keyFrameSeconds = 5;

/**
 * A film by WebCodecs, each frame as long as the others; its comment is the recipe, which `recipeTextOf` reads again.
 * @param canvas that every frame is drawn on
 */
export async function videoSink(canvas: HTMLCanvasElement, about: VideoAbout): Promise<FrameSink> {
  const { form, size, perSecond, title, recipe } = about;
  const target = new BufferTarget();
  const format = form.kind === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  const source = new CanvasSource(canvas, {
    codec: form.codec,
    quality: new Quality({ bitrate: bitrateOf(size, perSecond), bitrateMode: 'variable' }),
    keyFrameInterval: keyFrameSeconds,
    latencyMode: 'quality',
    contentHint: 'text',
  });
  output.addVideoTrack(source, { frameRate: perSecond });
  output.setMetadataTags({ title, comment: stableJson(recipe as unknown as Json) });
  await output.start();
  let index = 0;
  return {
    add: async () => {
      await source.add(index / perSecond, 1 / perSecond);
      index += 1;
    },
    finish: async () => {
      await output.finalize();
      return new Blob(target.buffer === null ? [] : [target.buffer], { type: mimeTypes[form.kind] });
    },
    cancel: () => output.cancel(),
  };
}
