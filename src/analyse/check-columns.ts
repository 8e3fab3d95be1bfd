import type { CellResult, CheckColumn, ScanFinding } from './shapes.ts';

const column = (key: string, values: ArrayLike<number>): readonly CheckColumn[] =>
  values.length === 0 ? [] : [{ key, values: Float64Array.from(values) }];

/** The most likely cluster is 1; 0 for units in none. */
function clusterOfUnits({ clusters }: ScanFinding, units: number): Float64Array {
  const of = new Float64Array(units);
  [...clusters.entries()].reverse().forEach(([c, { cells }]) => {
    for (const cell of cells) of[cell] = c + 1;
  });
  return of;
}

/** What the method gave each unit, as far as it is told: of own data classes alone. */
export function columnsOf({ hotSpots, finding, ids }: CellResult): readonly CheckColumn[] {
  if (hotSpots !== null) {
    return [...column('z', hotSpots.z), ...column('p', hotSpots.p), ...column('class', hotSpots.classes)];
  }
  switch (finding?.kind) {
    case 'local-moran':
      return [...column('i', finding.statistic), ...column('p', finding.p), ...column('quadrant', finding.quadrant)];
    case 'emerging':
      return [...column('z', finding.lastZ), ...column('category', finding.category)];
    case 'scan':
      return column('cluster', clusterOfUnits(finding, ids.length));
    case 'concentration':
      return column('rank', finding.rank);
    default:
      return [];
  }
}
