import districtList from '../../data/districts/districts.json' with { type: 'json' };
import { borderStates } from './border-states.ts';
import type { Bilingual } from './corridor.ts';
import { stateStretches } from './state-stretches.ts';

/** A judicial district of the United States on the boundary (28 U.S.C. 82, 84, 111, 124). */
export interface District {
  readonly id: string;
  readonly name: Bilingual;
  /** FIPS codes of its border counties, west to east. */
  readonly counties: readonly string[];
  /** Border kilometres of those counties, right to some kilometres. */
  readonly fromKm: number;
  readonly toKm: number;
}

/** West to east. */
export const districts: readonly District[] = districtList;

/** A district and a Mexican state that face one another: a place where a case can be taken up on either side. */
export interface DistrictPair {
  /** "wd-texas~coahuila". */
  readonly id: string;
  readonly name: Bilingual;
  readonly district: string;
  readonly state: string;
  readonly fromKm: number;
  readonly toKm: number;
}

/** Ends of stretches are right to some kilometres: what overlaps by no more than this faces one another on paper alone, km. */
const leastKm = 1;

/** Districts and the states that face them, west to east. */
export const districtPairs: readonly DistrictPair[] = districts.flatMap((district) =>
  stateStretches.flatMap((state) => {
    const fromKm = Math.max(district.fromKm, state.fromKm);
    const toKm = Math.min(district.toKm, state.toKm);
    if (toKm - fromKm <= leastKm) return [];
    const other = borderStates.find(({ id }) => id === state.id)?.name ?? state.id;
    const name = { en: `${district.name.en} - ${other}`, es: `${district.name.es} - ${other}` };
    return [{ id: `${district.id}~${state.id}`, name, district: district.id, state: state.id, fromKm, toKm }];
  }),
);
