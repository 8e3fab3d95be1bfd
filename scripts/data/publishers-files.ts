import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drain } from '../../src/base/steps.ts';
import { type ReadTable, readTable } from '../../src/columns/build-table.ts';
import { corredorSectorYears } from '../../src/columns/sources/corredor-sector-years/source.ts';
import type { AreaFigureTable, Table } from '../../src/columns/table.ts';

/** The publishers' files that the app's tables are made from, by their place in the folder that holds them. */
export const publishersFiles = {
  usbp: 'usbp/family_child_total_monthly_2000_2019.csv',
  cbp: 'cbp/nationwide-encounters-fy20-fy24-aor.snake.csv.gz',
  gdi: 'cbp/swb-encounters-by-area-2017-10-2025-05.gdi.csv.gz',
  iom: 'iom/mmp-border-box-2014-2025-04.gdi.csv',
  apprehensions: 'usbp/southwest_border_apprehensions_1960_2019.csv',
  deaths: 'usbp/southwest_border_deaths_1998_2019.csv',
  profiles: 'usbp/sector_profile_2011_2019.csv',
  inm: 'inm/irregular-events-by-nationality-2018-2025-04.csv',
} as const;

export type Panel = Extract<Table, { readonly kind: 'panel' }>;
export type Incidents = Extract<Table, { readonly kind: 'incidents' }>;

/** Reads a file as the app does; stops the script when it is not what it was. */
export function readFile(folder: string, file: string): ReadTable {
  const read = drain(readTable(readFileSync(join(folder, file)), file));
  if (!read.ok) throw new Error(`${file}: ${read.error.code}`);
  return read.value;
}

export function readPanel(folder: string, file: string): Panel {
  const { table } = readFile(folder, file);
  if (table.kind !== 'panel') throw new Error(`${file} holds no figures by area and month`);
  return table;
}

export function readIncidents(folder: string, file: string): Incidents {
  const { table } = readFile(folder, file);
  if (table.kind !== 'incidents') throw new Error(`${file} holds no incidents`);
  return table;
}

/** A file of figures by sector and fiscal year: the app's own form, under the publisher's headers. */
export function readSectorYears(folder: string, file: string): AreaFigureTable {
  const source = { ...corredorSectorYears, recognise: () => 1 };
  const read = drain(readTable(readFileSync(join(folder, file)), file, { among: [source] }));
  if (!read.ok) throw new Error(`${file}: ${read.error.code}`);
  const { table } = read.value;
  if (table.kind !== 'area-figures') throw new Error(`${file} holds no figures of areas`);
  return table;
}
