import { describe, expect, it } from 'vitest';
import { languages } from '../../../base/words.ts';
import { firstLayers, plainLayer } from '../../../document/layers.ts';
import { noHandResults, noRegionResults, type Results } from '../../cockpit.ts';
import { layers } from '../../layers/index.ts';
import type { LayerCount } from '../../layers/layer-count.ts';
import { areaChoices, listName } from './area-choices.ts';
import { countText, placeText, stateText, wayKeys } from './row-text.ts';

const waiting = { status: 'waiting' } as const;
const results: Results = {
  areas: waiting,
  areasStudy: waiting,
  areasBefore: null,
  bins: waiting,
  binsStudy: waiting,
  binsBefore: null,
  cells: waiting,
  cellsStudy: waiting,
  cellsBefore: null,
  national: waiting,
  shift: null,
  analyses: {},
  sweep: [],
  agreement: null,
  outline: null,
  frames: null,
  pick: null,
  ...noHandResults,
  regions: noRegionResults,
};
const specOf = (id: string) => firstLayers.find(({ layer }) => layer === id) ?? plainLayer('', id);

describe('a row of the layer list', () => {
  it('says how much is shown, in words for one and for many', () => {
    expect(countText({ of: 'records', count: 1646 }, 'en')).toBe('1,646 records');
    expect(countText({ of: 'records', count: 1 }, 'es')).toBe('1 registro');
    expect(countText({ of: 'sectors', count: 9 }, 'es')).toBe('9 sectores');
    for (const of of ['records', 'sectors', 'routes', 'places', 'arrows', 'centres', 'units', 'km'] as const) {
      for (const language of languages) {
        for (const count of [0, 1, 2, 1_000_000]) {
          const text = countText({ of, count } satisfies LayerCount, language);
          expect(text).toMatch(/^[\d,]+ \p{L}/u);
        }
      }
    }
  });

  it('says why nothing is drawn', () => {
    const said = (layer: string, state: Parameters<typeof stateText>[1], given = results) =>
      stateText(specOf(layer), state, given, 'en');
    expect(said('cells', { state: 'hidden' })).toBe('hidden');
    expect(said('cells', { state: 'clear' })).toBe('wholly transparent');
    expect(said('cells', { state: 'gives-way', to: 'finding' })).toBe('gives way to the finding');
    expect(said('places', { state: 'empty' })).toBe('nothing to draw here');
    expect(said('arrows', { state: 'empty' })).toBe('nothing to draw here');
    expect(said('cells', { state: 'empty' })).toBe('being worked out');
    const failed = { status: 'failed', problem: { code: 'empty-period', params: {} } } as const;
    expect(said('cells', { state: 'empty' }, { ...results, cells: failed })).toBe('could not be worked out');
    expect(said('sectors', { state: 'drawn', count: null })).toBe('');
  });

  it('has a sentence for each kind of layer that another gives way to', () => {
    for (const id of Object.keys(wayKeys)) expect(layers.map((layer) => layer.id)).toContain(id);
  });

  it('names places in the order as the language does', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23].map((n) => placeText(n, 'en'))).toEqual(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd'.split(' '),
    );
    expect(placeText(3, 'es')).toBe('3');
  });

  it('of areas says which, also those of a table that is gone', () => {
    const counties = plainLayer('l12', 'areas', true, 'counties');
    expect(listName(counties, 'es', [])).toContain('condados de EE. UU.');
    expect(listName({ ...counties, name: { en: 'Mine', es: '' } }, 'es', [])).toBe('Mine');
    expect(areaChoices('table:s9', [], 'en').map(({ value }) => value)).toEqual([
      'sectors',
      'counties',
      'states',
      'drawn',
      'table:s9',
    ]);
  });
});
