import { closeSync, openSync, writeSync } from 'node:fs';
import { dayIso, firstDayOf } from '../../src/base/month.ts';
import { type Rng, seededRng } from '../../src/base/rng.ts';
import { dayIndexOf, monthIndexOf } from '../../src/base/units.ts';
import type { Geography } from '../../src/corridors/geography.ts';
import { shareOut } from '../simulate/share-out.ts';
import { kindOfThousandth, madeKinds } from './made-kinds.ts';
import { madeSpots, type Spot } from './made-spots.ts';
import { RowWriter } from './row-writer.ts';

/** What was written: so many rows of the file, of which so many are no records. */
export interface Generated {
  readonly rows: number;
  readonly broken: number;
}

/** January 2010 to December 2019. */
const firstMonth = monthIndexOf(480);
const months = 120;
/** One row in so many has a day that the calendar does not have: a ledger has something to say. */
const brokenEvery = 100_003;
const header = 'synthetic_day,lon,lat,people,type,cause,precision,state\n';
const bytesInPiece = 1 << 22;

/** Rows of each day: a year with a summer, and a slow rise. */
function rowsByDay(rows: number): readonly number[] {
  const days = firstDayOf(monthIndexOf(firstMonth + months)) - firstDayOf(firstMonth);
  const weights = Array.from(
    { length: days },
    (_, day) => 1 + 0.4 * Math.sin((day / 365.25) * 2 * Math.PI) + day / days,
  );
  return shareOut(weights, rows);
}

/** Off the middle by up to `wide` either way, most of all near the middle. */
function nearby(middle: number, wide: number, rng: Rng): number {
  const bits = rng.nextU32();
  return middle + Math.round((wide * ((bits & 0xffff) + (bits >>> 16) - 0xffff)) / 0xffff);
}

function addRow(writer: RowWriter, spots: readonly Spot[], rng: Rng): void {
  const bits = rng.nextU32();
  const kind = kindOfThousandth[bits % 1000];
  if (madeKinds[kind].isLocated) {
    // The square of an even draw: a few spots have most of the records.
    const { lon, lat, wide } = spots[Math.floor((rng.nextU32() / 2 ** 32) ** 2 * spots.length)];
    writer.place(nearby(lon, wide, rng), nearby(lat, wide * 0.85, rng));
  } else writer.noPlace();
  writer.end(kind, (bits >>> 16) % 16 === 0 ? 2 : 1);
}

/**
 * Writes invented incidents in the form of the app's own synthetic set, which it marks as such for good: along the whole
 * border, ten years in order of day, several kinds. The same bytes for a seed and a number of rows.
 */
export function generateIncidents(path: string, rows: number, seed: number, geography: Geography): Generated {
  const spots = madeSpots(geography, seed);
  const rng = seededRng(seed, 1);
  const file = openSync(path, 'w');
  const writer = new RowWriter(
    madeKinds.map(({ text }) => text),
    bytesInPiece,
    (bytes) => {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    },
  );
  let row = 0;
  let broken = 0;
  try {
    writer.text(header);
    rowsByDay(rows).forEach((count, day) => {
      const iso = dayIso(dayIndexOf(firstDayOf(firstMonth) + day));
      for (let left = count; left > 0; left--) {
        const isBroken = ++row % brokenEvery === 0;
        broken += isBroken ? 1 : 0;
        writer.text(isBroken ? '2015-02-30,' : `${iso},`);
        addRow(writer, spots, rng);
      }
    });
    writer.flush();
  } finally {
    closeSync(file);
  }
  return { rows, broken };
}
