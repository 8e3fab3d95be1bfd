import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drain } from '../../src/base/steps.ts';
import { readTable } from '../../src/columns/build-table.ts';
import type { PlaceReport } from '../../src/columns/file-report.ts';
import { locateIncidents } from '../../src/select/locate-incidents.ts';
import { placeReport } from '../../src/select/place-report.ts';
import { haveFiles, named, publishersFolder } from '../support/publishers-files.ts';
import { shippedGeography } from '../support/shipped-geography.ts';

const geography = shippedGeography();
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(publishersFolder, file)));

function placesIn(file: string, threshold: number | null = null): PlaceReport {
  const read = drain(readTable(bytesOf(file), file));
  if (!read.ok || read.value.table.kind !== 'incidents') throw new Error(`${file} is no table of records`);
  return drain(placeReport(drain(locateIncidents(read.value.table, geography.index)), geography, threshold));
}

/** Cells of a quoted CSV, the obvious way: quotes are taken off, commas between them stay. */
function recordsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = new TextDecoder().decode(bytesOf(file)).trim().split(/\r?\n/);
  const cellsOf = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const names = cellsOf(head.replace(/^\uFEFF/, ''));
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, at) => [names[at] ?? '', cell])));
}

describe.skipIf(!haveFiles)(named('where the records of published files lie'), () => {
  it('finds the medical examiner’s office among the deaths of Arizona: 59 at one point', () => {
    const file = 'humane-borders/arizona-deaths-2021-04.stripped.csv';
    const counts = new Map<string, number>();
    for (const { Latitude = '', Longitude = '' } of recordsOf(file)) {
      const place = `${Number(Latitude)} ${Number(Longitude)}`;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    const many = [...counts.values()].filter((count) => count >= 20);
    expect(many).toEqual([59]);
    const places = placesIn(file);
    expect(places.crowded).toEqual({ places: 1, records: 59 });
    expect(places.located).toBe(3627);
    const [most] = [...places.corridors].sort((a, b) => (b.records ?? 0) - (a.records ?? 0));
    expect(most?.corridor).toBe('arizona-sonora');
  });

  it('counts rough coordinates of IOM’s records as their text has it, and every record once in a corridor or in none', () => {
    const file = 'iom/mmp-border-box-2014-2025-04.gdi.csv';
    const isRough = (text = ''): boolean => !/\.\d{3,}/.test(String(Number(text)));
    const rough = recordsOf(file).filter(({ lon, lat }) => isRough(lon) && isRough(lat)).length;
    const places = placesIn(file);
    expect(places.twoDecimals).toBe(rough);
    expect(places.located).toBe(5515);
    // Two corridors overlap from El Paso to the end of its sector.
    const sum = places.corridors.reduce((all, { records }) => all + (records ?? 0), places.outside ?? 0);
    expect(sum).toBeGreaterThan(5515);
    expect(sum).toBeLessThan(
      5515 + (places.corridors.find(({ corridor }) => corridor === 'el-paso-juarez')?.records ?? 0),
    );
    expect(places.wrongSide).toBeNull();
  });

  it('gives no small number away of a file that is not public', () => {
    const places = placesIn('iom/missing-migrants-2014-2020-01.csv', 100);
    for (const records of [
      places.outside,
      places.inSea,
      places.twoDecimals,
      ...places.corridors.map((c) => c.records),
    ]) {
      expect(records === null || records === 0 || records >= 100).toBe(true);
    }
    expect(places.corridors.filter(({ records }) => records === null).length).toBeGreaterThan(1);
  });
});
