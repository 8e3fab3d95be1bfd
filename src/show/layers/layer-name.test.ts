import { describe, expect, it } from 'vitest';
import { plainLayer } from '../../document/layers.ts';
import { layerName, layerNames } from './layer-name.ts';

const routes = plainLayer('l8', 'routes');
const own = { ...routes, id: 'l13', name: { en: 'Highways', es: '' } };

describe('the name of a layer', () => {
  it("is the person's, in the other language where there is none in this one, or else its own", () => {
    expect(layerName(own, 'en')).toBe('Highways');
    expect(layerName(own, 'es')).toBe('Highways');
    expect(layerName(routes, 'en')).not.toBe(layerName(routes, 'es'));
    expect(layerName(routes, 'en')).not.toBe('routes');
  });

  it('says the how-many-eth it is where others are called the same', () => {
    const copy = { ...routes, id: 'l14' };
    const names = layerNames([routes, own, copy], 'en');
    expect([...names.values()]).toEqual([layerName(routes, 'en'), 'Highways', `${layerName(routes, 'en')} (2)`]);
  });
});
