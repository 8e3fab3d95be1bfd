import { boxOfStretch } from '../../../corridors/border-marks.ts';
import { filledText } from '../../../corridors/corridor.ts';
import type { Document } from '../../../document/document.ts';
import { boundsOf, type Findable, middleOf } from './findable.ts';

const plain = { others: [], twins: [], country: 'none', within: null, weight: 0 } as const;

/** What the person drew or loaded: corridors, and things on the map. */
export function ownPlaces({ corridors, features }: Pick<Document, 'corridors' | 'features'>): readonly Findable[] {
  const drawn = corridors.map(({ id, name, fromKm, toKm }): Findable => {
    const bounds = boxOfStretch(fromKm, toKm);
    return {
      ...plain,
      id: `own-corridor:${id}`,
      kind: 'own-corridor',
      name: filledText(name),
      ...middleOf(bounds),
      bounds,
      stretch: { fromKm, toKm },
    };
  });
  const things = features.flatMap(({ id, kind, name, lonLat }): readonly Findable[] => {
    const box = boundsOf(lonLat);
    if (box === undefined) return [];
    const isPoint = lonLat.length === 1;
    return [
      {
        ...plain,
        id: `own-thing:${id}`,
        kind: 'own-thing',
        name: filledText(name),
        ...middleOf(box),
        bounds: isPoint ? null : box,
        stretch: null,
        thing: kind,
      },
    ];
  });
  return [...drawn, ...things];
}

/** Those that can still be gone to: what the person drew may be changed, or of another study. */
export function stillThere(places: readonly Findable[], own: readonly Findable[]): readonly Findable[] {
  return places.flatMap((place) => {
    if (place.kind !== 'own-corridor' && place.kind !== 'own-thing') return [place];
    return own.find(({ id, name }) => id === place.id && name.en === place.name.en && name.es === place.name.es) ?? [];
  });
}
