import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pngBytes } from '../../tests/support/png-bytes.ts';
import { withTexts } from './png-text.ts';
import { readRecipe } from './read-recipe.ts';

/** A recipe as files of the first version of studies hold it, by hand: layers were drawn in an order of their own. */
const recipe = `{"app":"0.1.0","data":[],"document":{"corridor":"arizona-sonora","layers":[{"id":"l1","layer":"sectors",
"visible":true},{"id":"l4","layer":"mean-centres","visible":true},{"id":"l2","layer":"cells","visible":false}],
"schema":1},"methods":[],"recipe":1}`;

const study = {
  ok: true,
  value: { app: '0.1.0', document: { schema: 2, corridor: 'arizona-sonora' } },
} as const;

async function read(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  const found = await readRecipe(bytes, name);
  expect(found).toMatchObject(study);
  return found.ok ? found.value.document.layers.filter(({ id }) => /^l[124]$/.test(id)).map(({ id }) => id) : [];
}

describe('a file of the first version of studies gives its view back, layers as they were drawn', () => {
  const png = pngBytes(2, 2, () => '#ffffff');

  it('a picture', async () => {
    const picture = withTexts(png, [{ keyword: 'corredor-recipe', text: recipe }], 300);
    expect(await read(picture, 'view.png')).toEqual(['l2', 'l1', 'l4']);
  });

  it('a PDF', async () => {
    const packed = deflateSync(recipe);
    const head = `%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
    const pdf = Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from('\nendstream\nendobj\n')]);
    expect(await read(new Uint8Array(pdf), 'sheets.pdf')).toEqual(['l2', 'l1', 'l4']);
  });

  it('a recipe beside a film; and a later one says which Corredor made it', async () => {
    expect(await read(new TextEncoder().encode(recipe), 'film.recipe.json')).toEqual(['l2', 'l1', 'l4']);
    const later = recipe.replace('"schema":1', '"schema":3').replace('0.1.0', '3.0.0');
    const picture = withTexts(png, [{ keyword: 'corredor-recipe', text: later }], 300);
    const error = { code: 'document-newer', params: { schema: 3, app: '3.0.0' } };
    expect(await readRecipe(picture, 'view.png')).toEqual({ ok: false, error });
  });
});
