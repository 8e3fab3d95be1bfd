import { describe, expect, it } from 'vitest';
import { isRefuge, namesRefuge } from '../../../corridors/is-refuge.ts';
import { causalWords } from './causal.ts';

describe('words that say why', () => {
  it.each([
    ['Crossings fell because of the wall', 'because'],
    ['The fence led to longer routes', 'led to'],
    ['Down due to patrols', 'due to'],
    ['Patrols deterred crossings', 'deterred'],
    ['This resulted in deaths', 'resulted in'],
    ['The effect of Title 42', 'effect of'],
    ['Bajaron porque hubo vigilancia', 'porque'],
    ['El muro causó desvíos', 'causó'],
    ['Esto provocó muertes', 'provocó'],
    ['Debido a la valla', 'debido a'],
    ['Gracias al operativo', 'gracias al'],
    ['La valla disuadió cruces', 'disuadió'],
    ['El efecto de la valla', 'efecto'],
  ])('are found: %s', (text, word) => {
    expect(causalWords(text)).toContain(word);
  });

  it.each([
    'Deaths by cause of death',
    'Muertes por causa de muerte',
    'Causal',
    'Ledger',
    'Después de marzo',
    'La causalidad',
  ])('are not seen where there are none: %s', (text) => {
    expect(causalWords(text)).toEqual([]);
  });
});

describe('places that are never labelled', () => {
  it.each([
    'Casa del Migrante',
    'Albergue Belén',
    'Water station 4',
    'Tinaco norte',
    'Punto de cruce',
    'Crossing point B',
    'Refugio',
  ])('are known by their names: %s', (text) => {
    expect(namesRefuge(text)).toBe(true);
    expect(isRefuge({ name: { en: '', es: text } })).toBe(true);
  });

  it.each([
    'Port of entry',
    'Puente Internacional II',
    'Cruce fronterizo Colombia',
    'Checkpoint 12',
    'Rancho El Álamo',
  ])('are not public places: %s', (text) => {
    expect(namesRefuge(text)).toBe(false);
  });
});
