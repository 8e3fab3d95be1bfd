import { type Json, keyOf } from '../../../base/fingerprint.ts';
import { corridors as programme } from '../../../corridors/corridor.ts';
import type { Document, FeatureKind, OwnCorridor, OwnFeature, OwnText } from '../../../document/document.ts';
import { nextId } from '../../../document/with-kept.ts';
import { longestName } from './check-draft.ts';
import type { ReadPlaces, ReadThing } from './read-places.ts';

/** What things are whose kind a file does not say. An outline is an area. */
export interface KindChoice {
  readonly point: FeatureKind;
  readonly line: FeatureKind;
}

type Study = Pick<Document, 'corridors' | 'features'>;

/** What a study takes of a file, and what it does not. */
export interface KeptPlaces {
  readonly corridors: readonly OwnCorridor[];
  readonly features: readonly OwnFeature[];
  /** Already there, the same in all; and beyond what a study holds. */
  readonly already: number;
  readonly beyond: number;
  /** Corridors whose name another one has. */
  readonly renamed: number;
}

export const mostFeatures = 1000;
export const mostCorridors = 200;
/** Vertices of all things of a study together: it must stay small enough to be kept at every step. */
export const mostPoints = 20_000;

const contentOf = ({ id: _, ...content }: OwnFeature | OwnCorridor): string =>
  // Plain JSON, whatever the interface says of its keys.
  keyOf(content as unknown as Json);

function freeName(name: OwnText, taken: readonly OwnText[]): OwnText {
  const isTaken = ({ en, es }: OwnText): boolean =>
    taken.some((other) => (en !== '' && other.en === en) || (es !== '' && other.es === es));
  const numbered = (text: string, n: number): string => (text === '' ? '' : `${text.slice(0, longestName - 6)} (${n})`);
  let free = name;
  for (let n = 2; isTaken(free); n++) free = { en: numbered(name.en, n), es: numbered(name.es, n) };
  return free;
}

function featureOf({ form, kind, source, ...kept }: ReadThing, choice: KindChoice, ownSource: string) {
  const chosen = form === 'ring' ? 'area' : choice[form];
  return { ...kept, kind: kind ?? chosen, source: source ?? ownSource };
}

/** Corridors and things with ids of their own in the study. @param source of things for which the file gives none */
export function keepPlaces(read: ReadPlaces, study: Study, choice: KindChoice, source: string): KeptPlaces {
  const corridors: OwnCorridor[] = [];
  const features: OwnFeature[] = [];
  let [already, beyond, renamed] = [0, 0, 0];
  const known = new Set([...study.corridors, ...study.features].map(contentOf));
  let points = study.features.reduce((sum, { lonLat }) => sum + lonLat.length, 0);
  const isNew = (thing: OwnFeature | OwnCorridor): boolean => {
    const isKnown = known.has(contentOf(thing));
    if (isKnown) already += 1;
    else known.add(contentOf(thing));
    return !isKnown;
  };
  for (const one of read.corridors) {
    const all = [...study.corridors, ...corridors];
    const corridor = { ...one, id: nextId('own-', all) };
    if (!isNew(corridor)) continue;
    const name = freeName(
      one.name,
      [...programme, ...all].map((other) => other.name),
    );
    if (name !== one.name) renamed += 1;
    if (all.length < mostCorridors) corridors.push({ ...corridor, name });
    else beyond += 1;
  }
  for (const one of read.things) {
    const all = [...study.features, ...features];
    const feature = { ...featureOf(one, choice, source), id: nextId('f', all) };
    if (!isNew(feature)) continue;
    const isRoom = all.length < mostFeatures && points + feature.lonLat.length <= mostPoints;
    if (isRoom) features.push(feature);
    else beyond += 1;
    if (isRoom) points += feature.lonLat.length;
  }
  return { corridors, features, already, beyond, renamed };
}
