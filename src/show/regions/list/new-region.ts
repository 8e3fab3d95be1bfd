import { borderStates } from '../../../corridors/border-states.ts';
import { borderLengthKm, sectors, sectorsTouching } from '../../../corridors/corridor.ts';
import { statesFacing } from '../../../corridors/state-stretches.ts';
import { emptyText, type OwnText } from '../../../document/own.ts';
import type { OwnRegion } from '../../../document/regions.ts';
import { typedKm } from '../../panels/places/check-draft.ts';
import type { NewRegion } from './own-region-edits.ts';

export type NameFault = 'nameMissing' | 'nameTaken';
export type KmFault = 'kmUnreadable' | 'kmOutside' | 'stretchShort';

const shortestKm = 1;
const trimmed = ({ en, es }: OwnText): OwnText => ({ en: en.trim(), es: es.trim() });

/** What is wrong with the name of a new region. */
export function nameFault(name: OwnText, own: readonly OwnRegion[]): NameFault | undefined {
  const { en, es } = trimmed(name);
  if (en === '' && es === '') return 'nameMissing';
  const same = (a: string, b: string): boolean => a !== '' && a.toLowerCase() === b.toLowerCase();
  return own.some((one) => same(one.name.en, en) || same(one.name.es, es)) ? 'nameTaken' : undefined;
}

/** A stretch as its form holds it: what is typed stays as it was typed until it is kept. */
export interface StretchDraft {
  readonly name: OwnText;
  readonly fromKm: string;
  readonly toKm: string;
  /** Null while the person has marked none: those that the stretch touches. */
  readonly sectors: readonly string[] | null;
  readonly states: readonly string[] | null;
}

export const emptyStretch: StretchDraft = { name: emptyText, fromKm: '', toKm: '', sectors: null, states: null };

const isInside = (km: number): boolean => km >= 0 && km <= borderLengthKm;

/** Undefined while the draft says no stretch that can be. */
function stretchOf({ fromKm, toKm }: StretchDraft): { readonly fromKm: number; readonly toKm: number } | undefined {
  const [from, to] = [typedKm(fromKm), typedKm(toKm)];
  return isInside(from) && isInside(to) && to - from >= shortestKm ? { fromKm: from, toKm: to } : undefined;
}

/** Sectors and states that are marked: those of the stretch, until the person marks others; west to east. */
export function pairedWith(draft: StretchDraft): Record<'sectors' | 'states', readonly string[]> {
  const stretch = stretchOf(draft);
  const touched =
    stretch === undefined
      ? { sectors: [], states: [] }
      : {
          sectors: sectorsTouching(stretch.fromKm, stretch.toKm).map(({ id }) => id),
          states: statesFacing(stretch.fromKm, stretch.toKm),
        };
  const chosen = { sectors: draft.sectors ?? touched.sectors, states: draft.states ?? touched.states };
  return {
    sectors: sectors.flatMap(({ id }) => (chosen.sectors.includes(id) ? [id] : [])),
    states: borderStates.flatMap(({ id }) => (chosen.states.includes(id) ? [id] : [])),
  };
}

export interface StretchFaults {
  readonly name?: NameFault;
  readonly fromKm?: KmFault;
  readonly toKm?: KmFault;
}

function kmFault(km: number): KmFault | undefined {
  if (!Number.isFinite(km)) return 'kmUnreadable';
  return isInside(km) ? undefined : 'kmOutside';
}

export function stretchFaults(draft: StretchDraft, own: readonly OwnRegion[]): StretchFaults {
  const [from, to] = [typedKm(draft.fromKm), typedKm(draft.toKm)];
  const isShort = isInside(from) && isInside(to) && to - from < shortestKm;
  const name = nameFault(draft.name, own);
  const fromKm = kmFault(from);
  const toKm = isShort ? 'stretchShort' : kmFault(to);
  return {
    ...(name === undefined ? {} : { name }),
    ...(fromKm === undefined ? {} : { fromKm }),
    ...(toKm === undefined ? {} : { toKm }),
  };
}

/** The region that a draft says; null while something is wrong with it. */
export function regionOfStretch(draft: StretchDraft, own: readonly OwnRegion[]): NewRegion | null {
  const stretch = stretchOf(draft);
  if (stretch === undefined || nameFault(draft.name, own) !== undefined) return null;
  return { name: trimmed(draft.name), parts: { kind: 'stretch', ...stretch, ...pairedWith(draft) } };
}
