import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../document.ts';
import { firstLayers, plainLayer } from '../layers.ts';
import { parseDocument } from '../schema.ts';
import { fromHash, toHash } from '../url.ts';

/** Layers as version 1 wrote them, in the order that a new study had and that was never drawn. */
const oldLayers = [
  { id: 'l1', layer: 'sectors', visible: true },
  { id: 'l2', layer: 'cells', visible: false },
  { id: 'l3', layer: 'hot-spots', visible: true },
  { id: 'l4', layer: 'mean-centres', visible: true },
  { id: 'l5', layer: 'finding', visible: true },
  { id: 'l6', layer: 'agreement', visible: true },
  { id: 'l7', layer: 'corridor', visible: true },
  { id: 'l8', layer: 'routes', visible: false },
  { id: 'l9', layer: 'places', visible: true },
  { id: 'l10', layer: 'change-cells', visible: true },
  { id: 'l11', layer: 'arrows', visible: true },
];
/** The order that version 1 drew them in, bottom first. */
const drawn = ['l2', 'l10', 'l3', 'l5', 'l6', 'l7', 'l8', 'l9', 'l1', 'l11', 'l4'];

/** A study file of version 1, as it was written. */
const oldFile = {
  schema: 1,
  workspace: 'briefing',
  corridor: 'arizona-sonora',
  clauses: { time: { kind: 'months', from: 441, to: 465 } },
  layers: oldLayers,
  language: 'es',
  sheets: [
    {
      id: 'p1',
      template: 'map',
      page: 'slide',
      orientation: 'landscape',
      title: { en: 'Two years', es: 'Dos años' },
      subtitle: { en: '', es: '' },
      elements: [
        {
          id: 'x1',
          kind: 'map',
          what: '',
          isLocked: true,
          view: { corridor: 'arizona-sonora', layers: oldLayers },
          caption: { en: '', es: '' },
          alt: { en: '', es: '' },
        },
      ],
      notes: [],
      furniture: ['legend'],
      logos: [],
      projection: 'conic',
      seas: { pacific: { en: '', es: '' }, gulf: { en: '', es: '' } },
      series: null,
    },
  ],
};

/** As version 1 packed what differs from a new study. */
const oldAddress = (changed: object): string =>
  `#s1.${deflateSync(JSON.stringify(changed), { level: 9 }).toString('base64url')}`;

const idsOf = (layers: readonly { readonly id: string }[] | undefined): readonly string[] =>
  (layers ?? []).map(({ id }) => id);

describe('a study of version 1', () => {
  it('has its layers in the order that was drawn, on the screen and on sheets, each shown or hidden as it was', () => {
    const read = parseDocument(oldFile);
    if (!read.ok) throw new Error(read.error.code);
    const { layers, sheets, schema, workspace, language } = read.value;
    expect([schema, workspace, language]).toEqual([2, 'briefing', 'es']);
    expect(idsOf(layers)).toEqual(['l12', ...drawn]);
    expect(layers.filter(({ visible }) => !visible).map(({ id }) => id)).toEqual(['l12', 'l2', 'l8']);
    expect(layers.find(({ id }) => id === 'l7')).toEqual(plainLayer('l7', 'corridor'));
    expect(idsOf(sheets[0]?.elements[0]?.view.layers)).toEqual(drawn);
  });

  it('comes by its address, with and without layers of its own', () => {
    const plain = fromHash(oldAddress({ corridor: 'arizona-sonora' }));
    expect(plain).toEqual({ ok: true, value: { ...emptyDocument, corridor: 'arizona-sonora' } });
    const read = fromHash(oldAddress({ layers: oldLayers }));
    expect(read.ok && idsOf(read.value.layers)).toEqual(idsOf(firstLayers));
  });

  it('may be any order of layers: the drawn one comes out, and nothing is lost', () => {
    const shuffled = fc.shuffledSubarray(oldLayers, { minLength: 1 });
    fc.assert(
      fc.property(shuffled, (layers) => {
        const read = parseDocument({ schema: 1, layers });
        expect(read.ok && idsOf(read.value.layers).filter((id) => layers.some((one) => one.id === id))).toEqual(
          drawn.filter((id) => layers.some((one) => one.id === id)),
        );
        expect(read.ok && read.value.layers).toHaveLength(firstLayers.length);
      }),
    );
  });

  it('that is damaged is said to be, by its path', () => {
    expect(parseDocument({ schema: 1, layers: [4] })).toMatchObject({
      error: { code: 'document-broken', params: { path: 'layers.0' } },
    });
    expect(parseDocument({ schema: 1, layers: 'all', sheets: [null] })).toMatchObject({ ok: false });
    expect(parseDocument({ schema: 0 })).toMatchObject({ error: { code: 'document-broken' } });
  });
});

describe('a study of this version', () => {
  it('keeps the order of its layers, whatever it is', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...firstLayers], { minLength: firstLayers.length }), (layers) => {
        const document = { ...emptyDocument, layers };
        expect(parseDocument(JSON.parse(JSON.stringify(document)))).toEqual({ ok: true, value: document });
        expect(fromHash(toHash(document))).toEqual({ ok: true, value: document });
      }),
    );
  });

  it('gets a layer that it does not know where a new study has it', () => {
    const layers = firstLayers.filter(({ id }) => id !== 'l5').reverse();
    const read = parseDocument({ schema: 2, layers });
    const ids = read.ok ? idsOf(read.value.layers) : [];
    expect(ids.indexOf('l5')).toBe(ids.indexOf('l3') + 1);
  });
});

describe('a study of a later version', () => {
  it('says which version it is, and which Corredor made it where that is known', () => {
    const newer = { code: 'document-newer', params: { schema: 3 } };
    expect(parseDocument({ schema: 3, corridor: 4 })).toEqual({ ok: false, error: newer });
    expect(fromHash('#s3.anything')).toEqual({ ok: false, error: newer });
    const app = { schema: 3, app: '2.1.0' };
    expect(parseDocument({ schema: 3, applied: { app: '2.1.0' } })).toMatchObject({ error: { params: app } });
    expect(parseDocument({ schema: 3 }, '2.1.0')).toMatchObject({ error: { params: app } });
  });
});
