import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../base/month.ts';
import { emptyDocument } from '../../document/document.ts';
import { extractRecipe, parseRecipe, recipeOf } from '../recipe.ts';
import { recipeTextInZip } from '../zip-files.ts';
import { pictureSink } from './picture-sink.ts';

/** The smallest valid PNG: one transparent pixel, as bytes. */
const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
const canvas = { toBlob: (done: (blob: Blob) => void) => done(new Blob([pixel])) } as unknown as HTMLCanvasElement;
const recipeAt = (month: number) =>
  recipeOf('0.1.0', { ...emptyDocument, playback: { ...emptyDocument.playback, at: monthIndex(2019, month) } }, [], []);

async function zipped(): Promise<Uint8Array> {
  const sink = pictureSink({
    stem: 'film',
    names: ['film_0001_2019-01.png', 'film_0002_2019-02.png'],
    recipeOf: (index) => recipeAt(index + 1),
    recipe: recipeAt(1),
  });
  await sink.add(canvas);
  await sink.add(canvas);
  return new Uint8Array(await (await sink.finish()).arrayBuffer());
}

describe('frames as numbered pictures', () => {
  it('stand in a ZIP by their names, each with the study at its own date', async () => {
    const files = unzipSync(await zipped());
    expect(Object.keys(files)).toEqual(['film.recipe.json', 'film_0001_2019-01.png', 'film_0002_2019-02.png']);
    const recipe = extractRecipe(files['film_0002_2019-02.png'] ?? new Uint8Array());
    expect(recipe.ok && recipe.value.document.playback.at).toBe(monthIndex(2019, 2));
  });

  it('have the recipe of the whole beside them, which gives the study back', async () => {
    const recipe = parseRecipe(recipeTextInZip(await zipped()));
    expect(recipe.ok && recipe.value).toEqual(recipeAt(1));
    expect(recipeTextInZip(Uint8Array.from([1, 2, 3]))).toBeUndefined();
  });

  it('are the same bytes again', async () => {
    expect(await zipped()).toEqual(await zipped());
  });
});
