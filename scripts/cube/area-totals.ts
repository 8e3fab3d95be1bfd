import { type AreaColumn, areaTotal, type Kind, type Manifest } from '../enrich/enriched-columns.ts';
import { Failure } from './failure.ts';
import type { Groups } from './groups.ts';
import type { By } from './statement.ts';

/** Figures of whole areas, that lie at no point. */
export const isTotal = ({ state }: Kind): boolean => state === areaTotal;

/** Whether rows are grouped by areas, where figures of areas are kept. */
export const isByAreas = (by: By): by is AreaColumn =>
  by !== 'cells' && by !== 'cells-kilometres' && by !== 'kilometres';

/**
 * A manifest as what is asked for knows it: of files of figures no cell and no kilometre says anything.
 * Fails with "only-figures" where nothing is left, or no area of the level.
 */
export function manifestFor(by: By, manifest: Manifest): Manifest {
  const { files } = manifest;
  const levels = files.flatMap(({ level }) => level ?? []);
  const there = [...new Set(levels)].sort().join(' | ');
  const isNothing = levels.length === files.length && !levels.some((level) => level === by);
  if (levels.length > 0 && isNothing) throw new Failure('only-figures', { there });
  return isByAreas(by) ? manifest : { ...manifest, files: files.filter(({ level }) => level === undefined) };
}

/** The rows of some kinds, in their order. */
function rowsOfKinds(groups: Groups, isKept: readonly boolean[]): Groups {
  const places: number[] = [];
  for (let row = 0; row < groups.rows; row++) if (isKept[groups.kind[row]] === true) places.push(row);
  const kinds = groups.kinds.filter((_, kind) => isKept[kind]);
  const placeOf = groups.kinds.map((number) => kinds.indexOf(number));
  return {
    rows: places.length,
    kinds,
    month: Int32Array.from(places, (row) => groups.month[row]),
    cell: BigInt64Array.from(places.map((row) => groups.cell[row])),
    km: Int32Array.from(places, (row) => groups.km[row]),
    side: Int32Array.from(places, (row) => groups.side[row]),
    kind: Uint32Array.from(places, (row) => placeOf[groups.kind[row]]),
    records: Float64Array.from(places, (row) => groups.records[row]),
    people: Float64Array.from(places, (row) => groups.people[row]),
  };
}

/** Groups of records, and those of figures of areas. Fails with "kind-unknown". */
export function apart(groups: Groups, kinds: Manifest['kinds']): { readonly records: Groups; readonly totals: Groups } {
  const areTotals = groups.kinds.map((number) => {
    const kind = kinds[String(number)];
    if (kind === undefined) throw new Failure('kind-unknown', { kind: String(number) });
    return isTotal(kind);
  });
  const totals = rowsOfKinds(groups, areTotals);
  if (totals.rows === 0) return { records: groups, totals };
  return {
    totals,
    records: rowsOfKinds(
      groups,
      areTotals.map((is) => !is),
    ),
  };
}
