import type { MethodInput } from '../../src/analyse/method.ts';
import { noHands } from '../../src/base/hands.ts';
import { monthIndex } from '../../src/base/month.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import { corridorById } from '../../src/corridors/corridor.ts';
import type { Geography } from '../../src/corridors/geography.ts';
import { incidentsOf, type MadeRecord } from './incidents.ts';

/** Two years of made-up records in the corridor from El Paso to Eagle Pass, 2019 and 2020. */
export function methodInput(
  geography: Geography,
  records: readonly MadeRecord[],
  more: Partial<MethodInput> = {},
): MethodInput {
  const corridor = corridorById('el-paso-eagle-pass-coahuila');
  if (corridor === undefined) throw new Error('the corridor is not there');
  const from = monthIndex(2019, 1);
  return {
    incidents: incidentsOf(geography.index, records),
    panel: null,
    geography,
    corridor,
    clauses: {},
    now: { from, to: monthIndexOf(from + 24) },
    before: null,
    breaks: [],
    count: 'records',
    basis: 'rows',
    zones: null,
    denominator: null,
    hands: noHands,
    ...more,
  };
}
