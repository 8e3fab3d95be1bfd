import corridorList from '../../data/corridors/corridors.json' with { type: 'json' };
import eventList from '../../data/events/events.json' with { type: 'json' };
import portList from '../../data/ports/ports.json' with { type: 'json' };
import sectorList from '../../data/sectors/sectors.json' with { type: 'json' };

import { borderStates } from './border-states.ts';
import { corridorDepthKm } from './geography.ts';

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
  /** How far inland it reaches on either side, km. */
  readonly depthKm: number;
  /** Whole sectors that the stretch touches. */
  readonly sectors: readonly string[];
  readonly mexicanStates: Bilingual;
  /** Since when OASISS works there; says "not verified" where no source gives the date. */
  readonly since: Bilingual;
  readonly note: Bilingual;
}

/** A corridor that a person drew, as a study keeps it. */
export interface DrawnCorridor {
  readonly id: string;
  readonly name: Bilingual;
  readonly fromKm: number;
  readonly toKm: number;
  readonly depthKm: number;
  readonly sectors: readonly string[];
  /** Ids of `borderStates`. */
  readonly states: readonly string[];
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
  /** Put there by the person: their own word stands for it. */
  readonly isOwn?: boolean;
  /** Dates as the person gave them, where they say the day. */
  readonly asGiven?: { readonly from: string; readonly to: string | null };
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
export const corridors: readonly Corridor[] = corridorList.map((corridor) => ({
  ...corridor,
  depthKm: corridorDepthKm,
}));
export const events: readonly ProgrammeEvent[] = eventList;

export const corridorById = (id: string): Corridor | undefined => corridors.find((corridor) => corridor.id === id);
/** A text of which one language may be empty: the other then stands for it. */
export const filledText = ({ en, es }: Bilingual): Bilingual => ({ en: en || es, es: es || en });

const ownSince: Bilingual = { en: 'drawn in this study', es: 'dibujado en este estudio' };
const ownNote: Bilingual = {
  en: 'A corridor of this study, not one of the programme.',
  es: 'Corredor de este estudio; no es uno del programa.',
};

function drawnCorridor(drawn: DrawnCorridor): Corridor {
  const states = borderStates.filter(({ id }) => drawn.states.includes(id)).map(({ name }) => name);
  const mexicanStates = { en: states.join(', '), es: states.join(', ') };
  return { ...drawn, name: filledText(drawn.name), mexicanStates, since: ownSince, note: ownNote };
}

/** A corridor by its id, or one that a person drew. */
export const corridorOf = (given: string | DrawnCorridor): Corridor | undefined =>
  typeof given === 'string' ? corridorById(given) : drawnCorridor(given);

/** The corridor of a study, in the form in which questions name it: an id of the programme's, or a drawn one whole. */
export const namedCorridor = <Drawn extends DrawnCorridor>(study: {
  readonly corridor: string;
  readonly corridors: readonly Drawn[];
}): string | Drawn => study.corridors.find(({ id }) => id === study.corridor) ?? study.corridor;

export const sectorById = (id: string): Sector | undefined => sectors.find((sector) => sector.id === id);

/** Sectors that a half-open stretch of border kilometres touches, west to east. */
export function sectorsTouching(fromKm: number, toKm: number): readonly Sector[] {
  return sectors.filter((sector) => sector.fromKm < toKm && sector.toKm > fromKm);
}
