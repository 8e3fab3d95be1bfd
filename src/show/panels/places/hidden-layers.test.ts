import { expect, it } from 'vitest';
import { emptyDocument } from '../../../document/document.ts';
import { hiddenLayersOf } from './hidden-layers.ts';

const { layers } = emptyDocument;
const off = layers.map((layer) => ({ ...layer, visible: false }));
const on = layers.map((layer) => ({ ...layer, visible: true }));
const idOf = (name: string) => layers.find(({ layer }) => layer === name)?.id;

it('names the layers that would hide what was kept, each once, and none that is shown', () => {
  expect(hiddenLayersOf([{ kind: 'route' }, { kind: 'route' }], layers)).toEqual([idOf('routes')]);
  expect(hiddenLayersOf([{ kind: 'barrier' }], layers)).toEqual([]);
  expect(hiddenLayersOf([{ kind: 'port' }, { kind: 'route' }], off)).toEqual([idOf('routes'), idOf('places')]);
  expect(hiddenLayersOf([{ kind: 'route' }, { kind: 'area' }], on)).toEqual([]);
  expect(hiddenLayersOf([], off)).toEqual([]);
});
