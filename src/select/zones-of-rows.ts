import type { Steps } from '../base/steps.ts';
import type { ReadonlyI32 } from '../base/typed-array.ts';
import { type IncidentTable, pointStates } from '../columns/table.ts';
import { firstRings, isNearBox, kmToEdges, zoneBoxes } from '../corridors/near-edges.ts';
import { zoneOfPoint, zoneRows } from '../corridors/zone-of-point.ts';
import { ZoneSquares } from '../corridors/zone-squares.ts';
import type { Zones } from '../corridors/zones.ts';

/**
 * The outlines of the app are drawn to about a kilometre, and many records lie in the river: a point in no area of its
 * side counts in the nearest one that is this close, km. A loaded file means its outlines as they are.
 */
const drawnToKm = 5;

const rowsOf = new WeakMap<IncidentTable, WeakMap<Zones, ReadonlyI32>>();
/** By side, kept with the zones. Few rows do not repay them. */
const squaresOf = new WeakMap<Zones, readonly ZoneSquares[]>();
const enoughRows = 50_000;
const chunk = 4096;
const point = pointStates.indexOf('point');

/** The nearest zone that may hold the point, if it is close enough; -1 otherwise. */
function nearestZone(zones: Zones, at: readonly [number, number], mayHold: (zone: number) => boolean): number {
  const boxes = zoneBoxes(zones);
  const rings = firstRings(zones);
  let nearest = -1;
  let least = drawnToKm;
  for (let z = 0; z < zones.ids.length; z++) {
    if (!mayHold(z) || !isNearBox(boxes, z, at, least)) continue;
    const km = kmToEdges(zones, [rings[z], rings[z + 1]], at);
    if (km >= least) continue;
    nearest = z;
    least = km;
  }
  return nearest;
}

function squaresIn(zones: Zones): readonly ZoneSquares[] {
  const known = squaresOf.get(zones) ?? [0, 1].map((side) => new ZoneSquares(zones, side, drawnToKm));
  squaresOf.set(zones, known);
  return known;
}

/**
 * Writes the zones of rows `[from, to)`. A function of its own, called often: it is compiled once, and not for every table.
 * @param look at one point, where its square does not say
 */
function zonesBetween(
  from: number,
  to: number,
  { lon, lat, acrossKm, pointState }: IncidentTable,
  squares: readonly ZoneSquares[] | null,
  look: (row: number, side: number) => number,
  found: Int32Array,
): void {
  for (let row = from; row < to; row++) {
    if (pointState[row] !== point || Number.isNaN(lon[row])) continue;
    const side = acrossKm[row] < 0 ? 0 : 1;
    found[row] = squares?.[side].zoneAt(lon[row], lat[row]) ?? look(row, side);
  }
}

/**
 * Index of the zone that each row counts in; -1 for a row in none, and for one that is no point. A row of a located
 * table counts in an area of its own side alone, where the areas are the app's. Kept with the table.
 */
export function* zonesOfRows(table: IncidentTable, zones: Zones): Steps<ReadonlyI32> {
  const byZones = rowsOf.get(table) ?? new WeakMap<Zones, ReadonlyI32>();
  rowsOf.set(table, byZones);
  const before = byZones.get(zones);
  if (before !== undefined) return before;
  yield* zoneRows(zones);
  const isLoaded = zones.unit === 'loaded';
  const found = new Int32Array(table.rows).fill(-1);
  const squares = isLoaded || table.rows < enoughRows ? null : squaresIn(zones);
  const mayHold = [0, 1].map(
    (side) =>
      (zone: number): boolean =>
        isLoaded || zones.side[zone] === side,
  );
  const look = (row: number, side: number): number => {
    const [lon, lat] = [table.lon[row], table.lat[row]];
    const inside = zoneOfPoint(zones, lon, lat, mayHold[side]);
    if (inside >= 0 || isLoaded) return inside;
    return squares?.[side].nearestAt(lon, lat) ?? nearestZone(zones, [lon, lat], mayHold[side]);
  };
  for (let from = 0; from < table.rows; from += chunk) {
    yield { done: from, total: table.rows };
    zonesBetween(from, Math.min(from + chunk, table.rows), table, squares, look, found);
  }
  byZones.set(zones, found);
  return found;
}
