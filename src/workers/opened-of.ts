import type { Period } from '../analyse/shapes.ts';
import { monthIndex } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import { monthSpan } from '../columns/cube/month-span.ts';
import type { PlaceReport } from '../columns/file-report.ts';
import type { ReadTable } from '../columns/read-table.ts';
import type { AreaMonthTable, Table } from '../columns/table.ts';
import { sectors } from '../corridors/corridor.ts';
import { areaFiguresOf } from '../select/area-figures-of.ts';
import type { Opened } from './protocol.ts';

const isNational = (table: Table): boolean =>
  table.kind === 'panel' && !sectors.some((sector) => table.areas.includes(sector.id));

/** What the page is told of an open table: all but its rows. */
export function openedOf(name: string, read: ReadTable, places: PlaceReport | null): Opened {
  const { table, provenance } = read;
  const { ledger, dateMeans, part, parts } = read;
  const file = { table: name, ledger, provenance, places, dateMeans, part, parts, quirks: quirksOf(read) };
  if (table.kind === 'incidents') {
    const { from, to } = monthsOf(table);
    const groups = Object.entries(table.categories).map(([column, { labels }]) => ({ column, labels }));
    const whole = { firstMonth: from, months: to - from, groups, figures: [] };
    return { ...file, kind: 'incidents', ...whole };
  }
  if (table.kind !== 'panel') {
    const figures = figuresIn(table);
    const { from, to } = monthsOf(table);
    const whole = { firstMonth: from, months: to - from, groups: [], figures };
    const areas =
      table.kind === 'zones' ? { areas: table.areas.map((area) => ({ id: area.id, name: area.name })) } : {};
    const features = table.kind === 'map-features' ? { features: table.features } : {};
    const byYear = table.kind === 'area-months' ? { byYear: namesByYear(table) } : {};
    return { ...file, kind: table.kind, ...whole, ...areas, ...features, ...byYear };
  }
  const { firstMonth, months, groups } = table;
  return {
    ...file,
    kind: isNational(table) ? 'national' : 'areas',
    firstMonth,
    months,
    groups,
    figures: isNational(table) || !provenance.isPublic ? [] : [table.measure],
  };
}

const quirksOf = ({ quirks }: ReadTable): Opened['quirks'] =>
  quirks === null ? null : { en: quirks.en.text, es: quirks.es.text };

/** What of a table rates may be per, or methods may count. */
function figuresIn(table: Table): readonly string[] {
  if (table.kind === 'area-figures') return table.figures.map((figure) => figure.name);
  return table.kind === 'area-months' ? table.measures : [];
}

const namesByYear = (table: AreaMonthTable): readonly string[] =>
  areaFiguresOf(table)?.figures.map(({ name }) => name) ?? [];

/** Months that a table spans, half-open; an empty one spans none. */
export function monthsOf(table: Table): Period {
  if (table.kind === 'panel' || table.kind === 'cases' || table.kind === 'area-months') {
    return { from: table.firstMonth, to: monthIndexOf(table.firstMonth + table.months) };
  }
  const none = { from: monthIndex(2000, 1), to: monthIndex(2000, 1) };
  if (table.kind !== 'incidents') return none;
  return monthSpan(table) ?? none;
}
