import incidents from '../../data/incidents/incidents.csv?url';
import national from '../../data/inm/months.csv?url';
import figures from '../../data/sector-months/figures.csv?url';
import split from '../../data/sector-months/split.csv?url';
import years from '../../data/sector-years/figures.csv?url';
import synthetic from '../../data/synthetic/incidents.csv?url';

/** A data set that comes with the app, read by the same readers as a dropped file. */
export interface Shipped {
  readonly table: string;
  readonly name: string;
  readonly address: string;
  /** Opened with the page, or when the study first asks for it. */
  readonly opens: 'at-start' | 'when-asked';
}

const from = (address: string): string => new URL(address, location.href).href;

export const shipped: readonly Shipped[] = [
  { table: 'sector-months', name: 'figures.csv', address: from(figures), opens: 'at-start' },
  { table: 'iom', name: 'incidents.csv', address: from(incidents), opens: 'at-start' },
  { table: 'inm', name: 'months.csv', address: from(national), opens: 'at-start' },
  { table: 'sector-years', name: 'sector-years.csv', address: from(years), opens: 'when-asked' },
  { table: 'synthetic', name: 'synthetic-incidents.csv', address: from(synthetic), opens: 'when-asked' },
];

/** Figures by authority, demographic and citizenship: joined to the sector figures after the first picture stands. */
export const shippedSplit = { table: 'sector-months', name: 'split.csv', address: from(split) } as const;

export const isShipped = (table: string): boolean => shipped.some((set) => set.table === table);
