import { readFileSync } from 'node:fs';
import { drain } from '../../src/base/steps.ts';
import { type BorderZones, decodeZones, type ZoneFiles } from '../../src/corridors/decode-zones.ts';
import type { LineIndex } from '../../src/corridors/line-index.ts';

const fileOf = (name: string): unknown => JSON.parse(readFileSync(`public/geo/${name}`, 'utf8'));

/** The files of areas that come with the app, parsed. */
export const shippedZoneFiles = (): ZoneFiles => ({ zones: fileOf('zones.json'), sectors: fileOf('sectors.json') });

/** The sectors, counties and states that come with the app, from the files they are served from. */
export function shippedZones(index: LineIndex): BorderZones {
  const decoded = drain(decodeZones(shippedZoneFiles(), index));
  if (!decoded.ok) throw new Error(decoded.error.code);
  return decoded.value;
}
