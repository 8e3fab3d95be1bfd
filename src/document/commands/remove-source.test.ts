import { expect, it } from 'vitest';
import { emptyDocument, type LayerSpec } from '../document.ts';
import { firstLayers, plainLayer, plainStyle } from '../layers.ts';
import { removeSource } from './remove-source.ts';

const areasLayer = firstLayers.find(({ layer }) => layer === 'areas') ?? plainLayer('l12', 'areas');
const removed = (layers: readonly LayerSpec[], areas = '') =>
  removeSource.apply({ ...emptyDocument, layers, selection: { kind: 'areas', areas, ids: ['z'] } }, { id: 's1' });

it('a file of areas that goes takes the layers with it that were made for it', () => {
  const counties = { ...areasLayer, visible: true };
  const copy = plainLayer('l13', 'areas', true, 'table:s1');
  expect(removed([counties, copy]).layers).toEqual([counties]);
});

it('the layer that every study has counts in its own areas again, and is off as at first', () => {
  expect(removed([{ ...areasLayer, visible: true, areas: 'table:s1' }]).layers).toEqual([areasLayer]);
});

it('a layer that divides by a column of the file counts again, without bounds and names of rates', () => {
  const style = { ...plainStyle, method: 'manual', breaks: [2], figure: 'table:s1:people', form: 'symbols' } as const;
  expect(removed([{ ...areasLayer, style }]).layers).toEqual([
    { ...areasLayer, style: { ...plainStyle, form: 'symbols' } },
  ]);
});

it('what is marked in its areas is marked no more; that of another file stays, whose name begins alike', () => {
  const layers = [plainLayer('l13', 'areas', true, 'table:s10')];
  expect(removed(layers, 'table:s1').selection).toBeNull();
  const kept = removed(layers, 'table:s10');
  expect(kept.layers).toEqual(layers);
  expect(kept.selection).toEqual({ kind: 'areas', areas: 'table:s10', ids: ['z'] });
});
