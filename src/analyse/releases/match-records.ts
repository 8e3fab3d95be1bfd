import { monthOfDay } from '../../base/month.ts';
import type { Steps } from '../../base/steps.ts';
import { dayIndexOf, type MonthIndex } from '../../base/units.ts';
import type { IncidentTable } from '../../columns/table.ts';
import { sectors } from '../../corridors/corridor.ts';

export type Fate = 'added' | 'removed' | 'revised' | 'same';

export interface MatchedRecords {
  /** By row of either table: "same" and "revised" stand on both sides. */
  readonly before: readonly Fate[];
  readonly after: readonly Fate[];
  placeBefore(row: number): { readonly area: string; readonly month: MonthIndex };
  placeAfter(row: number): { readonly area: string; readonly month: MonthIndex };
}

const rowsAtATime = 8192;

/** From all that is kept of a record, to ever less of it: what is matched by one form is out of the next. */
const forms: readonly { readonly fate: Fate; keyOf(table: IncidentTable, row: number): string }[] = [
  { fate: 'same', keyOf: (table, row) => `${table.day[row]} ${placeKey(table, row)} ${restKey(table, row)}` },
  { fate: 'revised', keyOf: (table, row) => `${table.day[row]} ${placeKey(table, row)}` },
  { fate: 'revised', keyOf: (table, row) => `${placeKey(table, row)} ${restKey(table, row)}` },
  { fate: 'revised', keyOf: (table, row) => `${table.day[row]} ${restKey(table, row)}` },
];

/** Releases write the same coordinate with more or fewer digits: about 10 m. */
function placeKey({ lon, lat }: IncidentTable, row: number): string {
  return Number.isNaN(lon[row]) ? '-' : `${Math.round(lon[row] * 1e4)} ${Math.round(lat[row] * 1e4)}`;
}

function restKey({ weight, categories }: IncidentTable, row: number): string {
  const labels = Object.values(categories).map(({ codes, labels: names }) => names[codes[row] ?? -1] ?? '');
  return `${weight[row]} ${labels.join(' ')}`;
}

/** Pairs the records of two releases, each at most once; repeated records pair as often as both have them. */
export function* matchRecords(before: IncidentTable, after: IncidentTable): Steps<MatchedRecords> {
  const old: Fate[] = Array.from({ length: before.rows }, () => 'removed');
  const now: Fate[] = Array.from({ length: after.rows }, () => 'added');
  let done = 0;
  const total = forms.length * (before.rows + after.rows);
  for (const { fate, keyOf } of forms) {
    const open = new Map<string, number[]>();
    for (let row = 0; row < before.rows; row++) {
      if (row % rowsAtATime === 0) yield { done: done + row, total };
      if (old[row] !== 'removed') continue;
      const key = keyOf(before, row);
      const rows = open.get(key);
      if (rows === undefined) open.set(key, [row]);
      else rows.push(row);
    }
    done += before.rows;
    for (let row = 0; row < after.rows; row++) {
      if (row % rowsAtATime === 0) yield { done: done + row, total };
      if (now[row] !== 'added') continue;
      const pair = open.get(keyOf(after, row))?.pop();
      if (pair === undefined) continue;
      old[pair] = fate;
      now[row] = fate;
    }
    done += after.rows;
  }
  return { before: old, after: now, placeBefore: placeIn(before), placeAfter: placeIn(after) };
}

const placeIn =
  ({ borderKm, day }: IncidentTable) =>
  (row: number) => ({ area: sectorAt(borderKm[row]), month: monthOfDay(dayIndexOf(day[row])) });

/** Sector on whose stretch a kilometre lies; "" where the record has no place. */
const sectorAt = (km: number): string => sectors.find(({ fromKm, toKm }) => km >= fromKm && km < toKm)?.id ?? '';
