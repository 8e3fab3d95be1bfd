import { parseMonthIso } from '../../../base/month.ts';
import { borderStates } from '../../../corridors/border-states.ts';
import { borderLengthKm, corridors, sectors, sectorsTouching } from '../../../corridors/corridor.ts';
import { statesFacing } from '../../../corridors/state-stretches.ts';
import type { FeatureKind, OwnCorridor, OwnFeature, OwnText } from '../../../document/document.ts';
import { type CorridorDraft, type FeatureDraft, formOf } from '../../tool.ts';
import type { FaultKey } from './form-words.ts';

/** What is wrong with the fields of a form, by field: a key of `formWords`. */
export type Faults<Field extends string> = Readonly<Partial<Record<Field, FaultKey>>>;

export type Checked<Field extends string, Thing> =
  | { readonly ok: true; readonly value: Thing }
  | { readonly ok: false; readonly faults: Faults<Field> };

const shortestKm = 1;
export const longestName = 200;
export const longestSource = 400;

const trimmed = ({ en, es }: OwnText): OwnText => ({ en: en.trim(), es: es.trim() });

/** Kilometres as a person types them, "2,109.5" too; NaN where that is no number. */
export const typedKm = (text: string): number =>
  text.trim() === '' ? Number.NaN : Number(text.trim().replaceAll(/[,\s](?=\d{3}(\D|$))/g, ''));

const isInside = (km: number): boolean => km >= 0 && km <= borderLengthKm;

function nameFault(name: OwnText, taken: readonly OwnText[]): FaultKey | undefined {
  if (name.en === '' && name.es === '') return 'nameMissing';
  const same = (a: string, b: string): boolean => a !== '' && a.toLowerCase() === b.toLowerCase();
  return taken.some(({ en, es }) => same(name.en, en) || same(name.es, es)) ? 'nameTaken' : undefined;
}

/** The stretch that a draft says; undefined while it says none that can be. */
export function stretchOfDraft({ fromKm, toKm }: Pick<CorridorDraft, 'fromKm' | 'toKm'>) {
  const [from, to] = [typedKm(fromKm), typedKm(toKm)];
  return isInside(from) && isInside(to) && to - from >= shortestKm ? { fromKm: from, toKm: to } : undefined;
}

/** Sectors and states that are marked: those of the stretch, until the person marks others. */
export function pairedOf(draft: CorridorDraft): {
  readonly sectors: readonly string[];
  readonly states: readonly string[];
} {
  const stretch = stretchOfDraft(draft);
  return {
    sectors:
      draft.sectors ?? (stretch === undefined ? [] : sectorsTouching(stretch.fromKm, stretch.toKm).map(({ id }) => id)),
    states: draft.states ?? (stretch === undefined ? [] : statesFacing(stretch.fromKm, stretch.toKm)),
  };
}

const inOrder = (list: readonly { readonly id: string }[], chosen: readonly string[]): readonly string[] =>
  list.map(({ id }) => id).filter((id) => chosen.includes(id));

function kmFault(km: number): FaultKey | undefined {
  if (!Number.isFinite(km)) return 'kmUnreadable';
  return isInside(km) ? undefined : 'kmOutside';
}

type CorridorField = 'name' | 'fromKm' | 'toKm' | 'sectors' | 'states';

const found = <Field extends string>(faults: Record<Field, FaultKey | undefined>): Faults<Field> =>
  Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined)) as Faults<Field>;

/** A corridor as the study keeps it, or what is wrong with its form. @param own corridors of the study */
export function checkCorridor(
  draft: CorridorDraft,
  own: readonly OwnCorridor[],
  newId: string,
): Checked<CorridorField, OwnCorridor> {
  const name = trimmed(draft.name);
  const others = own.filter(({ id }) => id !== draft.id);
  const [fromKm, toKm] = [typedKm(draft.fromKm), typedKm(draft.toKm)];
  const paired = pairedOf(draft);
  const isShort = isInside(fromKm) && isInside(toKm) && toKm - fromKm < shortestKm;
  const faults = found({
    name: nameFault(
      name,
      [...corridors, ...others].map((corridor) => corridor.name),
    ),
    fromKm: kmFault(fromKm),
    toKm: isShort ? 'stretchShort' : kmFault(toKm),
    sectors: paired.sectors.length === 0 ? 'sectorMissing' : undefined,
    states: paired.states.length === 0 ? 'stateMissing' : undefined,
  });
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  return {
    ok: true,
    value: {
      id: draft.id ?? newId,
      name,
      fromKm,
      toKm,
      depthKm: draft.depthKm,
      sectors: inOrder(sectors, paired.sectors),
      states: inOrder(borderStates, paired.states),
    },
  };
}

/** Kinds that a thing of so many vertices may be; a ring stays an area. */
export function kindsFor({ feature, lonLat }: Pick<FeatureDraft, 'feature' | 'lonLat'>): readonly FeatureKind[] {
  if (formOf[feature] === 'ring') return [feature];
  return lonLat.length === 1 ? ['checkpoint', 'port', 'agreement'] : ['route', 'barrier', 'agreement'];
}

function monthFault(text: string): FaultKey | undefined {
  return text === '' || parseMonthIso(text) !== undefined ? undefined : 'monthUnreadable';
}

type FeatureField = 'name' | 'from' | 'to';

/** A thing on the map as the study keeps it, or what is wrong with its form. */
export function checkFeature(draft: FeatureDraft, newId: string): Checked<FeatureField, OwnFeature> {
  const name = trimmed(draft.name);
  const [from, to] = [draft.from.trim(), draft.to.trim()];
  const isBackward = from !== '' && to !== '' && monthFault(from) === undefined && to < from;
  const faults = found({
    name: nameFault(name, []),
    from: monthFault(from),
    to: monthFault(to) ?? (isBackward ? 'monthsBackward' : undefined),
  });
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  return {
    ok: true,
    value: {
      id: draft.id ?? newId,
      kind: draft.feature,
      name,
      lonLat: draft.lonLat,
      from: from === '' ? null : from,
      to: to === '' ? null : to,
      source: draft.source.trim(),
    },
  };
}
