import { describe, expect, it } from 'vitest';
import { defineWords } from '../../../base/words.ts';
import { learnCards } from '../../../columns/sources/catalog.ts';
import { emptyDocument } from '../../../document/document.ts';
import { keepPlaces } from '../../panels/places/keep-places.ts';
import { loadedPlaces } from './loaded-places.ts';

const words = defineWords({
  en: { name: '', counted: '', caution: '', 'class.vehicle': 'Vehicle barrier' },
  es: { name: '', counted: '', caution: '', 'class.vehicle': 'Barrera vehicular' },
});
learnCards([
  {
    id: 'made-up-lines',
    words,
    citation: { publisher: '', title: '', licence: '', rounding: 1, breaks: [], knownReleases: [] },
    synthetic: false,
    dateMeans: 'not-stated',
  },
]);

const line = [
  [-110.123456, 31.3],
  [-109, 31.3],
] as const;
const set = {
  source: 'made-up-lines',
  publisher: 'A made-up publisher',
  features: [
    { kind: 'barrier', name: '', group: 'vehicle', lonLat: line },
    { kind: 'barrier', name: '', group: 'vehicle', lonLat: line },
    { kind: 'port', name: 'Puente Inventado', group: '', lonLat: [[-100.5, 28.7]] },
  ],
} as const;

describe('places of a file on the map', () => {
  it('have their kind, a name in both languages and their source', () => {
    const { features } = keepPlaces(loadedPlaces(set), emptyDocument, { point: 'port', line: 'barrier' }, '');
    expect(features.map(({ kind, name, source }) => [kind, name.en, name.es, source])).toEqual([
      ['barrier', 'Vehicle barrier 1', 'Barrera vehicular 1', 'A made-up publisher'],
      ['barrier', 'Vehicle barrier 2', 'Barrera vehicular 2', 'A made-up publisher'],
      ['port', 'Puente Inventado', '', 'A made-up publisher'],
    ]);
    expect(features[0]?.lonLat[0]).toEqual([-110.12346, 31.3]);
    expect(features[2]?.lonLat).toEqual([[-100.5, 28.7]]);
  });

  it('are not added twice', () => {
    const choice = { point: 'port', line: 'barrier' } as const;
    const { features } = keepPlaces(loadedPlaces(set), emptyDocument, choice, '');
    const again = keepPlaces(loadedPlaces(set), { ...emptyDocument, features }, choice, '');
    expect([again.features.length, again.already]).toEqual([0, 3]);
  });
});
