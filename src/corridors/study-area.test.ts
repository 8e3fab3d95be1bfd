import { getResolution, gridDistance } from 'h3-js';
import { describe, expect, it } from 'vitest';
import { shippedGeography } from '../../tests/support/shipped-geography.ts';
import { drain } from '../base/steps.ts';
import { cellCodes } from './cell-codes.ts';
import { cellNeighbours } from './cell-neighbours.ts';
import { corridorById, corridors } from './corridor.ts';
import { isOnLand } from './is-on-land.ts';
import { locateAlong } from './linear-reference.ts';
import { studyArea } from './study-area.ts';

const geography = shippedGeography();
const corridor = corridorById('el-paso-eagle-pass-coahuila')!;
const spec = { fromKm: corridor.fromKm, toKm: corridor.toKm, depthKm: 150, resolution: 5 };
const area = drain(studyArea(geography, spec));

describe('studyArea', () => {
  it('holds cells on land, within the depth and the stretch, on both sides', () => {
    expect(area.ids.length).toBeGreaterThan(500);
    for (let i = 0; i < area.ids.length; i++) {
      const { borderKm, acrossKm } = locateAlong(geography.index, area.lon[i], area.lat[i]);
      expect(getResolution(area.ids[i])).toBe(5);
      expect(isOnLand(geography.land, area.lon[i], area.lat[i])).toBe(true);
      expect(borderKm >= corridor.fromKm && borderKm < corridor.toKm && Math.abs(acrossKm) <= 150).toBe(true);
      expect(area.side[i]).toBe(acrossKm < 0 ? 0 : 1);
    }
    expect(new Set(area.side).size).toBe(2);
  });

  it('misses no cell: every point of a fine net that is inside stands in a cell of the area or at its edge', () => {
    const lon: number[] = [];
    const lat: number[] = [];
    for (let y = 26; y < 34; y += 0.11) {
      for (let x = -109; x < -98; x += 0.13) {
        const { borderKm, acrossKm } = locateAlong(geography.index, x, y);
        if (borderKm < corridor.fromKm + 40 || borderKm >= corridor.toKm - 40 || Math.abs(acrossKm) > 135) continue;
        lon.push(x);
        lat.push(y);
      }
    }
    const cells = new Set(area.ids);
    const { ids, codes } = drain(cellCodes(Float64Array.from(lon), Float64Array.from(lat), 5));
    const outside = [...codes].filter((code) => !cells.has(ids[code])).length;
    expect(lon.length).toBeGreaterThan(1000);
    expect(outside / lon.length).toBeLessThan(0.01);
  });

  it('covers the border once: corridors end to end share no cell and leave none out', () => {
    const areaOf = (fromKm: number, toKm: number): readonly string[] =>
      drain(studyArea(geography, { fromKm, toKm, depthKm: 50, resolution: 4 })).ids;
    const end = Math.max(...corridors.map((entry) => entry.toKm));
    const parts = [areaOf(0, 824), areaOf(824, 2450), areaOf(2450, end)];
    expect(parts.flat().sort()).toEqual(areaOf(0, end));
  });

  it('is worked out once', () => {
    expect(drain(studyArea(geography, { ...spec }))).toBe(area);
  });
});

describe('cellNeighbours', () => {
  it('are mutual and within the rings', () => {
    for (const rings of [1, 2]) {
      const { offsets, targets } = cellNeighbours(area, rings);
      const links = new Set<string>();
      for (let i = 0; i < area.ids.length; i++) {
        for (let k = offsets[i]; k < offsets[i + 1]; k++) {
          links.add(`${i} ${targets[k]}`);
          if (k % 7 === 0) expect(gridDistance(area.ids[i], area.ids[targets[k]])).toBeLessThanOrEqual(rings);
        }
        expect(offsets[i + 1] - offsets[i]).toBeLessThanOrEqual(3 * rings * (rings + 1));
      }
      for (const link of links) expect(links.has(link.split(' ').reverse().join(' '))).toBe(true);
    }
  });
});

describe('cellCodes', () => {
  it('gives no cell to a point without coordinates', () => {
    const { ids, codes } = drain(cellCodes(Float64Array.of(-100, Number.NaN, -100), Float64Array.of(28, 28, 28), 5));
    expect([...codes]).toEqual([0, -1, 0]);
    expect(ids).toHaveLength(1);
  });
});
