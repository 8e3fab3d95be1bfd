import { basename } from 'node:path';
import { fileSource } from '../../scripts/file-source.ts';
import { shippedGeography } from '../../scripts/shipped-geography.ts';
import { drain } from '../../src/base/steps.ts';
import { readTable } from '../../src/columns/build-table.ts';
import type { IncidentTable } from '../../src/columns/table.ts';
import { borderLengthKm, corridorById } from '../../src/corridors/corridor.ts';
import { corridorDepthKm } from '../../src/corridors/geography.ts';
import { studyArea } from '../../src/corridors/study-area.ts';
import { type Document, emptyDocument } from '../../src/document/document.ts';
import { monthsChosen } from '../../src/select/clauses.ts';
import { countSegments } from '../../src/select/count-segments.ts';
import { locateIncidents } from '../../src/select/locate-incidents.ts';
import { maskFor } from '../../src/select/mask.ts';
import { monthRows } from '../../src/select/month-rows.ts';
import { tallyCellMonths } from '../../src/select/tally-cell-months.ts';
import { tallyCells } from '../../src/select/tally-cells.ts';

/** A file of incidents, or a cube of them, as the app opens it. */
export function openIncidents(path: string): IncidentTable {
  const source = fileSource(path);
  try {
    const read = drain(readTable(source, basename(path)));
    if (!read.ok) throw new Error(read.error.code);
    if (read.value.table.kind !== 'incidents') throw new Error('no incidents');
    return drain(locateIncidents(read.value.table, shippedGeography().index));
  } finally {
    source.close();
  }
}

const binKm = 10;
const whole = { fromKm: 0, toKm: borderLengthKm, depthKm: corridorDepthKm };

function bins(): Parameters<typeof countSegments>[1] {
  const count = Math.ceil(borderLengthKm / binKm);
  return Array.from({ length: count }, (_, at) => ({
    id: String(at),
    fromKm: at * binKm,
    toKm: Math.min(borderLengthKm, (at + 1) * binKm),
  }));
}

/** What the app's own rooms count: every cell-month of the border, and every bin of 10 km by month, and what they leave out. */
export function counted(table: IncidentTable, resolution: number, clauses: Document['clauses'] = {}): object {
  const area = drain(studyArea(shippedGeography(), { ...whole, resolution }));
  const months = drain(tallyCellMonths(table, area, clauses));
  const { firstMonth, records, people, left } = countSegments(table, bins(), corridorDepthKm, maskFor(table, clauses));
  return {
    cells: {
      cell: Array.from(months.cell),
      month: Array.from(months.month),
      records: Array.from(months.records),
      people: Array.from(months.people),
    },
    bins: { firstMonth, records: Array.from(records), people: Array.from(people), left },
  };
}

/** Records and people of each cell of the first corridor in the months that the clauses leave. */
export function countedInWindow(table: IncidentTable, resolution: number, clauses: Document['clauses']): object {
  const { fromKm, toKm, depthKm } = corridorById(emptyDocument.corridor) ?? whole;
  const area = drain(studyArea(shippedGeography(), { fromKm, toKm, depthKm, resolution }));
  const { firstMonth, months } = monthRows(table);
  const period = monthsChosen(clauses, firstMonth, months);
  const { records, people, totalRecords } = drain(tallyCells(table, area, clauses, period));
  if (totalRecords === 0) throw new Error('nothing to compare');
  return { records: Array.from(records), people: Array.from(people) };
}
