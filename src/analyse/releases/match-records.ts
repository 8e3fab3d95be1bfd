import { monthOfDay } from '../../base/month.ts';
import type { Steps } from '../../base/steps.ts';
import { dayIndexOf, type MonthIndex } from '../../base/units.ts';
import type { Category, IncidentTable } from '../../columns/table.ts';
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
const forms: readonly { readonly fate: Fate; keyOf(table: IncidentTable, row: number, kinds: Kinds): string }[] = [
  {
    fate: 'same',
    keyOf: (table, row, kinds) => `${table.day[row]} ${placeKey(table, row)} ${restKey(table, row, kinds)}`,
  },
  { fate: 'revised', keyOf: (table, row) => `${table.day[row]} ${placeKey(table, row)}` },
  { fate: 'revised', keyOf: (table, row, kinds) => `${placeKey(table, row)} ${restKey(table, row, kinds)}` },
  { fate: 'revised', keyOf: (table, row, kinds) => `${table.day[row]} ${restKey(table, row, kinds)}` },
];

/** Columns of kinds that both releases fill: a form without one has not revised it. */
type Kinds = readonly string[];

const kindsOf = ({ categories, rows }: IncidentTable): Kinds =>
  Object.entries(categories).flatMap(([id, { codes }]) => (isFilled(codes, rows) ? [id] : []));

function isFilled(codes: Category['codes'], rows: number): boolean {
  for (let row = 1; row < rows; row++) if (codes[row] !== codes[0]) return true;
  return false;
}

/** Releases write the same coordinate with more or fewer digits: about 10 m. */
function placeKey({ lon, lat }: IncidentTable, row: number): string {
  return Number.isNaN(lon[row]) ? '-' : `${Math.round(lon[row] * 1e4)} ${Math.round(lat[row] * 1e4)}`;
}

function restKey({ weight, categories }: IncidentTable, row: number, kinds: Kinds): string {
  const labels = kinds.map((id) => categories[id]?.labels[categories[id].codes[row] ?? -1] ?? '');
  return `${weight[row]} ${labels.join(' ')}`;
}

/** Pairs the records of two releases, each at most once; repeated records pair as often as both have them. */
export function* matchRecords(before: IncidentTable, after: IncidentTable): Steps<MatchedRecords> {
  const old: Fate[] = Array.from({ length: before.rows }, () => 'removed');
  const now: Fate[] = Array.from({ length: after.rows }, () => 'added');
  const kinds = kindsOf(before).filter((id) => kindsOf(after).includes(id));
  let done = 0;
  const total = forms.length * (before.rows + after.rows);
  for (const { fate, keyOf } of forms) {
    const open = new Map<string, number[]>();
    for (let row = 0; row < before.rows; row++) {
      if (row % rowsAtATime === 0) yield { done: done + row, total };
      if (old[row] !== 'removed') continue;
      const key = keyOf(before, row, kinds);
      const rows = open.get(key);
      if (rows === undefined) open.set(key, [row]);
      else rows.push(row);
    }
    done += before.rows;
    for (let row = 0; row < after.rows; row++) {
      if (row % rowsAtATime === 0) yield { done: done + row, total };
      if (now[row] !== 'added') continue;
      const pair = open.get(keyOf(after, row, kinds))?.pop();
      if (pair === undefined) continue;
      old[pair] = fate;
      now[row] = fate;
    }
    done += after.rows;
  }
  return { before: old, after: now, placeBefore: placeIn(before), placeAfter: placeIn(after) };
}

/** Sector and month of each row of a located table. */
export const placeIn =
  ({ borderKm, day }: IncidentTable) =>
  (row: number) => ({ area: sectorAt(borderKm[row]), month: monthOfDay(dayIndexOf(day[row])) });

/** Sector on whose stretch a kilometre lies; "" where the record has no place. */
const sectorAt = (km: number): string => sectors.find(({ fromKm, toKm }) => km >= fromKm && km < toKm)?.id ?? '';
