import corridorList from '../../data/corridors/corridors.json' with { type: 'json' };
import eventList from '../../data/events/events.json' with { type: 'json' };
import portList from '../../data/ports/ports.json' with { type: 'json' };
import sectorList from '../../data/sectors/sectors.json' with { type: 'json' };

/** A text in both languages. */
export interface Bilingual {
  readonly en: string;
  readonly es: string;
}

/** A Border Patrol sector and its stretch of the boundary, in border kilometres from the Pacific. */
export interface Sector {
  readonly id: string;
  readonly name: Bilingual;
  readonly fromKm: number;
  readonly toKm: number;
  /** What its figures hold besides, such as "whole sector, New Mexico included"; empty where nothing. */
  readonly includes: Bilingual;
}

/** A corridor of the programme: a stretch of the boundary, and the pair of U.S. sectors and Mexican states on it. */
export interface Corridor {
  readonly id: string;
  readonly name: Bilingual;
  readonly fromKm: number;
  readonly toKm: number;
  /** Whole sectors that the stretch touches. */
  readonly sectors: readonly string[];
  readonly mexicanStates: Bilingual;
  /** Since when OASISS works there; says "not verified" where no source gives the date. */
  readonly since: Bilingual;
  readonly note: Bilingual;
}

export interface ProgrammeEvent {
  readonly id: string;
  /** Whose act it is: "us", "mexico" or "both". */
  readonly actor: string;
  /** Month, "2007-08". */
  readonly from: string;
  readonly to: string | null;
  readonly name: Bilingual;
  readonly source: Bilingual;
  readonly verified: boolean;
  /** Shown unless the person hides it. */
  readonly shown: boolean;
}

export interface PortOfEntry {
  readonly id: string;
  readonly name: string;
  /** Town across the line. */
  readonly twin: string;
  readonly lon: number;
  readonly lat: number;
  /** Border kilometre of the nearest point of the line. */
  readonly km: number;
}

/** Length of the land and river boundary (IBWC/CILA, 2010), geodesic, km. */
export const borderLengthKm = 3182.624;

/** West to east. */
export const sectors: readonly Sector[] = sectorList;
/** West to east. */
export const ports: readonly PortOfEntry[] = portList;
export const corridors: readonly Corridor[] = corridorList;
export const events: readonly ProgrammeEvent[] = eventList;

export const corridorById = (id: string): Corridor | undefined => corridors.find((corridor) => corridor.id === id);
export const sectorById = (id: string): Sector | undefined => sectors.find((sector) => sector.id === id);

/** Sectors that a half-open stretch of border kilometres touches, west to east. */
export function sectorsTouching(fromKm: number, toKm: number): readonly Sector[] {
  return sectors.filter((sector) => sector.fromKm < toKm && sector.toKm > fromKm);
}
