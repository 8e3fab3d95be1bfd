import { type IncidentTable, pointStates } from '../columns/table.ts';
import { type Bilingual, borderLengthKm, corridorOf, type Sector, sectorById, sectors } from '../corridors/corridor.ts';
import type { Feature } from '../corridors/feature.ts';
import { whyLeftOut } from '../select/left-out.ts';
import type { MethodInput } from './method.ts';

/** Border kilometres, half-open. */
export interface Stretch {
  readonly fromKm: number;
  readonly toKm: number;
}

/** A place that a parameter names, or that a method suggests. */
export interface PlaceMeant {
  /** As the parameter gives it; empty for a place that no parameter can name, such as the sectors on both sides. */
  readonly value: string;
  /** Of a place that a person drew; null for others, which are said from what they are. */
  readonly name: Bilingual | null;
  /** Parts along the border; none for an area that a person drew. */
  readonly stretches: readonly Stretch[];
  /** How far inland the stretches reach on either side, km. */
  readonly depthKm: number;
  /** Corners of an area that a person drew, degrees, not closed. */
  readonly ring: Feature['lonLat'] | null;
}

/** Drawn limits this near to a sector's mean the sector's own, km. */
const sameKm = 1;
const point = pointStates.indexOf('point');

const stretchPlace = (value: string, stretches: readonly Stretch[], depthKm: number): PlaceMeant => ({
  value,
  name: null,
  stretches,
  depthKm,
  ring: null,
});

/**
 * The place that a value such as "sector:del-rio", "km:2109-2450", "corridor:own-1" or "area:f3" names.
 * @param depthKm how far inland it is looked at; a corridor that reaches less far keeps its own depth
 * @returns null for none, and for what is not there any more
 */
export function placeMeant(
  value: string,
  { features = [], drawn = [] }: Pick<MethodInput, 'features' | 'drawn'>,
  depthKm: number,
): PlaceMeant | null {
  const [, kind, id = ''] = /^(sector|corridor|area|km):(.+)$/.exec(value) ?? [];
  if (kind === 'sector') {
    const sector = sectorById(id);
    return sector === undefined ? null : stretchPlace(value, [sector], depthKm);
  }
  if (kind === 'km') {
    const [fromKm = 0, toKm = 0] = id.split('-').map(Number);
    const within = { fromKm: Math.max(0, fromKm), toKm: Math.min(borderLengthKm, toKm) };
    return within.toKm > within.fromKm ? stretchPlace(value, [within], depthKm) : null;
  }
  if (kind === 'corridor') {
    const own = drawn.find((corridor) => corridor.id === id);
    const corridor = own ?? corridorOf(id);
    if (corridor === undefined) return null;
    const depth = Math.min(depthKm, corridor.depthKm);
    return { ...stretchPlace(value, [corridor], depth), name: own?.name ?? null };
  }
  const area = features.find((feature) => feature.id === id && feature.kind === 'area');
  if (kind !== 'area' || area === undefined || area.lonLat.length < 3) return null;
  return { value, name: area.name, stretches: [], depthKm, ring: area.lonLat };
}

/** Even-odd rule on a ring in degrees, not closed. */
function isInRing(ring: Feature['lonLat'], lon: number, lat: number): boolean {
  let inside = false;
  let [lon0, lat0] = ring[ring.length - 1];
  for (const [lon1, lat1] of ring) {
    if (lat1 > lat !== lat0 > lat && lon < lon1 + ((lat - lat1) * (lon0 - lon1)) / (lat0 - lat1)) inside = !inside;
    [lon0, lat0] = [lon1, lat1];
  }
  return inside;
}

/** Whether a row of a located table lies in a place: a point alone, in a stretch to its depth, or in the area drawn. */
export function holdsRow({ ring, stretches, depthKm }: PlaceMeant, table: IncidentTable, row: number): boolean {
  if (table.pointState[row] !== point) return false;
  if (ring !== null) return isInRing(ring, table.lon[row], table.lat[row]);
  return stretches.some(({ fromKm, toKm }) => whyLeftOut(table, row, { from: fromKm, to: toKm }, depthKm) === null);
}

/** Whole sectors inside a place, west to east: figures of sectors are never divided. None for an area drawn. */
export const sectorsIn = ({ stretches }: Pick<PlaceMeant, 'stretches'>): readonly Sector[] =>
  sectors.filter((sector) =>
    stretches.some(({ fromKm, toKm }) => sector.fromKm >= fromKm - sameKm && sector.toKm <= toKm + sameKm),
  );

/** Whether the whole sectors inside a place are all of it. */
export function isWholeSectors(place: Pick<PlaceMeant, 'stretches' | 'ring'>): boolean {
  const length = (parts: readonly Stretch[]): number => parts.reduce((sum, { fromKm, toKm }) => sum + toKm - fromKm, 0);
  return place.ring === null && Math.abs(length(place.stretches) - length(sectorsIn(place))) <= 2 * sameKm;
}

/** Kilometres that two places share along the border. */
export const sharedKm = (a: readonly Stretch[], b: readonly Stretch[]): number =>
  a.reduce(
    (sum, one) =>
      sum +
      b.reduce((part, two) => part + Math.max(0, Math.min(one.toKm, two.toKm) - Math.max(one.fromKm, two.fromKm)), 0),
    0,
  );

/** Sectors that begin or end where these stretches do, and share none of them; west to east. */
function touching(stretches: readonly Stretch[]): readonly Sector[] {
  const meets = (sector: Sector): boolean =>
    stretches.some(
      ({ fromKm, toKm }) => Math.abs(sector.toKm - fromKm) <= sameKm || Math.abs(sector.fromKm - toKm) <= sameKm,
    );
  return sectors.filter((sector) => meets(sector) && sharedKm([sector], stretches) <= sameKm);
}

/** The neighbouring sectors of a place, as a suggestion of a buffer; null where no sector begins or ends with it. */
export function suggestedBuffer({ stretches, depthKm }: PlaceMeant): PlaceMeant | null {
  const beside = touching(stretches);
  return beside.length === 0 ? null : stretchPlace('', beside, depthKm);
}

/** The nearest sector that touches neither place, as a suggestion of a control; null where there is none. */
export function suggestedControl(treated: PlaceMeant, buffer: PlaceMeant): PlaceMeant | null {
  const taken = [...treated.stretches, ...buffer.stretches];
  const near = touching(taken);
  const free = sectors.filter((sector) => sharedKm([sector], taken) <= sameKm && !near.includes(sector));
  const away = (sector: Sector): number =>
    Math.min(
      ...treated.stretches.map(({ fromKm, toKm }) => Math.max(fromKm - sector.toKm, sector.fromKm - toKm)),
      Number.POSITIVE_INFINITY,
    );
  const [nearest] = [...free].sort((a, b) => away(a) - away(b));
  return treated.stretches.length === 0 || nearest === undefined
    ? null
    : stretchPlace(`sector:${nearest.id}`, [nearest], treated.depthKm);
}
