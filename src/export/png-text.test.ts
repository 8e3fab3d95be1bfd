import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../document/document.ts';
import { isPng, textIn, withText } from './png-text.ts';
import { embedRecipe, extractRecipe, recipeOf } from './recipe.ts';

/** The smallest valid PNG: one transparent pixel, as bytes. */
const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

describe('text inside a PNG', () => {
  it('comes back letter by letter, with the picture left whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const written = withText(pixel, 'corredor-recipe', text, 300);
        expect(isPng(written)).toBe(true);
        expect(textIn(written, 'corredor-recipe')).toBe(text);
        expect(textIn(written, 'another')).toBeUndefined();
        expect(written.subarray(-(pixel.length - 33))).toEqual(pixel.subarray(33));
      }),
    );
  });

  it('states 11,811 pixels a metre for 300 dots per inch, right after the header', () => {
    const view = new DataView(withText(pixel, 'a', 'b', 300).buffer);
    expect(String.fromCharCode(...new Uint8Array(view.buffer, 37, 4))).toBe('pHYs');
    expect([view.getUint32(41), view.getUint32(45), view.getUint8(49)]).toEqual([11811, 11811, 1]);
  });

  it('is not believed when a byte of it was changed, or the file was cut', () => {
    const written = withText(pixel, 'corredor-recipe', 'twelve letters', 300);
    const damaged = written.slice();
    const at = written.length - pixel.length + 33 - 8;
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    expect(textIn(damaged, 'corredor-recipe')).toBeUndefined();
    expect(textIn(written.subarray(0, 70), 'corredor-recipe')).toBeUndefined();
  });

  it('needs a PNG', () => {
    expect(() => withText(new Uint8Array(40), 'a', 'b', 300)).toThrow(RangeError);
  });
});

describe('a recipe in a picture', () => {
  const document = { ...emptyDocument, corridor: 'arizona-sonora', language: 'es' as const };
  const stamp = { method: 'getis-ord-star', version: 1, params: { rings: 1 }, seed: 7 };
  const recipe = recipeOf('0.1.0', document, [stamp], []);

  it('gives the study back', () => {
    const read = extractRecipe(embedRecipe(pixel, recipe));
    expect(read).toEqual({ ok: true, value: recipe });
    expect(recipe.document).toEqual(document);
  });

  it('is missed in a picture from elsewhere', () => {
    expect(extractRecipe(pixel)).toMatchObject({ ok: false, error: { code: 'recipe-missing' } });
    const other = withText(pixel, 'corredor-recipe', '{"recipe":1}', 300);
    expect(extractRecipe(other)).toMatchObject({ ok: false, error: { code: 'recipe-missing' } });
    expect(extractRecipe(new Uint8Array())).toMatchObject({ ok: false, error: { code: 'recipe-missing' } });
  });
});
