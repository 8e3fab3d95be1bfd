import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, emptyDocument } from '../document.ts';
import { firstLayers, mostLayers } from '../layers.ts';
import { parseDocument } from '../schema.ts';
import { duplicateLayer } from './duplicate-layer.ts';
import { moveLayer } from './move-layer.ts';
import { removeLayer } from './remove-layer.ts';

type Step = { readonly kind: 'move' | 'duplicate' | 'remove'; readonly at: number; readonly to: number };
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('move', 'duplicate', 'remove'),
    at: fc.nat(20),
    to: fc.integer({ min: -3, max: 30 }),
  }),
  { maxLength: 25 },
);

function taken(document: Document, { kind, at, to }: Step): Document {
  const id = document.layers[at % document.layers.length]?.id ?? '';
  if (kind === 'move') return moveLayer.apply(document, { id, to });
  return kind === 'duplicate' ? duplicateLayer.apply(document, { id }) : removeLayer.apply(document, { id });
}
const idsOf = ({ layers }: Document) => layers.map(({ id }) => id);
const studyAfter = (all: readonly Step[]): Document => all.reduce(taken, emptyDocument);

describe('layers that are moved, duplicated and removed', () => {
  it('have ids of their own, and the layers of a new study stay among them', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const ids = idsOf(studyAfter(all));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(expect.arrayContaining(firstLayers.map(({ id }) => id)));
      }),
    );
  });

  it('are in the same order after the study was written and read', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const document = studyAfter(all);
        const read = parseDocument(JSON.parse(JSON.stringify(document)));
        expect(read.ok && idsOf(read.value)).toEqual(idsOf(document));
      }),
      { numRuns: 30 },
    );
  });

  it('keep the order of the others when one is moved', () => {
    fc.assert(
      fc.property(steps, fc.nat(20), fc.integer({ min: -3, max: 30 }), (all, at, to) => {
        const document = studyAfter(all);
        const moved = idsOf(document)[at % document.layers.length] ?? '';
        const next = moveLayer.apply(document, { id: moved, to });
        expect(idsOf(next).filter((id) => id !== moved)).toEqual(idsOf(document).filter((id) => id !== moved));
        expect(idsOf(next).indexOf(moved)).toBe(Math.min(Math.max(to, 0), document.layers.length - 1));
      }),
    );
  });

  it('keep their order in a newer app, which has layers that the study did not know', () => {
    fc.assert(
      fc.property(steps, fc.subarray([...firstLayers], { minLength: 1 }), (all, known) => {
        const kinds = known.map(({ layer }) => layer);
        const older = studyAfter(all).layers.filter(({ layer }) => kinds.includes(layer));
        const read = parseDocument({ ...emptyDocument, layers: older });
        const ids = read.ok ? idsOf(read.value) : [];
        const olderIds = older.map(({ id }) => id);
        expect(ids.filter((id) => olderIds.includes(id))).toEqual(olderIds);
        expect(read.ok && firstLayers.every(({ layer }) => read.value.layers.some((one) => one.layer === layer))).toBe(
          true,
        );
      }),
    );
  });

  it('are never more than a study can be read with', () => {
    const again = Array.from({ length: 2 * mostLayers }, (): Step => ({ kind: 'duplicate', at: 0, to: 0 }));
    const document = studyAfter(again);
    expect(document.layers).toHaveLength(mostLayers);
    expect(parseDocument(JSON.parse(JSON.stringify(document))).ok).toBe(true);
  });
});
