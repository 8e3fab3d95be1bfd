import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../base/month.ts';
import { commands } from './commands/index.ts';
import { differencesOf } from './differences.ts';
import { type Document, emptyDocument } from './document.ts';
import { firstLayers } from './layers.ts';

const months = { kind: 'months', from: monthIndex(2006, 10), to: monthIndex(2008, 10) } as const;

/** Studies that a few changes make. */
const someStudy: fc.Arbitrary<Document> = fc
  .array(
    fc.constantFrom<(study: Document) => Document>(
      (study) => commands.setCorridor.apply(study, { corridor: 'arizona-sonora' }),
      (study) => commands.setClause.apply(study, { view: 'time', clause: months }),
      (study) => commands.moveLayer.apply(study, { id: 'l1', to: 0 }),
      (study) => commands.duplicateLayer.apply(study, { id: 'l2' }),
      (study) => commands.showLayer.apply(study, { id: 'l9', visible: false }),
      (study) => ({ ...study, regions: { ...study.regions, weights: { k1: 50, k2: 50 } } }),
      (study) => ({ ...study, camera: { lon: -105, lat: 30, zoom: 6 } }),
    ),
    { maxLength: 5 },
  )
  .map((changes) => changes.reduce((study, change) => change(study), emptyDocument));

describe('what differs between two studies', () => {
  it('is nothing where they say the same, and the same from both sides otherwise', () => {
    fc.assert(
      fc.property(someStudy, someStudy, (before, after) => {
        const found = differencesOf(before, after);
        expect(found.length === 0).toBe(JSON.stringify(before) === JSON.stringify(after));
        const back = differencesOf(after, before);
        const keysOf = (all: typeof found) => [...new Set(all.map(({ key }) => key))].sort();
        expect(keysOf(back)).toEqual(keysOf(found));
      }),
    );
  });

  it('names members, things by their ids, and clauses whole', () => {
    const after: Document = {
      ...emptyDocument,
      clauses: { time: months },
      layers: emptyDocument.layers.map((one) => (one.id === 'l2' ? { ...one, opacity: 0.5 } : one)),
      grid: { ...emptyDocument.grid, figures: 'incidents' },
      regions: { ...emptyDocument.regions, kind: 'sector' },
    };
    expect(differencesOf(emptyDocument, after)).toEqual([
      { key: 'grid', path: ['figures'], kind: 'changed', before: 'areas', after: 'incidents' },
      { key: 'clauses', path: ['time'], kind: 'added', before: undefined, after: months },
      { key: 'layers', path: ['l2', 'opacity'], kind: 'changed', before: 1, after: 0.5 },
      { key: 'regions', path: ['kind'], kind: 'changed', before: 'corridor', after: 'sector' },
    ]);
  });

  it('says of a layer that was moved that it alone was, and of a copy that it was added', () => {
    const moved = commands.moveLayer.apply(emptyDocument, { id: 'l4', to: 1 });
    expect(differencesOf(emptyDocument, moved)).toEqual([
      { key: 'layers', path: ['l4'], kind: 'moved', before: firstLayers.length, after: 2 },
    ]);
    const copied = commands.duplicateLayer.apply(emptyDocument, { id: 'l2' });
    expect(differencesOf(emptyDocument, copied)).toMatchObject([{ key: 'layers', kind: 'added', before: undefined }]);
    expect(differencesOf(copied, emptyDocument)).toMatchObject([{ key: 'layers', kind: 'removed', after: undefined }]);
  });

  it('finds the fewest layers that moved', () => {
    const reorder = fc.shuffledSubarray([...firstLayers], { minLength: firstLayers.length });
    fc.assert(
      fc.property(reorder, (layers) => {
        const moved = differencesOf(emptyDocument, { ...emptyDocument, layers }).map(({ path }) => path[0]);
        const still = layers.filter(({ id }) => !moved.includes(id)).map(({ id }) => id);
        const before = firstLayers.filter(({ id }) => still.includes(id)).map(({ id }) => id);
        expect(still).toEqual(before);
        expect(moved.length).toBeLessThan(Math.max(1, layers.length));
      }),
    );
  });
});
