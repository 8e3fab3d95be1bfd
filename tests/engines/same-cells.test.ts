import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { latLngToCell } from 'h3-js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Numbers } from '../../scripts/cube/engines/engine.ts';
import { cellColumn, enrichedColumns, type Manifest, resolutions } from '../../scripts/enrich/enriched-columns.ts';
import { generateIncidents } from '../../scripts/generate/generate-incidents.ts';
import { partRows } from '../../scripts/load/part-rows.ts';
import { shippedGeography } from '../../scripts/shipped-geography.ts';
import { monthOfDay } from '../../src/base/month.ts';
import { dayIndexOf } from '../../src/base/units.ts';
import { geodesic } from '../../src/corridors/geodesic.ts';
import { locateAlong } from '../../src/corridors/linear-reference.ts';
import { pointAt } from '../../src/corridors/point-at.ts';

// The full size: CORREDOR_ROWS=10000000 npm run test:engines
const rows = Number(process.env.CORREDOR_ROWS ?? 100_000);
/** A geodesic for each of ten million rows would take a quarter of an hour: rows between these are passed over. */
const every = Math.max(1, Math.floor(rows / 50_000));
const metre = 0.001;

const { index } = shippedGeography();
const columns = enrichedColumns(resolutions);
let folder = '';
let broken = 0;
let manifest: Manifest;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corredor-cells-'));
  const [csv, out] = [join(folder, 'made.csv'), join(folder, 'enriched')];
  broken = generateIncidents(csv, rows, 7, shippedGeography()).broken;
  const args = ['scripts/enrich/run.ts', csv, '--out', out, '--resolutions', resolutions.join(), '--language', 'en'];
  const made = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Part {
  readonly path: string;
  readonly rows: number;
  of(name: string): Numbers;
}

async function* parts(): AsyncGenerator<Part> {
  for (const { path } of manifest.parts) {
    const read = await partRows(readFileSync(join(folder, 'enriched', path)), path, columns);
    yield {
      path,
      rows: read.rows,
      of(name) {
        const column = read.columns.find((one) => one.name === name);
        if (column === undefined) throw new Error(name);
        return column.values;
      },
    };
  }
}

it('has every record once, each in a part of its year, those without a place at none', async () => {
  let [found, unplaced] = [0, 0];
  for await (const part of parts()) {
    const [day, month, lon, km, border] = ['day', 'month', 'lon', 'km', 'border_km'].map(part.of);
    const cells = resolutions.map((resolution) => part.of(cellColumn(resolution)));
    const year = Number(/^year=(\d+)/.exec(part.path)?.[1]);
    const wrong: number[] = [];
    for (let row = 0; row < part.rows; row++) {
      const isPlaced = !Number.isNaN(lon[row]);
      if (!isPlaced) unplaced += 1;
      const isRight =
        month[row] === monthOfDay(dayIndexOf(Number(day[row]))) &&
        1970 + Math.floor(Number(month[row]) / 12) === year &&
        Number(km[row]) === (isPlaced ? Math.floor(Number(border[row])) : -1) &&
        cells.every((column) => (column[row] !== 0n) === isPlaced);
      if (!isRight) wrong.push(row);
    }
    expect(wrong, part.path).toEqual([]);
    found += part.rows;
  }
  expect(found).toBe(rows - broken);
  expect(unplaced).toBeGreaterThan(0);
});

it('has the cells that h3-js says, of every size, record by record', async () => {
  for await (const part of parts()) {
    const [lon, lat] = [part.of('lon'), part.of('lat')].map((values) => Float64Array.from(values, Number));
    for (const resolution of resolutions) {
      const cells = part.of(cellColumn(resolution));
      const wrong: string[] = [];
      for (let row = 0; row < part.rows; row++) {
        if (Number.isNaN(lon[row])) continue;
        const id = latLngToCell(lat[row], lon[row], resolution);
        if (cells[row].toString(16) !== id) wrong.push(`${row}: ${cells[row].toString(16)}, not ${id}`);
      }
      expect(wrong, `${part.path}, cells of ${resolution}`).toEqual([]);
    }
  }
});

it('has the kilometres that geodesics say, to a metre', async () => {
  let looked = 0;
  for await (const part of parts()) {
    const names = ['lon', 'lat', 'border_km', 'across_km'];
    const [lon, lat, along, across] = names.map((name) => Float64Array.from(part.of(name), Number));
    const wrong: string[] = [];
    for (let row = 0; row < part.rows; row += every) {
      if (Number.isNaN(lon[row])) continue;
      looked += 1;
      const one = locateAlong(index, lon[row], lat[row]);
      const place = pointAt(index.line, along[row]);
      // In a bend two kilometres can be as near: either of them will do, where it is.
      const reach = geodesic(lon[row], lat[row], place.lon, place.lat).km;
      const isThere = Math.abs(along[row] - one.borderKm) < metre || Math.abs(reach - Math.abs(one.acrossKm)) < metre;
      // On the line itself, a metre either way, either side will do.
      const isAcross = Math.abs(across[row] - one.acrossKm) < metre;
      if (!isThere || !isAcross)
        wrong.push(`${lon[row]} ${lat[row]}: ${along[row]} ${across[row]}, not ${one.borderKm} ${one.acrossKm}`);
    }
    expect(wrong, part.path).toEqual([]);
  }
  expect(looked).toBeGreaterThan(0.9 * Math.min(rows, 50_000));
});
