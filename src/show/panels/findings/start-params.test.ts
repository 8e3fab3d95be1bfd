import { describe, expect, it } from 'vitest';
import { cards } from '../../../analyse/catalog.ts';
import { emptyDocument } from '../../../document/document.ts';
import { startParams } from './start-params.ts';

const own = {
  id: 'own-1',
  name: { en: 'Bend', es: '' },
  fromKm: 1700,
  toKm: 1900,
  depthKm: 40,
  sectors: [],
  states: [],
};
const card = cards.find(({ id }) => id === 'getis-ord-star') ?? { params: [] };

describe('startParams', () => {
  it('leaves a programme corridor to the card', () => {
    expect(startParams(card, emptyDocument)).toEqual({});
  });

  it('covers the depth of a shallower corridor', () => {
    expect(startParams(card, { corridor: 'own-1', corridors: [own] })).toEqual({ depthKm: '50' });
    expect(startParams(card, { corridor: 'own-1', corridors: [{ ...own, depthKm: 150 }] })).toEqual({});
  });

  it('says nothing of a method without a depth', () => {
    expect(startParams({ params: [] }, { corridor: 'own-1', corridors: [own] })).toEqual({});
  });
});
