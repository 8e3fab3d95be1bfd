import { areaId } from '../area-ids.ts';
import { joinArea } from '../areas/join-area.ts';

export interface MexicanArea {
  readonly id: string;
  readonly name: string;
  /** A code that ends in 998 or 999, or of a country abroad: figures without a municipality. */
  readonly isNoPlace: boolean;
}

/** Codes of states end at 32; INEGI gives deaths abroad under 33 and more. */
const lastState = 32;

/**
 * The municipality of a code, its zeros restored, and known or new; figures without a municipality keep the code that
 * the publisher gives them, so that states' and national sums stay whole. Null where it is no such code.
 */
export function municipalityOf(code: string, name: string): MexicanArea | null {
  const id = areaId(code.replace(/\s/g, '').replace(/\.0+$/, ''), 'mexico');
  if (!/^\d{5}$/.test(id) || id.startsWith('00')) return null;
  const isNoPlace = /99[89]$/.test(id) || Number(id.slice(0, 2)) > lastState;
  const known = joinArea('municipality', id);
  const state = joinArea('mx-state', id.slice(0, 2));
  const given = name.trim() === '' ? id : name.trim();
  const told = isNoPlace && state !== null ? `${given}, ${state.name}` : given;
  return { id, name: known?.name ?? told, isNoPlace };
}
