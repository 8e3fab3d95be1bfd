import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeLand } from '../../corridors/decode-land.ts';
import { isOnLand } from '../../corridors/is-on-land.ts';
import { placerOf } from './placer.ts';
import { seaNames } from './seas.ts';

const names = { pacific: 'Pacific Ocean', gulf: 'Golfo de México' };
const frameOf = (bounds: readonly [number, number, number, number], width: number, height: number) => ({
  width,
  height,
  ...placerOf({ bounds, width, height, camera: null, projection: 'conic' }),
});
const textsOf = (...given: Parameters<typeof seaNames>) =>
  seaNames(...given).features.map(({ properties }) => properties?.text);

describe('names of the seas', () => {
  it('are none unless they are given, and none where a name is empty', () => {
    expect(textsOf(undefined, null)).toEqual([]);
    expect(textsOf({ pacific: ' ', gulf: 'Gulf' }, null)).toEqual(['Gulf']);
  });

  it('stand on water, wherever a map has room for them', () => {
    const land = decodeLand(JSON.parse(readFileSync('public/geo/land.json', 'utf8')));
    if (!land.ok) throw new Error(land.error.code);
    const views = [
      seaNames(names, null),
      seaNames(names, frameOf([-117.8, 24.9, -96.4, 33.5], 1000, 460)),
      seaNames(names, frameOf([-99, 25, -96.7, 28], 600, 700)),
      seaNames(names, frameOf([-117.8, 31.6, -113.9, 33.6], 900, 480)),
    ];
    expect(views.map(({ features }) => features.length)).toEqual([2, 2, 1, 1]);
    for (const { geometry } of views.flatMap(({ features }) => features)) {
      if (geometry.type !== 'Point') throw new Error(geometry.type);
      const [lon = 0, lat = 0] = geometry.coordinates;
      for (const aside of [-0.3, 0, 0.3]) expect(isOnLand(land.value, lon + aside, lat)).toBe(false);
    }
  });

  it('are left out of a map far from both coasts', () => {
    expect(textsOf(names, frameOf([-107, 30, -104, 32], 600, 400))).toEqual([]);
  });
});
