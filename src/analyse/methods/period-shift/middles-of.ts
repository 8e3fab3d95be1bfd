import type { LineIndex } from '../../../corridors/line-index.ts';
import { straightKm } from '../../../corridors/linear-reference.ts';
import { pointAt } from '../../../corridors/point-at.ts';
import type { ShiftResult } from '../../shapes.ts';

/** The middle of each bin in straight kilometres, and where it lies on the border line: what arrows go between. */
export function middlesOf(
  index: LineIndex,
  { fromKm, toKm }: Pick<ShiftResult, 'fromKm' | 'toKm'>,
): Pick<ShiftResult, 'middleKm' | 'middleLonLat'> {
  const middle = Float64Array.from(fromKm, (km, bin) => (km + toKm[bin]) / 2);
  const lonLat = new Float64Array(2 * middle.length);
  middle.forEach((km, bin) => {
    const { lon, lat } = pointAt(index.line, km);
    lonLat.set([lon, lat], 2 * bin);
  });
  return { middleKm: middle.map((km) => straightKm(index, km)), middleLonLat: lonLat };
}
