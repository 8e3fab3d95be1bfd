import { strToU8, Zip, ZipPassThrough } from 'fflate';
import { type Json, stableJson } from '../../base/fingerprint.ts';
import { embedRecipe, type Recipe } from '../recipe.ts';
import { recipeEnding } from '../zip-files.ts';
import type { FrameSink } from './frame-sink.ts';

/** The first day that the form has: the same frames give the same bytes on any day. */
const noDay = new Date(1980, 0, 1);

export interface PictureAbout {
  readonly stem: string;
  /** Of the pictures, in order. */
  readonly names: readonly string[];
  /** Of each frame; and of the whole. */
  readonly recipeOf: (index: number) => Recipe;
  readonly recipe: Recipe;
}

/** Numbered pictures in a ZIP, each with its own recipe inside, and one beside them for the whole film. */
export function pictureSink({ stem, names, recipeOf, recipe }: PictureAbout): FrameSink {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    parts.push(Uint8Array.from(chunk));
  });
  const write = (name: string, bytes: Uint8Array): void => {
    // Pictures are packed already.
    const entry = new ZipPassThrough(name);
    entry.mtime = noDay;
    zip.add(entry);
    entry.push(bytes, true);
  };
  write(`${stem}${recipeEnding}`, strToU8(`${stableJson(recipe as unknown as Json)}\n`));
  let index = 0;
  return {
    add: async (canvas) => {
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
      if (blob === null) throw new Error('a frame that no picture was made of');
      write(names[index] ?? `${index}.png`, embedRecipe(new Uint8Array(await blob.arrayBuffer()), recipeOf(index)));
      index += 1;
    },
    finish: () => {
      zip.end();
      return Promise.resolve(new Blob(parts, { type: 'application/zip' }));
    },
    cancel: () => {
      zip.terminate();
      return Promise.resolve();
    },
  };
}
