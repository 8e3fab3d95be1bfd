import { readFileSync } from 'node:fs';
import { drain } from '../../src/base/steps.ts';
import { decodeTable } from '../../src/columns/decode-table.ts';
import { partsOf, tableOf } from './read-parts.ts';

/** Days since 1970 of a file's first column, as the app reads them. */
export function daysIn(path: string): readonly number[] {
  const [part] = partsOf(readFileSync(path));
  if (part === undefined) throw new Error('no table');
  const rule = { id: 'day', headers: [], kind: 'day', required: true } as const;
  const placed = drain(decodeTable(tableOf(part), [{ rule, column: 0 }], () => {}));
  const column = placed.ok ? placed.value.decoded.columns.day : undefined;
  if (column?.kind !== 'day') throw new Error('no days');
  return [...column.values];
}

/** Run by itself, under a time zone of its own: minutes to UTC and the days of the files, as JSON. */
if (import.meta.main) {
  const zone = new Date(2024, 0, 1).getTimezoneOffset();
  process.stdout.write(JSON.stringify({ zone, days: process.argv.slice(2).map(daysIn) }));
}
