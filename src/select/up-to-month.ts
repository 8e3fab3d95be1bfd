import { dayIso, firstDayOf, fiscalYear, fiscalYearStart } from '../base/month.ts';
import type { ReadonlyF64 } from '../base/typed-array.ts';
import { dayIndexOf, type MonthIndex, monthIndexOf } from '../base/units.ts';
import { monthSpan } from '../columns/cube/month-span.ts';
import type {
  AreaMonthTable,
  CaseTable,
  CubeRows,
  IncidentTable,
  PanelSplit,
  PanelTable,
  Table,
} from '../columns/table.ts';
import { dayWindow } from './day-window.ts';

type Panel = PanelTable & { readonly split: PanelSplit | null };
type Cut = IncidentTable | Panel | CaseTable | AreaMonthTable;

function incidentsUpTo(table: IncidentTable, until: MonthIndex): IncidentTable {
  const { to: rows } = dayWindow(table.day, monthIndexOf(Math.min(0, until)), until);
  const categories = Object.entries(table.categories).map(
    ([column, { codes, labels }]) => [column, { codes: codes.subarray(0, rows), labels }] as const,
  );
  return {
    kind: 'incidents',
    rows,
    lon: table.lon.subarray(0, rows),
    lat: table.lat.subarray(0, rows),
    day: table.day.subarray(0, rows),
    weight: table.weight.subarray(0, rows),
    precision: table.precision.subarray(0, rows),
    pointState: table.pointState.subarray(0, rows),
    categories: Object.fromEntries(categories),
    borderKm: table.borderKm.subarray(0, rows),
    straightKm: table.straightKm.subarray(0, rows),
    acrossKm: table.acrossKm.subarray(0, rows),
    ...(table.cube && { cube: cubeUpTo(table.cube, rows, until) }),
  };
}

/** ISO. */
const lastDayBefore = (until: MonthIndex): string => dayIso(dayIndexOf(firstDayOf(until) - 1));

function cubeUpTo({ records, facts, held }: CubeRows, rows: number, until: MonthIndex): CubeRows {
  const kept = Array.from(held.month, (_, at) => at).filter((at) => held.month[at] < until);
  const placed = (km: ReadonlyF64): Float64Array => Float64Array.from(kept, (at) => km[at]);
  const last = lastDayBefore(until);
  const isLater = facts.filledTo !== null && facts.filledTo > last;
  return {
    records: records.subarray(0, rows),
    facts: isLater ? { ...facts, filledTo: last } : facts,
    held: {
      month: Int32Array.from(kept, (at) => held.month[at]),
      lon: placed(held.lon),
      lat: placed(held.lat),
      ...(held.borderKm && { borderKm: placed(held.borderKm) }),
      ...(held.acrossKm && { acrossKm: placed(held.acrossKm) }),
    },
  };
}

function splitUpTo(split: PanelSplit, until: MonthIndex, months: number): PanelSplit {
  const kept = Array.from(split.month, (_, entry) => entry).filter((entry) => (split.month[entry] ?? months) < months);
  return {
    from: monthIndexOf(Math.min(split.from, until)),
    to: monthIndexOf(Math.min(split.to, until)),
    area: Uint8Array.from(kept, (entry) => split.area[entry] ?? 0),
    month: Uint16Array.from(kept, (entry) => split.month[entry] ?? 0),
    group: split.group.map((codes) => Uint8Array.from(kept, (entry) => codes[entry] ?? 0)),
    value: Float64Array.from(kept, (entry) => split.value[entry] ?? 0),
  };
}

function panelUpTo(panel: Panel, until: MonthIndex): Panel {
  const months = Math.max(0, until - panel.firstMonth);
  const total = new Float64Array(panel.areas.length * months);
  for (let area = 0; area < panel.areas.length; area++) {
    for (let month = 0; month < months; month++) {
      total[area * months + month] = panel.total[area * panel.months + month] ?? Number.NaN;
    }
  }
  return { ...panel, months, total, split: panel.split === null ? null : splitUpTo(panel.split, until, months) };
}

/**
 * Cases of fiscal years that had ended: they are told by the year, and one year cut at two months would tell by its
 * difference what a month alone holds.
 */
function casesUpTo(table: CaseTable, until: MonthIndex): CaseTable {
  const months = Math.max(0, fiscalYearStart(fiscalYear(until)) - table.firstMonth);
  const rows = table.months === 0 ? 0 : table.values.length / table.months;
  const values = new Float64Array(rows * months);
  for (let row = 0; row < rows; row++) {
    for (let month = 0; month < months; month++) {
      values[row * months + month] = table.values[row * table.months + month] ?? Number.NaN;
    }
  }
  return { ...table, months, values };
}

function areaMonthsUpTo(table: AreaMonthTable, until: MonthIndex): AreaMonthTable {
  const months = Math.max(0, until - table.firstMonth);
  const rows = table.measures.length * table.ids.length;
  const values = new Float64Array(rows * months);
  for (let row = 0; row < rows; row++) {
    values.set(Float64Array.from(table.values.subarray(row * table.months, row * table.months + months)), row * months);
  }
  return { ...table, months, values };
}

function cutAt(table: Cut, until: MonthIndex): Table {
  if (table.kind === 'panel') return panelUpTo(table, until);
  if (table.kind === 'area-months') return areaMonthsUpTo(table, until);
  return table.kind === 'cases' ? casesUpTo(table, until) : incidentsUpTo(table, until);
}

/** Whether nothing of it is newer, of a cube neither what its file holds back nor how far it goes. */
function isBefore(table: IncidentTable, until: MonthIndex): boolean {
  const filledTo = table.cube?.facts.filledTo ?? null;
  return (monthSpan(table)?.to ?? until) <= until && (filledTo === null || filledTo <= lastDayBefore(until));
}

const isCut = (table: Table): table is Cut =>
  table.kind === 'incidents' || table.kind === 'panel' || table.kind === 'cases' || table.kind === 'area-months';

/** The last one made of each: a sheet asks many questions of one table. */
const made = new WeakMap<Table, { readonly until: MonthIndex; readonly table: Table }>();

/** A table without what is newer: nothing from month `until` on. Areas and their figures have no months, and stay. */
export function upToMonth(table: Table, until: MonthIndex): Table {
  if (!isCut(table)) return table;
  if (table.kind !== 'incidents' && table.firstMonth + table.months <= until) return table;
  if (table.kind === 'incidents' && isBefore(table, until)) return table;
  const known = made.get(table);
  if (known?.until === until) return known.table;
  const cut = cutAt(table, until);
  made.set(table, { until, table: cut });
  return cut;
}
