import { describe, expect, it } from 'vitest';
import { layerInput } from '../../../../tests/support/show-samples.ts';
import { monthIndex } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { languages } from '../../../base/words.ts';
import type { Feature } from '../../../corridors/feature.ts';
import { themes } from '../../theme/colours.ts';
import { placeAt, places } from './layer.ts';

type Corners = Feature['lonLat'];
const point: Corners = [[-104, 30]];
const line: Corners = [...point, [-103, 29.5]];
const ring: Corners = [...line, [-103, 31]];

const thing = (id: string, kind: Feature['kind'], lonLat: Corners, from: string | null = null): Feature => ({
  id,
  kind,
  name: { en: `${id} (en)`, es: `${id} (es)` },
  lonLat,
  from,
  to: null,
  source: { en: 'A map', es: 'Un mapa' },
  schematic: false,
});
const all = [
  thing('wall', 'barrier', line, '2007-01'),
  thing('gate', 'barrier', point),
  thing('stop', 'checkpoint', point),
  thing('bridge', 'port', point),
  thing('pact', 'agreement', point),
  thing('zone', 'area', ring),
];
const month = monthIndex(2006, 12);
const shownPeriod = { from: month, to: monthIndexOf(month + 1) };

describe('places on the map', () => {
  it('have forms of their own, and a barrier a heavier line', () => {
    const drawings = places.build(layerInput({ features: all }), themes.light);
    const forms = drawings.flatMap((drawing) => (drawing.kind === 'circles' ? [`${drawing.id} ${drawing.form}`] : []));
    expect(forms).toEqual([
      'places:barrier-symbols square',
      'places:checkpoint-symbols triangle',
      'places:port-symbols diamond',
      'places:agreement-symbols circle',
    ]);
    const widths = drawings.flatMap((drawing) => (drawing.kind === 'lines' ? [drawing.widthPx] : []));
    expect(widths).toEqual([1.8, 7]);
    expect(drawings[0]).toMatchObject({ kind: 'polygons', id: 'places:area-rings' });
  });

  it('closes the edge of an area, and keeps a line open', () => {
    const edges = places.build(layerInput({ features: all }), themes.light).filter(({ kind }) => kind === 'lines');
    expect(edges.map(({ lonLat }) => lonLat.length / 2)).toEqual([4, 2]);
  });

  it('are found again under the pointer', () => {
    const input = layerInput({ features: all });
    for (const [drawing, id] of [
      ['places:barrier-lines', 'wall'],
      ['places:barrier-symbols', 'gate'],
      ['places:checkpoint-symbols', 'stop'],
      ['places:area-rings', 'zone'],
      ['places:area-lines', 'zone'],
    ] as const) {
      expect(placeAt(input, drawing, 0)?.id).toBe(id);
    }
    expect(placeAt(input, 'places:port-symbols', 1)).toBeUndefined();
    expect(placeAt(input, 'routes:reach', 0)).toBeUndefined();
  });

  it('leave map, names and legend together in months in which they are not there', () => {
    const input = layerInput({ features: all, shownPeriod });
    expect(places.build(input, themes.light).some(({ id }) => id === 'places:barrier-lines')).toBe(false);
    const legend = places.legend(input, themes.light);
    expect(legend?.entries.map(({ id }) => id)).toEqual([
      'barrier-points',
      'checkpoint-points',
      'port-points',
      'agreement-points',
      'area-lines',
    ]);
    expect(legend?.notes).toEqual(['What was there in December 2006']);
    expect(places.names?.(input).map(({ text }) => text)).not.toContain('wall (en)');
  });

  it('name a few and count many, in both languages', () => {
    for (const language of languages) {
      const features = [...all, ...['a', 'b', 'c'].map((id) => thing(id, 'checkpoint', point))];
      const entries = places.legend(layerInput({ features, language }), themes.light)?.entries ?? [];
      const labels = entries.map(({ label }) => label);
      expect(labels).toContain(language === 'en' ? 'Checkpoint (4)' : 'Punto de revisión (4)');
      expect(labels).toContain(language === 'en' ? 'Area: zone (en)' : 'Área: zone (es)');
    }
  });

  it('draw no routes: they have a layer of their own', () => {
    expect(places.build(layerInput({ features: [thing('road', 'route', line)] }), themes.dark)).toEqual([]);
  });
});
