import { drain } from '../../src/base/steps.ts';
import { type ReadTable, readTable } from '../../src/columns/build-table.ts';
import type { Table } from '../../src/columns/table.ts';

/** Reads lines of text as a dropped file is read. */
export function readText(...lines: readonly string[]): ReadTable {
  const read = drain(readTable(new TextEncoder().encode(`${lines.join('\n')}\n`), 'made-up.csv'));
  if (!read.ok) throw new Error(`${read.error.code}: ${JSON.stringify(read.error.params)}`);
  return read.value;
}

export function panelIn({ table }: ReadTable): Extract<Table, { readonly kind: 'panel' }> {
  if (table.kind !== 'panel') throw new Error('no panel');
  return table;
}

export function incidentsIn({ table }: ReadTable): Extract<Table, { readonly kind: 'incidents' }> {
  if (table.kind !== 'incidents') throw new Error('no incidents');
  return table;
}

/** Figures of one area from its first month on, NaN where there is none. */
export function figuresOf(read: ReadTable, area: string): readonly number[] {
  const panel = panelIn(read);
  const at = panel.areas.indexOf(area) * panel.months;
  return [...panel.total.subarray(at, at + panel.months)];
}
