import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drain } from '../../src/base/steps.ts';
import { sectors } from '../../src/corridors/corridor.ts';
import { type BorderZones, decodeZones } from '../../src/corridors/decode-zones.ts';
import type { LineIndex } from '../../src/corridors/line-index.ts';
import type { Zones } from '../../src/corridors/zones.ts';
import { shippedGeography } from '../shipped-geography.ts';
import type { AreaColumn } from './enriched-columns.ts';

/** An area column: the zones that it is found in, and the code of each; 0 for one that is none of the column's. */
export interface AreaLevel {
  readonly zones: Zones;
  readonly codes: Int32Array;
}

/** All that rows are located in. */
export interface Ground {
  readonly index: LineIndex;
  readonly areas: Readonly<Record<AreaColumn, AreaLevel>>;
}

const folder = join(import.meta.dirname, '..', '..', 'public', 'geo');
const jsonOf = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

function zonesOn(index: LineIndex): BorderZones {
  const zones = drain(decodeZones({ zones: jsonOf('zones.json'), sectors: jsonOf('sectors.json') }, index));
  if (!zones.ok) throw new Error('the shipped areas cannot be read');
  return zones.value;
}

/** Codes of the publisher, on one side of the border. */
const codesOf = ({ ids, side }: Zones, ofSide: number): Int32Array =>
  Int32Array.from(ids, (id, zone) => (side[zone] === ofSide ? Number(id) : 0));

const [mexico, us] = [0, 1];

/** The line and the areas that come with the app. */
export function shippedGround(): Ground {
  const { index } = shippedGeography();
  const zones = zonesOn(index);
  const order = sectors.map(({ id }) => id);
  return {
    index,
    areas: {
      sector: { zones: zones.sectors, codes: Int32Array.from(zones.sectors.ids, (id) => order.indexOf(id) + 1) },
      county: { zones: zones.counties, codes: codesOf(zones.counties, us) },
      us_state: { zones: zones.states, codes: codesOf(zones.states, us) },
      mx_state: { zones: zones.states, codes: codesOf(zones.states, mexico) },
    },
  };
}
