import type { Steps } from '../../base/steps.ts';
import type { Provenance, Table } from '../../columns/table.ts';
import { sectors } from '../../corridors/corridor.ts';
import type { Reconciled, ReconciliationResult } from '../release-shapes.ts';
import { joinedPorts } from './joined-ports.ts';
import { type YearSeries, yearSeriesOf } from './year-series.ts';

/** A table that may give the same figures as another publisher's. */
export interface Published {
  readonly name: string;
  readonly table: Table;
  readonly provenance: Provenance;
}

interface Side {
  readonly published: Published;
  readonly series: YearSeries;
}

/**
 * What publishers say of the same figure, side by side: Border Patrol's figures by sector and fiscal year, entries by
 * port and calendar year, and national series. Only whole years are compared; nothing is averaged or merged.
 */
export function* reconcile(tables: readonly Published[]): Steps<ReconciliationResult> {
  const sides = new Map<string, Side[]>();
  for (const [at, published] of tables.entries()) {
    yield { done: at, total: tables.length };
    for (const series of yearSeriesOf(published.table)) {
      const known = sides.get(series.measure);
      if (known === undefined) sides.set(series.measure, [{ published, series }]);
      else known.push({ published, series });
    }
  }
  const compared = [...sides.values()].flatMap((given) => {
    const joined = joinedPorts(given.map(({ series }) => series));
    const like = given.map((side, at) => ({ ...side, series: joined[at] ?? side.series }));
    const table = given.length < 2 ? null : sideBySide(like);
    return table === null ? [] : [table];
  });
  return { shape: 'reconciliation', tables: compared };
}

/** Areas and years that at least two publishers have; null where there are none. */
function sideBySide(sides: readonly Side[]): Reconciled | null {
  const [first] = sides;
  if (first === undefined) return null;
  const keys = new Map<string, { readonly area: string; readonly name: string; readonly year: number }>();
  for (const { series } of sides) {
    for (const { area, name, year } of series.figures) {
      const key = `${area}\t${year}`;
      keys.set(key, { area, name: name || (keys.get(key)?.name ?? ''), year });
    }
  }
  const lookups = sides.map(({ series }) => new Map(series.figures.map((f) => [`${f.area}\t${f.year}`, f.value])));
  const rows = [...keys]
    .map(([key, row]) => ({
      ...row,
      name: row.name || row.area,
      figures: lookups.map((values) => values.get(key) ?? null),
    }))
    .filter(({ figures }) => figures.filter((figure) => figure !== null).length > 1)
    .sort((a, b) => placeOf(a.area) - placeOf(b.area) || a.name.localeCompare(b.name, 'en') || a.year - b.year);
  if (rows.length === 0) return null;
  const publishers = sides.map(({ published: { name, provenance } }) => ({
    table: name,
    source: provenance.source,
    publisher: provenance.publisher,
    file: provenance.file,
    to: provenance.to,
    rounding: provenance.rounding,
  }));
  return { publishers, measure: first.series.measure, isFiscal: first.series.isFiscal, rows };
}

/** The border first, then sectors from west to east, then all else by name. */
function placeOf(area: string): number {
  if (area === '') return -1;
  const at = sectors.findIndex(({ id }) => id === area);
  return at < 0 ? sectors.length : at;
}
