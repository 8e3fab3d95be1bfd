import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { methods } from '../../src/analyse/methods/index.ts';
import type { ShiftResult } from '../../src/analyse/shapes.ts';
import { noHands } from '../../src/base/hands.ts';
import { monthOfDay } from '../../src/base/month.ts';
import { drain } from '../../src/base/steps.ts';
import { dayIndexOf, monthIndexOf } from '../../src/base/units.ts';
import { readTable } from '../../src/columns/build-table.ts';
import type { IncidentTable } from '../../src/columns/table.ts';
import type { Corridor } from '../../src/corridors/corridor.ts';
import type { Geography } from '../../src/corridors/geography.ts';
import { locateIncidents } from '../../src/select/locate-incidents.ts';

/** The deaths and disappearances that come with the app, located. */
export function shippedIncidents(root: string, geography: Geography): IncidentTable {
  const read = drain(readTable(readFileSync(join(root, 'data/incidents/incidents.csv')), 'incidents.csv'));
  if (!read.ok || read.value.table.kind !== 'incidents') throw new Error('the shipped incidents cannot be read');
  return drain(locateIncidents(read.value.table, geography.index));
}

/** A comparison about every month of a series that leaves windows of `length` months on both sides, the month in neither. */
export function atEveryDate(
  geography: Geography,
  incidents: IncidentTable,
  corridor: Corridor,
  length: number,
  permutations: number,
): readonly ShiftResult[] {
  const [method] = methods.filter(({ card }) => card.id === 'period-shift');
  const first = monthOfDay(dayIndexOf(incidents.day[0]));
  const end = monthOfDay(dayIndexOf(incidents.day[incidents.rows - 1] + 1));
  const results: ShiftResult[] = [];
  for (let month = first + length; month + 1 + length <= end; month++) {
    const input = {
      incidents,
      panel: null,
      geography,
      corridor,
      clauses: {},
      now: { from: monthIndexOf(month + 1), to: monthIndexOf(month + 1 + length) },
      before: { from: monthIndexOf(month - length), to: monthIndexOf(month) },
      breaks: [],
      count: 'records',
      basis: 'rows',
      zones: null,
      denominator: null,
      hands: noHands,
    } as const;
    const found = drain(method.run(input, { permutations }, 1));
    if (!found.ok || found.value.shape !== 'shift') throw new Error(JSON.stringify(found));
    if (found.value.placebo !== null) results.push(found.value);
  }
  return results;
}
