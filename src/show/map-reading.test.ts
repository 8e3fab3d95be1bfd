import { describe, expect, it } from 'vitest';
import {
  cellResult,
  chartInput,
  earlierCells,
  hotSpotResult,
  layerInput,
  sectorResult,
  shiftResult,
} from '../../tests/support/show-samples.ts';
import { monthIndex } from '../base/month.ts';
import { firstLayers } from '../document/layers.ts';
import { mapReading } from './map-reading.ts';
import { linesOf } from './pointed.ts';
import type { Scene } from './scene.ts';

const areas = sectorResult(24, { from: 1123, to: 2450 });
const layers = layerInput({ areas, areasStudy: areas, cells: cellResult(), hotSpots: hotSpotResult() });
const scene = {
  language: 'en',
  period: 'January 2014 to December 2015',
  compared: '',
  frame: null,
  charts: chartInput(areas),
  layers,
  map: { layers: [] },
  legends: [],
  specs: firstLayers,
} as unknown as Scene;
const linesAt = (layer: string, index: number) => linesOf(mapReading({ layer, index }, scene));

describe('what the map says under the pointer', () => {
  it('of a circle: sector, period, the whole total, its share, what is counted', () => {
    const lines = linesAt('sectors:circles', 0);
    expect(lines[0]).toMatch(/ sector$/);
    expect(lines[1]).toBe('January 2014 to December 2015');
    expect(lines[2]).toMatch(/^[\d,]+ in the whole sector, without 1 suppressed month$/);
    expect(lines[3]).toMatch(/% of the period$/);
  });

  it('of a cell: place and side, and the figure or why there is none', () => {
    expect(linesAt('cells:fill', 0)[0]).toContain('U.S. side');
    expect(linesAt('cells:fill', 1)[2]).toBe('4 incidents, 4 people');
    expect([3, 4, 5].map((cell) => linesAt('cells:fill', cell)[2])).toEqual([
      'None recorded',
      'Suppressed',
      'Not observed: nobody records here',
    ]);
    expect(mapReading({ layer: 'cells:fill', index: 2 }, scene)?.km).toBe(1400);
  });

  it('of one incident with one person, in both languages', () => {
    for (const [language, text] of [
      ['en', '1 incident, 1 person'] as const,
      ['es', '1 incidente, 1 persona'] as const,
    ]) {
      const { cells } = layers;
      const one =
        cells === null
          ? null
          : {
              ...cells,
              records: Float64Array.from(cells.records, () => 1),
              people: Float64Array.from(cells.people, () => 1),
            };
      const told = mapReading({ layer: 'cells:fill', index: 1 }, {
        ...scene,
        language,
        layers: { ...layers, language, cells: one },
      } as Scene);
      expect(told?.figures[0]).toBe(text);
      expect(told?.source).toBe('IOM: deaths and disappearances, border region');
    }
  });

  it('of a cell: the months of its own records, where the figures beside it have others; while time is played, the frame', () => {
    const cells = { ...cellResult(), period: { from: monthIndex(2014, 6), to: monthIndex(2014, 9) } };
    const ofCell = (one: Partial<Scene>) =>
      mapReading({ layer: 'cells:fill', index: 1 }, { ...scene, layers: { ...layers, cells }, ...one } as Scene)
        ?.period;
    expect(ofCell({})).toBe('June 2014 to August 2014');
    expect(ofCell({ language: 'es' })).toBe('junio de 2014 a agosto de 2014');
    expect(ofCell({ frame: {} as Scene['frame'] })).toBe(scene.period);
  });

  it('of a classed cell: its class too', () => {
    expect(linesAt('hot-spots:fill', 2)).toContain('Hot spot, FDR 1 %');
  });

  it('of a cell that changed, and of an arrow: shares, whether above noise, the fixed words', () => {
    const compared = { ...layers, cellsBefore: earlierCells(), shift: shiftResult(areas) };
    const two = { ...scene, layers: compared, compared: '2013' } as Scene;
    const lines = (layer: string, index: number) => linesOf(mapReading({ layer, index }, two));
    expect(lines('change-cells:fill', 0).slice(1, 4)).toEqual([
      'January 2014 to December 2014 / January 2013 to December 2013',
      'Share now 2.9%',
      'Share before 30%',
    ]);
    expect([3, 4, 5].map((cell) => lines('change-cells:fill', cell)[2])).toEqual([
      'None recorded',
      'Suppressed',
      'Not observed: nobody records here',
    ]);
    expect(lines('arrows:fill', 0)).toEqual([
      'Kilometres 1,500 to 1,540 to kilometres 1,900 to 1,950',
      'January 2014 to December 2015 / 2013',
      '210 km east, river bends smoothed',
      '12% of the records',
      'Arrows show the smallest re-allocation that turns one distribution into the other; nobody is known to have travelled along them.',
      layers.incidentsSource,
    ]);
    expect(mapReading({ layer: 'arrows:fill', index: 9 }, two)).toBeNull();
    expect(mapReading({ layer: 'change-cells:fill', index: 99 }, two)).toBeNull();
  });

  it('is nothing over land', () => {
    expect(mapReading({ layer: null, index: -1 }, scene)).toBeNull();
    expect(mapReading({ layer: 'cells:fill', index: 99 }, scene)).toBeNull();
  });
});
