import { describe, expect, it } from 'vitest';
import { areaResult } from '../../../tests/support/area-samples.ts';
import { layerInput } from '../../../tests/support/show-samples.ts';
import { languages } from '../../base/words.ts';
import { areaCountsSlot, plainLayer, plainStyle } from '../../document/layers.ts';
import { areas } from '../layers/areas/layer.ts';
import type { MapPicture } from '../map/map-picture.ts';
import { geoLayersOf } from '../page/geo/geo-layers.ts';
import { themes } from '../theme/colours.ts';
import { areaRows } from './area-rows.ts';

const spec = { ...plainLayer('l12', 'areas', true, 'counties'), style: { ...plainStyle, figure: 'area-km2' } };
const rated = layerInput({
  areaCounts: { [areaCountsSlot('counties', 'area-km2')]: areaResult([1000, 2000, Number.NaN, 500, 500, 500]) },
  spec,
});

describe('figures of areas', () => {
  it('are a row each, the highest rate first, with why there is none', () => {
    for (const language of languages) {
      const figures = areaRows({ ...rated, language });
      expect(figures?.columns.map(({ id }) => id)).toEqual([
        'area',
        'code',
        'border_km',
        'side',
        'incidents',
        'people',
        'rate',
        'stability',
      ]);
      expect(figures?.rows.map(([name]) => (name?.kind === 'text' ? name.text : ''))).toEqual([
        'Juárez',
        'El Paso',
        'Ojinaga',
        'Presidio',
        'Brewster',
        'Ocampo',
      ]);
      const [juarez, elPaso, , presidio, brewster, ocampo] = figures?.rows ?? [];
      expect(juarez?.[6]).toEqual({ kind: 'number', value: 20 });
      expect(elPaso?.[7]).not.toEqual({ kind: 'text', text: '' });
      expect(presidio?.[4]).toEqual({ kind: 'number', value: 300 });
      expect(presidio?.[6]).toEqual({ kind: 'absent', why: 'missing' });
      expect(brewster?.[4]).toEqual({ kind: 'absent', why: 'suppressed' });
      expect(ocampo?.[4]).toEqual({ kind: 'absent', why: 'notObserved' });
    }
    expect(areaRows(layerInput())).toBeNull();
  });

  it('go into a file of geometry with their class, counts and rate', () => {
    const picture: Pick<MapPicture, 'layers' | 'names'> = { layers: areas.build(rated, themes.light), names: [] };
    const legend = areas.legend(rated, themes.light);
    const [polygons, ...others] = geoLayersOf(picture as MapPicture, legend === null ? [] : [legend], rated, [rated]);
    expect(others).toEqual([]);
    expect(polygons?.id).toBe('areas-polygons');
    const byId = new Map(polygons?.features.map(({ properties }) => [properties.id, properties]));
    expect(byId.get('08037')).toMatchObject({ name: 'Juárez', records: 40, rate: 20, rate_per: 1000, unstable: false });
    expect(byId.get('48141')).toMatchObject({ records: 6, unstable: true, state: 'shown' });
    expect(byId.get('48377')).toMatchObject({ class: 'no-rate', records: 300, rate: null, state: 'no-rate' });
    expect(byId.get('48043')).toMatchObject({ class: 'suppressed', records: null, people: null });
    expect(byId.get('05023')).toMatchObject({ class: 'not-observed', records: null });
  });
});
