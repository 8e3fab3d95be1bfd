import { describe, expect, it } from 'vitest';
import { dateText, placeText } from './place-text.ts';

const own = {
  corridors: [
    { id: 'own-1', name: { en: '', es: 'Mi tramo' }, fromKm: 10, toKm: 90, depthKm: 50, sectors: [], states: [] },
  ],
  features: [
    {
      id: 'f3',
      kind: 'area' as const,
      name: { en: 'North bank', es: '' },
      lonLat: [
        [-101, 29],
        [-100, 29],
        [-100, 30],
      ] as const,
      from: null,
      to: null,
      source: '',
    },
  ],
  events: [
    {
      id: 'e1',
      actor: 'us' as const,
      name: { en: 'A checkpoint opens', es: 'Abre un retén' },
      from: '2018-04-07',
      to: null,
      source: { en: '', es: '' },
    },
  ],
};

describe('placeText', () => {
  it.each([
    ['', 'none', 'ninguno'],
    ['sector:del-rio', 'Del Rio sector', 'sector Del Rio'],
    ['km:2109-2450', 'km 2,109 to 2,450', 'km 2,109 a 2,450'],
    ['corridor:own-1', 'Mi tramo corridor', 'corredor Mi tramo'],
    ['area:f3', 'area North bank', 'área North bank'],
    ['area:f4', 'f4 (no longer in the study)', 'f4 (ya no está en el estudio)'],
  ])('says %s', (value, en, es) => {
    expect(placeText(value, 'en', own)).toBe(en);
    expect(placeText(value, 'es', own)).toBe(es);
  });
});

describe('dateText', () => {
  it.each([
    ['', 'none', 'ninguno'],
    ['2007-08', 'August 2007', 'agosto de 2007'],
    ['event:e1', 'A checkpoint opens (April 2018)', 'Abre un retén (abril de 2018)'],
    ['event:e2', 'e2 (no longer in the study)', 'e2 (ya no está en el estudio)'],
  ])('says %s', (value, en, es) => {
    expect(dateText(value, 'en', own)).toBe(en);
    expect(dateText(value, 'es', own)).toBe(es);
  });

  it('names an event of the programme with its month', () => {
    expect(dateText('event:lone-star', 'en')).toBe('Operation Lone Star (Texas) (March 2021)');
  });
});
